package vn.motcua.answers.guidance;

import java.util.List;
import java.util.Optional;
import vn.motcua.answers.words.CaseWords;
import vn.motcua.answers.words.DayText;
import vn.motcua.answers.words.MethodText;
import vn.motcua.answers.words.Phrases;

/** Tells why a paper is on a checklist, or not. */
public record ReasonWords(Phrases phrases) {

    /** Why a paper need not be brought. */
    public String why(NotNeeded paper) {
        return switch (paper.why()) {
            case NotNeeded.Why.HeldByOffice held -> held.text();
            case NotNeeded.Why.OtherCase other ->
                because(other.because()).orElseGet(() -> phrases.say("why.other-case"));
        };
    }

    /** The facts that settled it: "Vì bạn chọn “Nhà thuê”."; empty when there are none. */
    public Optional<String> because(List<Reason> reasons) {
        return reasons.stream()
                .map(this::fact)
                .reduce((first, second) -> phrases.say("why.and", first, second))
                .map(facts -> phrases.say("why.because", facts));
    }

    private String fact(Reason reason) {
        return switch (reason) {
            case Reason.Answered answered ->
                CaseWords.needsQuestion(answered.answer())
                        ? phrases.say("why.answered", answered.answer(), answered.question())
                        : phrases.say("why.chose", answered.answer());
            case Reason.HandedIn handedIn -> phrases.say("why.method", MethodText.of(phrases, handedIn.method()));
            case Reason.Day day ->
                phrases.say(day.reached() ? "why.since" : "why.before", DayText.day(phrases, day.turn()));
        };
    }
}
