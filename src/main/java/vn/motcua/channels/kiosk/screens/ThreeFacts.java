package vn.motcua.channels.kiosk.screens;

import java.time.LocalDate;
import vn.motcua.channels.kiosk.web.Words;
import vn.motcua.content.Procedure;
import vn.motcua.content.Submission;
import vn.motcua.content.SubmissionMethod;

/** The three things that people ask first: how much, how long, where. */
public record ThreeFacts(Fact fee, Fact time, Fact place) {

    static ThreeFacts of(Procedure procedure, LocalDate day, Words words) {
        return new ThreeFacts(
                FeeFact.of(procedure, day, words), TimeFact.of(procedure, words), place(procedure, words));
    }

    private static Fact place(Procedure procedure, Words words) {
        boolean online = procedure.submissions().stream().anyMatch(s -> s.method() == SubmissionMethod.ONLINE);
        return procedure.submissions().stream()
                .filter(s -> s.method() == SubmissionMethod.IN_PERSON)
                .map(Submission::where)
                .findFirst()
                .map(where -> new Fact(where, online ? words.of("fact.online") : ""))
                .or(() -> procedure.submissions().stream()
                        .map(Submission::where)
                        .findFirst()
                        .map(Fact::of))
                .orElse(new Fact(words.of("fact.unpublished"), words.of("fact.ask")));
    }
}
