package vn.motcua.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.content.Level;
import vn.motcua.content.Procedure;

/** Procedures that differ only by level or province, as one: the one that a citizen of the commune uses comes first. */
final class Groups {

    private static final String TABLE = "level-words.tsv";
    /** In a list with little vocabulary nothing is much used. */
    private static final int FEWEST_WAYS_OF_THE_MOST_USED = 120;

    /** Commune before province before ministry, national before a province's copy, then the more used one. */
    private static final Comparator<Entry> NEAREST_FIRST = Comparator.<Entry>comparingInt(Groups::distance)
            .thenComparing(Entry::provincial)
            .thenComparing(Entry::ways, Comparator.reverseOrder());

    private final int[] groupOf;
    private final List<List<Entry>> groups = new ArrayList<>();
    private final double mostWays;

    /** @param groupOf for each procedure its group, as {@link #numbered} numbers them */
    Groups(List<Entry> entries, List<Integer> groupOf) {
        this.groupOf = groupOf.stream().mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < entries.size(); i++) {
            if (this.groupOf[i] == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(this.groupOf[i]).add(entries.get(i));
        }
        groups.forEach(group -> group.sort(NEAREST_FIRST));
        mostWays = entries.stream().mapToInt(Entry::ways).reduce(FEWEST_WAYS_OF_THE_MOST_USED, Math::max);
    }

    /** Numbers the groups in the order in which their first procedures come. */
    static List<Integer> numbered(List<Procedure> procedures) {
        PhraseTable<Boolean> levelWords = new PhraseTable<>();
        Table.rows(TABLE, 1).forEach(row -> levelWords.put(row.get(0), true));
        Map<String, Integer> byName = new HashMap<>();
        List<Integer> groupOf = new ArrayList<>();
        for (Procedure procedure : procedures) {
            groupOf.add(byName.computeIfAbsent(bare(procedure.name(), levelWords), k -> byName.size()));
        }
        return groupOf;
    }

    /** The group of a procedure; a foreign block, which is counted behind the procedures, is one behind the groups. */
    int groupOf(int entry) {
        return entry < groupOf.length ? groupOf[entry] : groups.size() + entry - groupOf.length;
    }

    int size() {
        return groups.size();
    }

    /** How many there are with the foreign blocks behind them. */
    int all() {
        return groups.size() + Foreign.blocks();
    }

    /** The members of a group, the nearest to the citizen first. */
    List<Entry> members(int group) {
        return groups.get(group);
    }

    /** Whether people wrote ways of asking for it: a sign that it is asked for. */
    boolean asked(int group) {
        return use(group) > 0;
    }

    /** How much it is asked for, 0 to 1, told from how many ways of asking people wrote for it. */
    double use(int group) {
        int most = groups.get(group).stream().mapToInt(Entry::ways).max().orElse(0);
        return most / mostWays;
    }

    /** A name without the words that only say which level or province carries it out. */
    private static String bare(String name, PhraseTable<Boolean> levelWords) {
        List<String> keys = new ArrayList<>(Words.keys(name));
        for (var found : levelWords.in(keys).reversed()) {
            keys.subList(found.from(), found.to()).clear();
        }
        return String.join(" ", keys);
    }

    private static int distance(Entry entry) {
        List<Level> nearest = List.of(Level.COMMUNE, Level.PROVINCE, Level.MINISTRY);
        for (int i = 0; i < nearest.size(); i++) {
            if (entry.levels().contains(nearest.get(i))) {
                return i;
            }
        }
        return nearest.size();
    }
}
