package vn.motcua.channels.telegram;

import java.util.ArrayList;
import java.util.List;

/** Rows of buttons below a message. */
record Keyboard(List<List<Button>> rows) {

    /** Telegram shows no more than 100 buttons. */
    private static final int MOST = 100;

    private static final int HALF_A_ROW = 17;
    private static final int TICKS_A_ROW = 5;

    Keyboard {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Short labels stand in pairs, long ones alone. */
    static Keyboard of(List<Button> buttons) {
        List<List<Button>> rows = new ArrayList<>();
        boolean open = false;
        for (Button button : buttons) {
            boolean narrow = button.label().length() <= HALF_A_ROW;
            if (narrow && open) {
                rows.getLast().add(button);
                open = false;
            } else {
                rows.add(new ArrayList<>(List.of(button)));
                open = narrow;
            }
        }
        return new Keyboard(rows);
    }

    /** With a box for each paper above. */
    Keyboard withTicks(List<Integer> papers) {
        List<List<Button>> all = new ArrayList<>();
        for (int i = 0; i < papers.size(); i += TICKS_A_ROW) {
            all.add(papers.subList(i, Math.min(papers.size(), i + TICKS_A_ROW)).stream()
                    .map(Ticks::button)
                    .toList());
        }
        all.addAll(rows);
        return new Keyboard(fitting(all));
    }

    private static List<List<Button>> fitting(List<List<Button>> rows) {
        List<List<Button>> fitting = new ArrayList<>();
        int count = 0;
        for (List<Button> row : rows) {
            count += row.size();
            if (count <= MOST) {
                fitting.add(row);
            }
        }
        return fitting;
    }
}
