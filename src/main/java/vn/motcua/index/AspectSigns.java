package vn.motcua.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a question is known by when its aspect is learned: its words, which stand near each other, which stand near its end, and
 * what the tables tell of it. Each sign is a number, the FNV-1a hash of its text, 64 bits: no two of the hundred thousands of
 * signs are likely to share one.
 */
final class AspectSigns {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private static final int TAIL = 6;
    private static final int PLACES = 5;

    private AspectSigns() {}

    /** The signs of a question, each once. */
    static long[] of(List<String> keys, AspectTables.Told told) {
        Set<String> signs = new LinkedHashSet<>();
        signs.add("surest " + name(told.surest()));
        signs.add("other " + name(told.other()));
        signs.add("together " + name(told.together()));
        int size = keys.size();
        for (int i = 0; i < size; i++) {
            String word = keys.get(i);
            signs.add(word);
            for (int apart = 1; apart <= 3 && i + apart < size; apart++) {
                signs.add(word + " " + apart + " " + keys.get(i + apart));
            }
            if (i >= size - TAIL) {
                signs.add("tail " + word);
            }
            if (i >= size - PLACES) {
                signs.add("tail " + (size - i) + " " + word);
            }
        }
        signs.add("first " + keys.getFirst());
        signs.add("last " + String.join(" ", keys.subList(Math.max(0, size - 2), size)));
        return signs.stream().mapToLong(AspectSigns::hash).toArray();
    }

    private static String name(Optional<Aspect> aspect) {
        return aspect.map(Aspect::name).orElse("-");
    }

    private static long hash(String sign) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < sign.length(); i++) {
            hash = (hash ^ sign.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
