package vn.motcua.channels.kiosk.api;

import java.util.List;

/**
 * The next question and the checklist of a case as far as it is known.
 *
 * @param fees each with what it comes to; an amount that is not published is null, never 0
 * @param time the ordinary time by law and by the unit's own commitment, in words
 * @param returnOn when the result is due, or why that cannot be told
 * @param steps the procedures of a life event in order; empty for one procedure
 * @param takeaway opens this checklist again
 */
record GuideView(
        QuestionView question,
        List<PaperView> dossier,
        List<UnneededView> notNeeded,
        List<FeeLineView> fees,
        TotalView total,
        TimesView time,
        Object returnOn,
        List<String> notes,
        List<StepView> steps,
        String takeaway) {

    /** @param number the range when the answer is a count */
    record QuestionView(
            String id,
            String ask,
            String why,
            List<ProcedureView.OptionView> options,
            ProcedureView.NumberView number) {}

    /**
     * @param form its code, or its name when it has none
     * @param action submit or show
     * @param why what makes it needed, or in which open case it would be
     * @param sure whether it is needed for sure
     */
    record PaperView(String name, int originals, int copies, String form, String action, String why, boolean sure) {}

    /**
     * One procedure of a life event.
     *
     * @param replacedBy the single filing that saves this one; null when it is filed by itself
     * @param when the open case in which it is to be done; null when it is for sure
     */
    record StepView(String code, String name, String why, String by, String replacedBy, String when) {}

    record UnneededView(String name, String why) {}

    record FeeLineView(String label, Long amount, boolean known, String text, String rule, String basis) {}

    /** @param amount what it comes to; when not known, at least that much, or null */
    record TotalView(Long amount, boolean known, String text) {}

    record TimesView(String statutory, String local) {}

    record ReturnOn(String date, String text, List<String> counted) {}

    record NoReturn(String refused) {}
}
