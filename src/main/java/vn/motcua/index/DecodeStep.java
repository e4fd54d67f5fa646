package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.language.Telex;
import vn.motcua.language.Vni;

/** Reads raw Telex and VNI keys (ddawng kys, d9a8ng ky1) where the word as typed is no word of the content. */
final class DecodeStep implements QueryStep {

    private final Lexicon lexicon;

    DecodeStep(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Step step() {
        return Step.DECODE;
    }

    @Override
    public String apply(Draft draft) {
        List<String> done = new ArrayList<>();
        List<Typed> decoded = new ArrayList<>();
        for (Typed typed : draft.typed) {
            Optional<String> text = lexicon.knows(typed.text()) ? Optional.empty() : decode(typed.text());
            text.ifPresent(t -> done.add(typed.text() + " → " + t));
            decoded.add(text.map(Typed::of).orElse(typed));
        }
        draft.typed = List.copyOf(decoded);
        return String.join(", ", done);
    }

    private static Optional<String> decode(String typed) {
        return Vni.decode(typed).or(() -> Telex.decode(typed));
    }
}
