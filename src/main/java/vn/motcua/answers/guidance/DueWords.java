package vn.motcua.answers.guidance;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.answers.words.DayText;
import vn.motcua.answers.words.Phrases;
import vn.motcua.calendar.Counted;
import vn.motcua.calendar.Due;

/** Tells when a result is due and how that was counted. */
public record DueWords(Phrases phrases) {

    /** The day with its weekday, or why it cannot be told. */
    public String day(Due due) {
        return switch (due) {
            case Due.On on ->
                on.at()
                        .map(at -> phrases.say(
                                "due.at",
                                DayText.weekday(phrases, on.day()),
                                at.getHour(),
                                "%02d".formatted(at.getMinute())))
                        .orElseGet(() -> DayText.weekday(phrases, on.day()));
            case Due.Refused refused ->
                refused.why()
                        .map(why -> phrases.say("due.refused", DayText.weekday(phrases, refused.day()), why))
                        .orElseGet(() ->
                                phrases.say("due.no-calendar", refused.day().getYear()));
        };
    }

    /** Every day from acceptance to the end, one line each; none for a refusal. */
    public List<String> counted(Due due) {
        return switch (due) {
            case Due.On on -> on.counted().stream().map(this::line).toList();
            case Due.Refused refused -> List.of();
        };
    }

    /** The same for a long count: neighbours that count alike share a line. */
    public List<String> countedInRuns(Due.On due) {
        List<List<Counted>> runs = new ArrayList<>();
        for (Counted day : due.counted()) {
            if (runs.isEmpty() || !alike(runs.getLast().getLast(), day)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs.stream().map(this::run).toList();
    }

    private static boolean alike(Counted one, Counted next) {
        return one.mark() == next.mark() && one.reason().equals(next.reason());
    }

    private String run(List<Counted> days) {
        Counted first = days.getFirst();
        Counted last = days.getLast();
        if (days.size() == 1) {
            return line(first);
        }
        String span =
                phrases.say("counted.run", DayText.weekday(phrases, first.day()), DayText.weekday(phrases, last.day()));
        return first.mark() == Counted.Mark.COUNTED
                ? phrases.say("counted.numbers", span, first.number(), last.number())
                : line(first, span);
    }

    private String line(Counted counted) {
        return line(counted, DayText.weekday(phrases, counted.day()));
    }

    private String line(Counted counted, String day) {
        return switch (counted.mark()) {
            case ACCEPTED -> phrases.say("counted.accepted", day);
            case COUNTED -> phrases.say("counted.number", day, counted.number());
            case HOURS -> phrases.say("counted.hours", day);
            case ENDS_HERE -> phrases.say("counted.ends", day);
            case WEEKEND -> phrases.say("counted.weekend", day);
            case HOLIDAY ->
                phrases.say(
                        "counted.holiday", day, counted.reason().orElseGet(() -> phrases.say("counted.any-holiday")));
            case MAKE_UP -> phrases.say("counted.make-up", day);
            case MOVED_HERE -> phrases.say("counted.moved", day);
        };
    }
}
