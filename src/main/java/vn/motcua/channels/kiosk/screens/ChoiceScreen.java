package vn.motcua.channels.kiosk.screens;

import java.util.List;
import java.util.Optional;
import vn.motcua.answers.Block;
import vn.motcua.answers.Message;

/** What a choice without a page of its own says. */
final class ChoiceScreen {

    private ChoiceScreen() {}

    static Shown show(Visit visit) {
        String id = visit.asked().parts().get("id");
        String address = ChoiceAddress.of(id, Optional.empty());
        if (!address.startsWith("/chon/")) {
            return Shown.Moved.forGood(address);
        }
        List<Block> blocks = visit.reply(new Message.Tapped(id));
        return visit.page("answer", "blocks", blocks);
    }
}
