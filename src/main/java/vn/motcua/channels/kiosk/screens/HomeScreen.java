package vn.motcua.channels.kiosk.screens;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.content.Procedure;

/** The first page: one question, what people ask most, situations in life. */
final class HomeScreen {

    private static final int OFFERED = 8;

    private HomeScreen() {}

    static Shown show(Visit visit) {
        return visit.page(
                "home",
                "asked",
                mostAsked(visit).stream().map(p -> Entry.of(p, visit.frame())).toList(),
                "events",
                MostAsked.sorted(visit.edition().lifeEvents()),
                "procedures",
                visit.edition().catalogue().inForceOn(today(visit)).size());
    }

    private static List<Procedure> mostAsked(Visit visit) {
        Set<Procedure> asked = new LinkedHashSet<>();
        MostAsked.CODES.forEach(
                code -> visit.edition().catalogue().findProcedure(code).ifPresent(asked::add));
        asked.addAll(visit.edition().catalogue().procedures());
        return asked.stream()
                .filter(p -> p.identity().standing().inForceOn(today(visit)))
                .limit(OFFERED)
                .toList();
    }

    private static LocalDate today(Visit visit) {
        return visit.asked().now().toLocalDate();
    }
}
