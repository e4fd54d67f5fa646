package vn.motcua.channels.kiosk.screens;

import java.util.List;

/** The style sheets of every page, in the order of their layers. */
public final class StyleSheets {

    /** Their names, without folder and ending. */
    public static final List<String> NAMES = List.of(
            "tokens",
            "base",
            "frame",
            "search",
            "button",
            "lists",
            "facts",
            "prose",
            "board",
            "keyboard",
            "idle",
            "print");

    private StyleSheets() {}
}
