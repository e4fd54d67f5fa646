package vn.motcua.index;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shortened names that several procedures share: each is most of all the name of the procedure that is asked for most, and of
 * equals of the one whose name adds least to it, as the plain "Đăng ký khai sinh" adds less than the one "trên địa bàn đặc khu".
 */
final class SharedHeads {

    private final Texts texts;
    private final BitSet others = new BitSet();

    SharedHeads(Texts texts, Groups groups) {
        this.texts = texts;
        Comparator<Integer> nearest = Comparator.<Integer>comparingDouble(
                        place -> -groups.use(groups.groupOf(texts.doc(place).entry())))
                .thenComparingInt(this::nameLength);
        Map<List<Word>, Integer> owners = new HashMap<>();
        for (int place = 0; place < texts.size(); place++) {
            if (texts.doc(place).kind() == Doc.Kind.HEAD) {
                others.set(place);
                owners.merge(texts.words(place), place, (one, other) -> nearest.compare(one, other) <= 0 ? one : other);
            }
        }
        owners.values().forEach(others::clear);
    }

    /** How many words the shortest name of a shortened name's procedure has; names stand before it. */
    private int nameLength(int head) {
        int shortest = Integer.MAX_VALUE;
        for (int place = head; place >= 0 && isOfOne(place, head); place--) {
            if (texts.doc(place).kind() == Doc.Kind.NAME) {
                shortest = Math.min(shortest, texts.words(place).size());
            }
        }
        return shortest;
    }

    private boolean isOfOne(int place, int other) {
        return texts.doc(place).entry() == texts.doc(other).entry();
    }

    /** Whether a text is a shortened name that is rather another procedure's. */
    boolean isOfAnother(int place) {
        return others.get(place);
    }
}
