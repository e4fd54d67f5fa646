package vn.motcua.channels.kiosk;

import org.jsoup.nodes.Document;
import vn.motcua.channels.Talk;
import vn.motcua.channels.Turn;

/** A talk at the kiosk, as text: each page with its address, which carries the answers. */
final class KioskTranscript implements Visitor.Witness {

    private final StringBuilder text;
    private int pages;

    private KioskTranscript(String head) {
        this.text = new StringBuilder(head);
    }

    /** The whole file as the kiosk would write it today. */
    static String of(Talk talk) {
        try (RunningKiosk kiosk = RunningKiosk.start(talk.edition(), talk.clock())) {
            KioskTranscript transcript = new KioskTranscript(talk.head());
            Visitor visitor = new Visitor(kiosk, transcript);
            visitor.opens("/");
            for (Turn turn : talk.turns()) {
                transcript.text.append("\n").append(turn.line()).append("\n");
                switch (turn) {
                    case Turn.Typed typed -> visitor.types(typed.words());
                    case Turn.Touched touched -> visitor.touches(touched.label());
                }
            }
            return transcript.text.toString();
        }
    }

    /** The first page is the same in all talks; what stands on every page is written once. */
    @Override
    public void opened(String address, Document page) {
        text.append("\n").append(address).append("\n");
        if (!page.body().is(".home")) {
            text.append("\n").append(pages++ == 0 ? PageText.whole(page) : PageText.itself(page));
        }
    }

    @Override
    public void passed(String label) {
        text.append("\n(touches [").append(label).append("] on the way)\n");
    }
}
