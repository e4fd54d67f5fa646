package vn.motcua.index;

/**
 * How a question stands between procedures and messages that no procedure answers, judged by short texts alone.
 *
 * @param reason why the nearest foreign messages are no procedure's
 * @param nearness their score against that of the nearest procedure; over 1 when they are nearer
 * @param known the greatest share of the question's words, by weight, that one block of such messages knows at all
 */
record Stranger(Finding.Reason reason, double nearness, double known) {

    /**
     * @param scores of the groups of procedures, and of the foreign blocks behind them
     * @param procedures how many are groups of procedures
     */
    static Stranger nearest(double[] scores, int procedures, Coverage.Known known) {
        double familiar = 0;
        for (int group = 0; group < procedures; group++) {
            familiar = Math.max(familiar, scores[group]);
        }
        int block = procedures;
        double share = 0;
        for (int group = procedures; group < scores.length; group++) {
            block = scores[group] > scores[block] ? group : block;
            share = Math.max(share, known.share(group));
        }
        double nearness = scores[block] == 0 ? 0 : scores[block] / Math.max(familiar, Double.MIN_NORMAL);
        return new Stranger(Foreign.reason(block - procedures), nearness, share);
    }
}
