package vn.motcua.answers.guidance;

import java.util.List;
import vn.motcua.calendar.Counted;
import vn.motcua.calendar.Due;

/** Tells when a result is due and how that was counted. */
public record DueWords(GuidanceWords words) {

    /** The day with its weekday, or why it cannot be told. */
    public String day(Due due) {
        return switch (due) {
            case Due.On on ->
                on.at()
                        .map(at -> words.say(
                                "due.at", words.weekday(on.day()), at.getHour(), "%02d".formatted(at.getMinute())))
                        .orElseGet(() -> words.weekday(on.day()));
            case Due.Refused refused ->
                refused.why()
                        .map(why -> words.say("due.refused", words.weekday(refused.day()), why))
                        .orElseGet(
                                () -> words.say("due.no-calendar", refused.day().getYear()));
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
        String day = words.weekday(counted.day());
        return switch (counted.mark()) {
            case ACCEPTED -> words.say("counted.accepted", day);
            case COUNTED -> words.say("counted.number", day, counted.number());
            case HOURS -> words.say("counted.hours", day);
            case ENDS_HERE -> words.say("counted.ends", day);
            case WEEKEND -> words.say("counted.weekend", day);
            case HOLIDAY -> words.say("counted.holiday", day, counted.reason().orElseGet(() -> words.say("holiday")));
            case MAKE_UP -> words.say("counted.make-up", day);
            case MOVED_HERE -> words.say("counted.moved", day);
        };
    }
}
