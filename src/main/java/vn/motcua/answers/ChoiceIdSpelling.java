package vn.motcua.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.ProcedureCode;
import vn.motcua.index.Aspect;

/**
 * How one kind of choice id is written, and how it is read back.
 *
 * @param meaning makes the id of what was matched; empty when the parts mean nothing
 */
record ChoiceIdSpelling(Pattern pattern, Function<Matcher, Optional<ChoiceId>> meaning) {

    private static final int LONGEST = 64;

    private static final List<ChoiceIdSpelling> ALL = List.of(
            spelling("p-(CODE)", m -> new ChoiceId.Page(code(m), Optional.empty())),
            new ChoiceIdSpelling(
                    pattern("p-(CODE)-([a-z]+)"),
                    m -> aspect(m.group(2)).map(a -> new ChoiceId.Page(code(m), Optional.of(a)))),
            spelling("r-(CODE)", m -> new ChoiceId.Neighbours(code(m))),
            spelling("n-(CODE)", m -> new ChoiceId.Notes(code(m))),
            spelling("g-(CODE)", m -> new ChoiceId.Guidance(code(m))),
            spelling(
                    "g-(CODE):([a-z0-9-]{1,20}):([a-z0-9-]{1,20})",
                    m -> new ChoiceId.Answered(code(m), m.group(2), m.group(3))),
            spelling("b-(CODE)", m -> new ChoiceId.Back(code(m))),
            spelling("f-([a-z0-9-]+)", m -> new ChoiceId.FieldList(m.group(1), 1)),
            spelling(
                    "f-([a-z0-9-]+):([1-9][0-9]{0,2})",
                    m -> new ChoiceId.FieldList(m.group(1), Integer.parseInt(m.group(2)))),
            spelling("e-([a-z0-9-]+)", m -> new ChoiceId.Event(m.group(1))));

    static Optional<ChoiceId> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return ALL.stream()
                .flatMap(spelling -> spelling.read(text).stream())
                .findFirst()
                .or(() -> Topic.parse(text));
    }

    private Optional<ChoiceId> read(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? meaning.apply(matcher) : Optional.empty();
    }

    private static ChoiceIdSpelling spelling(String pattern, Function<Matcher, ChoiceId> meaning) {
        return new ChoiceIdSpelling(pattern(pattern), m -> Optional.of(meaning.apply(m)));
    }

    private static Pattern pattern(String pattern) {
        return Pattern.compile(pattern.replace("CODE", "[0-9]{1,2}\\.[0-9]{6,9}"));
    }

    private static ProcedureCode code(Matcher matcher) {
        return new ProcedureCode(matcher.group(1));
    }

    private static Optional<Aspect> aspect(String name) {
        return Arrays.stream(Aspect.values())
                .filter(a -> a.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
