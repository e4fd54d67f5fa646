package vn.motcua;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** One line on a terminal that shows how far long work has come; nothing when nobody looks. */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 40;

    private final PrintWriter out;
    private final boolean shown;
    private long percent = -1;

    private ProgressBar(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    static ProgressBar on(PrintWriter out) {
        return new ProgressBar(
                out,
                Optional.ofNullable(System.console())
                        .map(ProgressBar::isTerminal)
                        .orElse(false));
    }

    /** From Java 22 on there is a console even where nobody looks, and a method that tells; before, neither. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    void at(long done, long total) {
        long now = total == 0 ? 100 : done * 100 / total;
        if (shown && now != percent) {
            percent = now;
            int full = (int) (now * WIDTH / 100);
            out.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + now + "%");
            out.flush();
        }
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (shown && percent >= 0) {
            out.print("\r" + " ".repeat(WIDTH + 8) + "\r");
            out.flush();
            percent = -1;
        }
    }
}
