package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells apart what an official name says of several things at once: "Đổi chứng nhận đăng ký xe, biển số xe" also means "Đổi biển
 * số xe", and "Cấp, cấp lại thẻ" means "Cấp thẻ" and "cấp lại thẻ".
 */
final class SharedVerbs {

    /** What stands between the parts of a name. */
    static final Pattern BETWEEN = Pattern.compile("(?iu)\\s*[,;/]\\s*(?:(?:và|hoặc)\\s+)?|\\s+(?:và|hoặc)\\s+");

    private static final Set<String> VERBS = Table.rows("name-verbs.tsv", 1).stream()
            .map(row -> String.join(" ", Words.keys(row.getFirst())))
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_VERB = 3;
    private static final int MOST_PARTS = 6;
    private static final int LONGEST_THING = 7;

    private SharedVerbs() {}

    /** One part of a name: the verb with which it begins, if it does, and the thing it speaks of, if any. */
    private record Member(Optional<String> verb, String thing) {

        static Member of(String part) {
            List<int[]> spans = Words.spans(part);
            List<String> keys = Words.keys(part);
            for (int length = Math.min(LONGEST_VERB, keys.size()); length > 0; length--) {
                if (VERBS.contains(String.join(" ", keys.subList(0, length)))) {
                    int end = spans.get(length - 1)[1];
                    return new Member(
                            Optional.of(part.substring(0, end)),
                            part.substring(end).strip());
                }
            }
            return new Member(Optional.empty(), part);
        }
    }

    /** What a name without its tail says, one thing at a time; empty when it says only one, or too many to be sure. */
    static List<String> apart(String name) {
        List<Member> members = BETWEEN.splitAsStream(name)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Member::of)
                .toList();
        if (members.size() < 2
                || members.size() > MOST_PARTS
                || members.getFirst().verb().isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        String verb = "";
        for (int i = 0; i < members.size(); i++) {
            verb = members.get(i).verb().orElse(verb);
            Optional<String> thing = thing(members, i);
            if (thing.isEmpty() || Words.of(thing.get()).size() > LONGEST_THING) {
                return List.of();
            }
            all.add(verb + " " + thing.get());
        }
        return all;
    }

    /** What a verb is done to: what follows it, or what the next verb is done to. */
    private static Optional<String> thing(List<Member> members, int from) {
        return members.stream()
                .skip(from)
                .map(Member::thing)
                .filter(thing -> !thing.isEmpty())
                .findFirst();
    }
}
