package vn.motcua.channels.kiosk.screens;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.channels.kiosk.web.Refusal;

/** The addresses of all pages, each with the function that answers it. */
public final class Screens {

    private final Optional<URI> publicAddress;

    public Screens(Optional<URI> publicAddress) {
        this.publicAddress = publicAddress;
    }

    /** Route template to page. */
    public Map<String, Function<Visit, Shown>> routes() {
        Map<String, Function<Visit, Shown>> routes = new LinkedHashMap<>();
        routes.put("/", HomeScreen::show);
        routes.put("/tim", ResultsScreen::show);
        routes.put("/thu-tuc/{code}", visit -> ProcedureScreen.show(visit, publicAddress));
        routes.put("/su-kien/{id}", visit -> LifeEventScreen.show(visit, publicAddress));
        routes.put("/linh-vuc", FieldScreens::all);
        routes.put("/linh-vuc/{field}", FieldScreens::one);
        routes.put("/niem-yet", BoardScreen::show);
        routes.put("/moi", ChangesScreen::show);
        routes.put("/phieu/{takeaway}", visit -> SlipScreen.show(visit, publicAddress));
        routes.put("/chon/{id}", ChoiceScreen::show);
        routes.put("/tro-giup", visit -> visit.page("help"));
        routes.put("/khong-mang", visit -> visit.page("offline"));
        return routes;
    }

    /** The page that says what went wrong and what to do. */
    public static Shown.Page fault(Visit visit, Refusal refusal) {
        return visit.page(
                "fault",
                "title",
                visit.frame().say("status." + refusal.status()),
                "sentence",
                refusal.sentence(visit.frame().words()));
    }
}
