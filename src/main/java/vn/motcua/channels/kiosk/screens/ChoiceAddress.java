package vn.motcua.channels.kiosk.screens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.answers.ChoiceId;
import vn.motcua.answers.Topic;
import vn.motcua.channels.kiosk.web.Trail;

/** The page that a choice leads to; what has no page of its own is answered at {@code /chon/}. */
final class ChoiceAddress {

    private ChoiceAddress() {}

    /** A part of a procedure's page, opened. */
    static String part(String page, String part) {
        return part.isEmpty() ? page : page + "?phan=" + part + "#" + part;
    }

    /** @param trail the answers given so far, on a page of guidance */
    static String of(String id, Optional<Trail> trail) {
        Trail given = trail.orElse(Trail.NONE);
        Optional<ChoiceId> choice = ChoiceId.parse(id);
        if (choice.isEmpty()) {
            return elsewhere(id);
        }
        return switch (choice.get()) {
            case ChoiceId.Page page ->
                part(
                        "/thu-tuc/" + page.code(),
                        page.aspect()
                                .map(a -> a.name().toLowerCase(Locale.ROOT))
                                .orElse(""));
            case ChoiceId.Neighbours neighbours -> part("/thu-tuc/" + neighbours.code(), "related");
            case ChoiceId.Notes notes -> part("/thu-tuc/" + notes.code(), "notes");
            case ChoiceId.Guidance guidance -> GuidanceScreen.address(guidance.code(), Trail.NONE);
            case ChoiceId.Answered answered ->
                GuidanceScreen.address(answered.code(), given.with(answered.question(), answered.option()));
            case ChoiceId.Back back -> GuidanceScreen.address(back.code(), given.back());
            case ChoiceId.Event event -> "/su-kien/" + event.id();
            case Topic.HOME -> "/";
            case Topic.FIELDS -> "/linh-vuc";
            case Topic.HELP -> "/tro-giup";
            default -> elsewhere(id);
        };
    }

    private static String elsewhere(String id) {
        return "/chon/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
