package vn.motcua.content;

import java.io.IOException;

/** Writes processing times and the citizen's own deadlines. */
final class TimeWriter {

    private TimeWriter() {}

    static void time(ProcessingTime time, JsonWriting out) throws IOException {
        switch (time.limit()) {
            case ProcessingTime.Limit.Of of -> out.text("limit", limit(of.amount(), of.unit()));
            case ProcessingTime.Limit.SameDay sameDay -> out.text("limit", "same day");
            case ProcessingTime.Limit.InWords words -> out.text("in-words", words.text());
            case ProcessingTime.Limit.Unpublished unpublished ->
                FeeWriter.noteOrTrue("unpublished", unpublished.note(), out);
        }
        out.words("methods", time.methods());
        out.text("circumstance", time.circumstance());
        out.text("note", time.note());
        out.text("basis", time.basis());
        out.when(time.when());
    }

    static void deadline(OwnDeadline deadline, JsonWriting out) throws IOException {
        out.text("limit", limit(deadline.amount(), deadline.unit()));
        out.text("since", deadline.since());
        out.text("consequence", deadline.consequence());
        out.text("basis", deadline.basis());
        out.when(deadline.when());
    }

    private static String limit(int amount, ProcessingTime.Unit unit) {
        return amount + " " + Keywords.of(unit).replace('-', ' ') + (amount == 1 ? "" : "s");
    }
}
