package vn.motcua.answers.guidance;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.content.Case;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.SubmissionMethod;

/** What is published in {@code content/}, read once for all tests of guidance. */
final class RealContent {

    static final Content CONTENT = ContentReader.read(List.of(Path.of("content")));

    /** A Friday morning on which the waivers of 2026 hold. */
    static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 20, 9, 0);

    private RealContent() {}

    static List<Procedure> procedures() {
        return CONTENT.catalogue().procedures();
    }

    static Procedure procedure(String code) {
        return CONTENT.catalogue().procedure(new ProcedureCode(code));
    }

    static Guided guide(Procedure procedure, Case situation) {
        return Guide.guide(procedure, situation, CONTENT.calendar(), FRIDAY);
    }

    /** Reads a case as an address writes it: {@code cho-o:thue,nhom:khong}. */
    static Case situation(String answers, Optional<SubmissionMethod> method) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String answer : answers.isBlank() ? new String[0] : answers.split(",")) {
            String[] parts = answer.split(":");
            given.put(parts[0], parts[1]);
        }
        return new Case(given, method, FRIDAY.toLocalDate());
    }
}
