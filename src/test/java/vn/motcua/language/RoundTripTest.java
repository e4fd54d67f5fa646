package vn.motcua.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every syllable that Vietnamese can write survives every way of typing it. */
class RoundTripTest {

    @Test
    void everySyllableSurvivesTelex() {
        // what is really written with oo can't be told from ô, but for these two words
        List<String> lost = lost(Typist::telex, Telex::read);
        lost.removeIf(line -> line.matches("[^ ]*[oòóỏõọ][oòóỏõọ].*"));
        assertThat(Set.copyOf(lost))
                .containsExactlyInAnyOrder("bông typed boong read boong", "xông typed xoong read xoong");
    }

    @Test
    void everySyllableSurvivesVni() {
        assertThat(lost(Typist::vni, Vni::decodeAny)).isEmpty();
    }

    @Test
    void everySyllableReadsBackInBothSpellings() {
        for (Syllable syllable : Syllable.all()) {
            assertThat(Syllable.parse(syllable.spell())).contains(syllable);
            assertThat(Syllable.parse(syllable.spellNewStyle())).contains(syllable);
            assertThat(Syllable.isSyllable(syllable.folded())).isTrue();
            assertThat(Fold.compatible(syllable.folded(), syllable.spell())).isTrue();
        }
    }

    private static List<String> lost(
            Function<Syllable, List<String>> typing, Function<String, Optional<String>> reading) {
        List<String> lost = new ArrayList<>();
        for (Syllable syllable : Syllable.all()) {
            for (String keys : typing.apply(syllable)) {
                String read = reading.apply(keys).orElse(keys);
                if (!read.equals(syllable.spell())) {
                    lost.add(syllable.spell() + " typed " + keys + " read " + read);
                }
            }
        }
        return lost;
    }
}
