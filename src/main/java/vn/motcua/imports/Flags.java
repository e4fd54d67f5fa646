package vn.motcua.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What was flagged on one record: how often, and the first words that show it. */
final class Flags {

    /** How often a flag was raised on one record, with one example. */
    record Raised(int times, String example) {}

    private static final int LONGEST = 160;

    private final Map<Flag, Raised> raised = new EnumMap<>(Flag.class);

    void raise(Flag flag, String example) {
        Raised before = raised.get(flag);
        raised.put(flag, before == null ? new Raised(1, shown(example)) : new Raised(before.times + 1, before.example));
    }

    boolean has(Flag flag) {
        return raised.containsKey(flag);
    }

    Set<Map.Entry<Flag, Raised>> all() {
        return raised.entrySet();
    }

    private static String shown(String example) {
        String head = example.substring(0, Math.min(example.length(), LONGEST));
        String line = vn.motcua.language.CleanText.clean(head);
        return example.length() > LONGEST ? line + "…" : line;
    }
}
