package vn.motcua.answers.guidance;

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

    private String line(Counted counted) {
        String day = DayText.weekday(phrases, counted.day());
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
