package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Shelves SHELVES = Shelves.everyday()
            .add("1.000001", "Cấp giấy phép nuôi chim", "nuôi chim yến trên mái", "lắp loa gọi yến")
            .add("1.000002", "Cấp giấy phép nuôi cá", "thả cá lồng bè", "nuôi cá trên mái");

    private static final Parts PARTS = SHELVES.parts();

    private static Coverage.Known known(String question) {
        return new Coverage(PARTS).of(new Understanding(PARTS, Options.ALL).of(question).asked);
    }

    private static int group(String code) {
        for (int group = 0; group < PARTS.groups().size(); group++) {
            if (PARTS.groups().members(group).stream()
                    .flatMap(Entry::codes)
                    .anyMatch(c -> c.value().equals(code))) {
                return group;
            }
        }
        throw new AssertionError(code);
    }

    @Test
    void whatIsKnownMayStandInDifferentTexts() {
        Coverage.Known known = known("lắp loa nuôi chim");
        assertThat(known.share(group("1.000001"))).isCloseTo(1, within(1e-6));
        assertThat(known.share(group("1.000002"))).isBetween(0.05, 0.6);
        assertThat(known.share(group("1.004222"))).isLessThan(known.share(group("1.000002")));
    }

    @Test
    void foreignMessagesKnowTheirWordsToo() {
        Coverage.Known known = known("thời tiết hôm nay");
        double most = 0;
        for (int block = 0; block < Foreign.blocks(); block++) {
            most = Math.max(most, known.share(PARTS.groups().size() + block));
        }
        assertThat(most).isGreaterThan(known.share(group("1.000001")) + 0.3);
    }

    @Test
    void aWordThatAProcedureNeverUsesSpeaksAgainstIt() {
        Finding finding = SHELVES.index().find("lắp loa trên mái nuôi", Filter.on(Shelves.DAY, 5));
        assertThat(finding.hits().getFirst().code()).hasToString("1.000001");
    }

    @Test
    void aQuestionOfNoWordsIsUnknown() {
        assertThat(new Coverage(PARTS).of(List.of()).share(0)).isZero();
    }
}
