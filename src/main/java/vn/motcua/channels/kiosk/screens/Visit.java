package vn.motcua.channels.kiosk.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.Block;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Edition;
import vn.motcua.answers.Message;
import vn.motcua.channels.kiosk.web.Asked;
import vn.motcua.channels.kiosk.web.Assets;
import vn.motcua.channels.kiosk.web.Words;

/** One request for a page, with the frame that the page will stand in. */
public record Visit(Asked asked, Frame frame) {

    /** Reads how somebody wants to read; the page knows its own address without it. */
    public static Visit of(Asked asked, Assets assets) {
        Preferences preferences = Preferences.of(asked.query());
        Words words = Words.in(preferences.language());
        String here = asked.query().without(Preferences.NAMES).appendedTo(asked.here());
        return new Visit(asked, new Frame(words, preferences, asked.edition().unit(), asked.now(), here, assets));
    }

    Edition edition() {
        return asked.edition();
    }

    /** What the assistant says to a message out of nothing. */
    List<Block> reply(Message message) {
        return Assistant.reply(edition(), Conversation.start(frame.words().language()), message, asked.now())
                .blocks();
    }

    /** A page with the frame and these parameters, given as name, value, name, value. */
    Shown.Page page(String template, Object... parameters) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("frame", frame);
        for (int i = 0; i < parameters.length; i += 2) {
            model.put((String) parameters[i], parameters[i + 1]);
        }
        return new Shown.Page(template, model);
    }
}
