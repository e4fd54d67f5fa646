package vn.motcua.channels.kiosk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.motcua.channels.kiosk.web.Asked;

/** The routes of the JSON API, each with the function that answers it. */
public final class Api {

    private static final String V1 = "/api/v1";

    private Api() {}

    /** Route template to answer; an answer is a view to be written as JSON, or a refusal thrown. */
    public static Map<String, Function<Asked, Object>> routes() {
        Map<String, Function<Asked, Object>> routes = new LinkedHashMap<>();
        routes.put(V1 + "/search", Search::answer);
        routes.put(V1 + "/suggest", Suggest::answer);
        routes.put(V1 + "/procedures", Listing::answer);
        routes.put(V1 + "/procedures/{code}", WholeProcedure::answer);
        routes.put(V1 + "/procedures/{code}/guide", GuideAnswer::answer);
        routes.put(V1 + "/life-events", LifeEvents::answer);
        routes.put(V1 + "/life-events/{id}/guide", EventAnswer::answer);
        routes.put(V1 + "/changes", ChangesView::answer);
        routes.put(V1 + "/fields", Fields::answer);
        return routes;
    }
}
