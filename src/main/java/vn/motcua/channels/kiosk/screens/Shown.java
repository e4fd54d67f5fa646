package vn.motcua.channels.kiosk.screens;

import java.util.Map;

/** What a page's address leads to. */
public sealed interface Shown {

    /**
     * A page.
     *
     * @param template name of the template without its ending
     * @param model parameters of the template
     */
    record Page(String template, Map<String, Object> model) implements Shown {
        public Page {
            model = Map.copyOf(model);
        }
    }

    /**
     * Another address that shows it.
     *
     * @param forGood whether it will always be there
     */
    record Moved(String address, boolean forGood) implements Shown {

        static Moved forGood(String address) {
            return new Moved(address, true);
        }

        static Moved now(String address) {
            return new Moved(address, false);
        }
    }
}
