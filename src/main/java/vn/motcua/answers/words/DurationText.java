package vn.motcua.answers.words;

import vn.motcua.content.ProcessingTime;

/** Lengths of time as people read them: "3 ngày làm việc". */
public final class DurationText {

    private DurationText() {}

    /** An amount of a unit. */
    public static String of(Phrases phrases, int amount, ProcessingTime.Unit unit) {
        boolean one = amount == 1;
        return switch (unit) {
            case HOUR -> phrases.say(one ? "duration.hour" : "duration.hours", amount);
            case DAY -> phrases.say(one ? "duration.day" : "duration.days", amount);
            case WORKING_DAY -> phrases.say(one ? "duration.working-day" : "duration.working-days", amount);
            case MONTH -> phrases.say(one ? "duration.month" : "duration.months", amount);
        };
    }

    /** A time limit: an amount, the same day, words, or that it is not published. */
    public static String of(Phrases phrases, ProcessingTime.Limit limit) {
        return switch (limit) {
            case ProcessingTime.Limit.Of of -> of(phrases, of.amount(), of.unit());
            case ProcessingTime.Limit.SameDay sameDay -> phrases.say("time.same-day");
            case ProcessingTime.Limit.InWords inWords -> inWords.text();
            case ProcessingTime.Limit.Unpublished unpublished -> phrases.say("time.unpublished");
        };
    }
}
