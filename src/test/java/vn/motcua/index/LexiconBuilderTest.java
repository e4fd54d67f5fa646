package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconBuilderTest {

    private final LexiconBuilder builder = new LexiconBuilder();

    private LanguageModel model() {
        return builder.build().model();
    }

    @Test
    void aRowOfWordsWithoutMarksTeachesNothing() {
        builder.learn("gia hạn giấy phép xây dựng", 1);
        int deadline = builder.learn("hạn", 0).getFirst().id();
        double before = model().cost(deadline);
        int bare = builder.learn("han", 0).getFirst().id();

        builder.learn("mẫu đơn: gia han giay phep xay dung", 50);

        assertThat(model().cost(bare)).isGreaterThan(model().cost(deadline) + 0.5);
        assertThat(before).isLessThan(model().cost(bare));
    }

    @Test
    void wordsThatNeedNoMarksAreLearned() {
        int xe = builder.learn("mua xe ba gác", 5).get(1).id();
        int cho = builder.learn("con cho em ba trăm", 5).get(1).id();

        assertThat(model().cost(xe)).isLessThan(3.5);
        assertThat(model().cost(cho)).isLessThan(3.5);
    }

    @Test
    void englishIsLearned() {
        int birth = builder.learn("birth certificate for my son", 5).getFirst().id();

        assertThat(model().cost(birth)).isLessThan(3);
    }
}
