package vn.motcua.answers.guidance;

import java.util.List;
import java.util.Optional;

/** Tells why a paper is on a checklist, or not. */
public record ReasonWords(GuidanceWords words) {

    /** Why a paper need not be brought. */
    public String why(NotNeeded paper) {
        return switch (paper.why()) {
            case NotNeeded.Why.HeldByOffice held -> held.text();
            case NotNeeded.Why.OtherCase other -> because(other.because()).orElseGet(() -> words.say("why.other-case"));
        };
    }

    /** The facts that settled it: "Vì bạn chọn “Nhà thuê”."; empty when there are none. */
    public Optional<String> because(List<Reason> reasons) {
        return reasons.stream()
                .map(this::fact)
                .reduce((first, second) -> words.say("case.and-part", first, second))
                .map(facts -> words.say("why.because", facts));
    }

    private String fact(Reason reason) {
        return switch (reason) {
            case Reason.Answered answered ->
                ConditionWords.needsQuestion(answered.answer())
                        ? words.say("why.answered", answered.answer(), answered.question())
                        : words.say("why.chose", answered.answer());
            case Reason.HandedIn handedIn -> words.say("why.method", words.method(handedIn.method()));
            case Reason.Day day -> words.say(day.reached() ? "why.since" : "why.before", words.day(day.turn()));
        };
    }
}
