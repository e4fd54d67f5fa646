package vn.motcua.channels.kiosk.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.motcua.answers.Edition;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/**
 * One request, with the one edition it is answered from.
 *
 * @param here the path asked for
 * @param parts the variable parts of the path by name
 * @param now the time in Vietnam
 */
public record Asked(Edition edition, String here, Map<String, String> parts, Query query, LocalDateTime now) {

    public Asked {
        parts = Map.copyOf(parts);
    }

    /** The day as of which to answer: {@code on}, which may carry a time, or today. */
    public LocalDate day() {
        return at().toLocalDate();
    }

    /** The time at which to answer: {@code on}, or now; a day without a time is its morning. */
    public LocalDateTime at() {
        return query.text("on").map(Asked::time).orElse(now);
    }

    /** @throws Refusal 404 when no procedure has the code in the path */
    public Procedure procedure() {
        String code = parts.get("code");
        return ProcedureCode.parse(code)
                .flatMap(edition.catalogue()::findProcedure)
                .orElseThrow(() -> Refusal.notFound("wrong.procedure", shown(code)));
    }

    /** @throws Refusal 404 when there is no life event with the id in the path */
    public LifeEvent lifeEvent() {
        return edition.lifeEvents().stream()
                .filter(event -> event.id().equals(parts.get("id")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("wrong.event"));
    }

    private static String shown(String code) {
        return code.matches("[0-9A-Za-z.]{1,40}") ? code : "?";
    }

    private static LocalDateTime time(String on) {
        try {
            return on.contains("T")
                    ? LocalDateTime.parse(on)
                    : LocalDate.parse(on).atTime(8, 0);
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest("wrong.day");
        }
    }
}
