package vn.motcua.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.answers.words.CaseWords;
import vn.motcua.answers.words.DayText;
import vn.motcua.answers.words.MethodText;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Procedure;
import vn.motcua.content.SubmissionMethod;
import vn.motcua.content.Unit;

/**
 * One procedure, read for one unit and one case in one language.
 *
 * @param situation what is known of the case: the day, and in guidance the answers
 * @param brief only what one must know of each fact
 */
record Sheet(Procedure procedure, Unit unit, Case situation, Phrases phrases, boolean brief) {

    /** The same with only what one must know: no legal basis, no remarks. */
    Sheet inBrief() {
        return new Sheet(procedure, unit, situation, phrases, true);
    }

    String say(String key, Object... values) {
        return phrases.say(key, values);
    }

    /** Whether a part may hold today; what depends on the person stays in. */
    boolean mayHold(Condition when) {
        return when.in(situation) != Condition.Truth.NO;
    }

    LocalDate today() {
        return situation.on();
    }

    /** Whether it was repealed: then its papers and fees are told no more. */
    boolean repealed() {
        return procedure.identity().standing().until().map(today()::isAfter).orElse(false);
    }

    /** Whether a part for some ways of handing in is for this case; none named are all of them. */
    boolean mayBeBy(Set<SubmissionMethod> methods) {
        return methods.isEmpty() || situation.method().map(methods::contains).orElse(true);
    }

    /** The case in which a part holds, in words; empty when it holds in any. */
    Optional<String> when(Condition when) {
        return new CaseWords(phrases, procedure.questions(), situation).of(when).map(words -> say("case", words));
    }

    /** Whether it depends on the person's answers, not only on the way of handing in. */
    boolean dependsOnAnswers(Condition when) {
        return Arrays.stream(SubmissionMethod.values())
                .map(method -> new Case(situation.answers(), Optional.of(method), today()))
                .anyMatch(known -> when.in(known) == Condition.Truth.UNKNOWN);
    }

    /** A text with its case behind it. */
    String withCase(String text, Condition when) {
        return when(when).map(c -> say("case.behind", text, c)).orElse(text);
    }

    /** A label with the ways of handing in that it holds for. */
    String withMethods(String label, Set<SubmissionMethod> methods) {
        if (situation.method().isPresent() || methods.isEmpty() || methods.size() == SubmissionMethod.values().length) {
            return label;
        }
        String ways =
                methods.stream().sorted().map(m -> MethodText.of(phrases, m)).collect(Collectors.joining(", "));
        if (label.endsWith(ways)) {
            return label;
        }
        return label.isEmpty() ? capital(ways) : say("method.behind", label, ways);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Notes that go with a row: case, remark, last day, legal basis. */
    List<String> remarks(Condition when, Optional<String> note, Optional<LocalDate> until, Optional<String> basis) {
        List<String> remarks = new ArrayList<>();
        when(when).map(Sheet::capital).ifPresent(remarks::add);
        if (brief) {
            return remarks;
        }
        note.ifPresent(remarks::add);
        until.ifPresent(day -> remarks.add(say("until", DayText.day(phrases, day))));
        basis.ifPresent(text -> remarks.add(say("basis", text)));
        return remarks;
    }
}
