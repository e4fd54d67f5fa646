package vn.motcua.index;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells apart what a paper allows to be done with one thing: "Cấp giấy phép xuất khẩu, nhập khẩu vũ khí" is a licence to export
 * weapons and one to import them, never one to export whatever it be.
 */
final class SharedDeeds {

    private static final String DEED = Table.rows("name-deeds.tsv", 1).stream()
            .map(row -> Pattern.quote(row.getFirst()))
            .collect(Collectors.joining("|", "(?:", ")"));
    private static final Pattern ROW = Pattern.compile("(?iu)^(?<before>[^,;]+?\\s)(?<deeds>" + DEED + "(?:(?:"
            + SharedVerbs.BETWEEN + ")" + DEED + ")+)(?<thing>\\s+[^,;/]+).*$");

    private SharedDeeds() {}

    /** What a name says, one deed at a time; empty when it names no row of deeds, or nothing that they share. */
    static List<String> apart(String name) {
        Matcher row = ROW.matcher(name);
        if (!row.matches()) {
            return List.of();
        }
        return SharedVerbs.BETWEEN
                .splitAsStream(row.group("deeds"))
                .map(deed -> row.group("before") + deed + row.group("thing"))
                .toList();
    }
}
