package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Vocabulary;

/** A phrase that refuses must not stand in what people say when they mean a procedure. */
class ScopePhrasesTest {

    private static final Set<Finding.Reason> NOT_SAFETY = Set.of(Finding.Reason.OUT_OF_SCOPE, Finding.Reason.CONTACT);
    /** One way of asking in so many may hold such a phrase by accident ("đưa phong bì"). */
    private static final int WAYS_FOR_ONE = 4_000;

    private final ScopePhrases phrases = new ScopePhrases();

    @Test
    void thePhrasesStandInHardlyAnyWayOfAsking() {
        List<String> ways = ContentReader.read(List.of(Path.of("content"))).vocabulary().ways().values().stream()
                .flatMap(List::stream)
                .map(Vocabulary.Way::text)
                .toList();
        assertThat(ways.stream().filter(this::refuses)).hasSizeLessThanOrEqualTo(ways.size() / WAYS_FOR_ONE);
    }

    @Test
    void theGravestCounts() {
        assertThat(phrases.gravest(Words.keys("gọi cấp cứu, cho xin số điện thoại công an xã")))
                .isEqualTo(Optional.of(Finding.Reason.EMERGENCY));
        assertThat(phrases.gravest(Words.keys("đổi số điện thoại trên thẻ"))).isEmpty();
    }

    private boolean refuses(String way) {
        return phrases.gravest(Words.keys(way)).filter(NOT_SAFETY::contains).isPresent();
    }
}
