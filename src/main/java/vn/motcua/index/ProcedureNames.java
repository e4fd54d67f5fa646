package vn.motcua.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.language.CleanText;

/** Shorter forms of an official name: without asides, and without its qualifying tail. */
final class ProcedureNames {

    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern LEAD = Pattern.compile("(?iu)^thủ tục\\s+");
    private static final Pattern TAIL = Pattern.compile(Table.rows("name-tails.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.joining("|", "(?iu)[\\s,;]+(?:", ")\\s.*$")));
    private static final Pattern MORE = Pattern.compile("[,;].*$");
    /** "Cấp mới giấy phép" and "Cấp giấy phép xây dựng mới": nobody says that it is the first one, and all mean it. */
    private static final Pattern FIRST = Pattern.compile("(?iu)^(cấp|đăng ký) mới( .+)$|^(cấp .+) mới$");

    private static final int SHORTEST_HEAD = 3;

    private ProcedureNames() {}

    /** The name as published, and without asides and the word "thủ tục" before it. */
    static Set<String> of(String name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        String bare = bare(name);
        if (!bare.isEmpty()) {
            names.add(bare);
        }
        return names;
    }

    /** What stands before the tail, one thing at a time; none when that is the name itself, or says too little. */
    static List<String> heads(String name) {
        String bare = bare(name);
        String head = TAIL.matcher(bare).replaceFirst("").strip();
        return apart(head).stream()
                .flatMap(one -> Stream.of(one, FIRST.matcher(one).replaceFirst("$1$2$3")))
                .filter(one -> !one.equals(bare) && Words.of(one).size() >= SHORTEST_HEAD)
                .distinct()
                .toList();
    }

    private static List<String> apart(String head) {
        List<String> deeds = SharedDeeds.apart(head);
        List<String> apart = deeds.isEmpty() ? SharedVerbs.apart(head) : deeds;
        return apart.isEmpty() ? List.of(MORE.matcher(head).replaceFirst("").strip()) : apart;
    }

    private static String bare(String name) {
        String clean = CleanText.clean(name);
        return LEAD.matcher(ASIDE.matcher(clean).replaceAll(""))
                .replaceFirst("")
                .strip();
    }
}
