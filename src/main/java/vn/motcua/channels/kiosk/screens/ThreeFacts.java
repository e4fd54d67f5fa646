package vn.motcua.channels.kiosk.screens;

import java.time.LocalDate;
import vn.motcua.channels.kiosk.web.Words;
import vn.motcua.content.Procedure;
import vn.motcua.content.Submission;
import vn.motcua.content.SubmissionMethod;

/** The three things that people ask first: how much, how long, where. */
public record ThreeFacts(String fee, String time, String place, boolean online) {

    static ThreeFacts of(Procedure procedure, LocalDate day, Words words) {
        return new ThreeFacts(
                FeeFact.of(procedure, day, words),
                TimeFact.of(procedure, words),
                place(procedure, words),
                procedure.submissions().stream().anyMatch(s -> s.method() == SubmissionMethod.ONLINE));
    }

    private static String place(Procedure procedure, Words words) {
        return procedure.submissions().stream()
                .filter(s -> s.method() == SubmissionMethod.IN_PERSON)
                .map(Submission::where)
                .findFirst()
                .or(() ->
                        procedure.submissions().stream().map(Submission::where).findFirst())
                .orElse(words.of("fact.unpublished"));
    }
}
