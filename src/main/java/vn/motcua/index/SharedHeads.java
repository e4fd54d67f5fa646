package vn.motcua.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shortened names that several procedures share: each is most of all the name of the procedure that has the least to add, as
 * the plain "Đăng ký khai sinh" has less than the one "trên địa bàn đặc khu".
 */
final class SharedHeads {

    private final Texts texts;
    private final int[] leftOut;

    SharedHeads(Texts texts) {
        this.texts = texts;
        this.leftOut = leftOut();
        Map<List<Word>, Integer> least = new HashMap<>();
        for (int place = 0; place < leftOut.length; place++) {
            if (isHead(place)) {
                least.merge(texts.words(place), leftOut[place], Math::min);
            }
        }
        for (int place = 0; place < leftOut.length; place++) {
            if (isHead(place)) {
                leftOut[place] -= least.get(texts.words(place));
            }
        }
    }

    /** How many words a shortened name leaves out of the shortest name of its procedure, which stands before it. */
    private int[] leftOut() {
        int[] words = new int[texts.size()];
        int name = 0;
        int entry = -1;
        for (int place = 0; place < words.length; place++) {
            int length = texts.words(place).size();
            Doc doc = texts.doc(place);
            if (doc.kind() == Doc.Kind.NAME) {
                name = doc.entry() == entry ? Math.min(name, length) : length;
                entry = doc.entry();
            } else if (isHead(place)) {
                words[place] = name - length;
            }
        }
        return words;
    }

    private boolean isHead(int place) {
        return texts.doc(place).kind() == Doc.Kind.HEAD;
    }

    /** How many words more its procedure's name adds to a shortened name than the least that another adds; 0 for all other texts. */
    int more(int place) {
        return leftOut[place];
    }
}
