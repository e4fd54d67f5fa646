package vn.motcua.language;

import java.util.List;

/** Types syllables in Telex and VNI, the way people differ in typing them. */
final class Typist {
    private Typist() {}

    /** Every habit: tone at the end or after the vowels, ươ as uwow, uow or w after all, marks late. */
    static List<String> telex(Syllable s) {
        String late = s.nucleus().replace("ươ", "uo");
        return List.of(
                telex(onset(s)) + telex(s.nucleus()) + s.coda() + s.tone().telexKey(),
                telex(onset(s)) + telex(s.nucleus()) + s.tone().telexKey() + s.coda(),
                telex(onset(s))
                        + telex(s.nucleus().replace("ươ", "uơ"))
                        + s.coda()
                        + s.tone().telexKey(),
                telex(onset(s))
                        + (late.equals(s.nucleus()) ? telex(late) + s.coda() : late + s.coda() + "w")
                        + s.tone().telexKey(),
                onsetLate(s) + s.tone().telexKey() + (s.onset().equals("đ") ? "d" : ""));
    }

    private static String onset(Syllable s) {
        boolean sharesI = s.onset().equals("gi") && s.nucleus().startsWith("i");
        return sharesI ? "g" : s.onset();
    }

    private static String onsetLate(Syllable s) {
        return (s.onset().equals("đ") ? "d" : onset(s)) + telex(s.nucleus()) + s.coda();
    }

    static List<String> vni(Syllable s) {
        return List.of(
                vni(onset(s)) + vni(s.nucleus()) + s.coda() + s.tone().digit(),
                vni(onset(s)) + vni(s.nucleus()) + s.tone().digit() + s.coda(),
                onset(s).replace('đ', 'd')
                        + Fold.fold(s.nucleus())
                        + s.coda()
                        + marks(s)
                        + s.tone().digit()
                        + (s.onset().equals("đ") ? "9" : ""));
    }

    private static String marks(Syllable s) {
        return vni(s.nucleus().replace("ươ", "ơ")).replaceAll("[a-z]", "");
    }

    private static String telex(String letters) {
        return letters.replace("ă", "aw")
                .replace("â", "aa")
                .replace("ê", "ee")
                .replace("ô", "oo")
                .replace("ơ", "ow")
                .replace("ư", "uw")
                .replace("đ", "dd");
    }

    private static String vni(String letters) {
        return letters.replace("ă", "a8")
                .replace("â", "a6")
                .replace("ê", "e6")
                .replace("ô", "o6")
                .replace("ơ", "o7")
                .replace("ư", "u7")
                .replace("đ", "d9");
    }
}
