package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.language.RawKeys;

/** Reads raw Telex and VNI keys (ddawng kys, d9a8ng ky1, max soos) where the content does not know the words as typed. */
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
        List<String> texts = draft.typed.stream().map(Typed::text).toList();
        List<Optional<String>> meant = RawKeys.read(texts, lexicon::knows);
        List<String> done = new ArrayList<>();
        List<Typed> decoded = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (meant.get(i).isEmpty()) {
                decoded.add(draft.typed.get(i));
            } else {
                done.add(texts.get(i) + " → " + meant.get(i).get());
                Words.of(meant.get(i).get()).forEach(word -> decoded.add(Typed.of(word)));
            }
        }
        draft.typed = List.copyOf(decoded);
        return String.join(", ", done);
    }
}
