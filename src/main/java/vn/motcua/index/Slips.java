package vn.motcua.index;

import java.util.Map;

/** How dear one slip of the finger is; letters without marks. */
final class Slips {

    private static final double SWAPPED = -0.5;
    private static final double DOUBLED = -1;
    private static final double NEIGHBOUR = 0;
    private static final double LEFT_OUT = 0;
    private static final double OTHER = 1.5;

    /** Keys that lie beside each other. */
    private static final Map<Character, String> BESIDE = Map.ofEntries(
            Map.entry('q', "wa"),
            Map.entry('w', "qeas"),
            Map.entry('e', "wrsd"),
            Map.entry('r', "etdf"),
            Map.entry('t', "ryfg"),
            Map.entry('y', "tugh"),
            Map.entry('u', "yihj"),
            Map.entry('i', "uojk"),
            Map.entry('o', "ipkl"),
            Map.entry('p', "ol"),
            Map.entry('a', "qwsz"),
            Map.entry('s', "awedzx"),
            Map.entry('d', "serfxc"),
            Map.entry('f', "drtgcv"),
            Map.entry('g', "ftyhvb"),
            Map.entry('h', "gyujbn"),
            Map.entry('j', "huiknm"),
            Map.entry('k', "jiolm"),
            Map.entry('l', "kop"),
            Map.entry('z', "asx"),
            Map.entry('x', "zsdc"),
            Map.entry('c', "xdfv"),
            Map.entry('v', "cfgb"),
            Map.entry('b', "vghn"),
            Map.entry('n', "bhjm"),
            Map.entry('m', "njk"));

    private Slips() {}

    /** The cost of the one slip between two words, relative to a common one; the greatest number when there are more. */
    static double cost(String typed, String meant) {
        int head = 0;
        int least = Math.min(typed.length(), meant.length());
        while (head < least && typed.charAt(head) == meant.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && typed.charAt(typed.length() - 1 - tail) == meant.charAt(meant.length() - 1 - tail)) {
            tail++;
        }
        return between(typed, head, typed.length() - tail, meant, head, meant.length() - tail);
    }

    private static double between(String typed, int from, int to, String meant, int mFrom, int mTo) {
        int more = to - from;
        int less = mTo - mFrom;
        if (more == 2 && less == 2) {
            boolean swapped =
                    typed.charAt(from) == meant.charAt(mFrom + 1) && typed.charAt(from + 1) == meant.charAt(mFrom);
            return swapped ? SWAPPED : Double.MAX_VALUE;
        }
        if (more == 1 && less == 1) {
            return BESIDE.getOrDefault(meant.charAt(mFrom), "").indexOf(typed.charAt(from)) >= 0 ? NEIGHBOUR : OTHER;
        }
        if (more == 1 && less == 0) {
            return from > 0 && typed.charAt(from) == typed.charAt(from - 1) ? DOUBLED : OTHER;
        }
        return more == 0 && less == 1 ? LEFT_OUT : Double.MAX_VALUE;
    }
}
