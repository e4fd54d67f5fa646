package vn.motcua.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void comparesEveryClassWithTheFirstRun() {
        List<Query> queries = List.of(new Query("a", Set.of("1"), "names"), new Query("b", Set.of("2"), "words"));
        Markdown.Run ours = new Markdown.Run(
                "ours", "all", List.of(Answer.of(List.of("1"), 2_000_000), Answer.of(List.of("2"), 2_000_000)));
        Markdown.Run peer = new Markdown.Run(
                "peer", "names", List.of(Answer.of(List.of("1"), 1_000_000), Answer.of(List.of("3", "2"), 6_000_000)));

        assertThat(new Markdown(queries).of(List.of(ours, peer))).isEqualTo("""
                        | class (queries) | engine | indexed | success@1 | success@3 | MRR@10 | p50 ms | p99 ms |
                        |---|---|---|---|---|---|---|---|
                        | all (2) | ours | all | 1.000 (×1.00) | 1.000 (×1.00) | 1.000 (×1.00) | 2.000 (×1.00) | 2.000 (×1.00) |
                        | all (2) | peer | names | 0.500 (×0.50) | 1.000 (×1.00) | 0.750 (×0.75) | 1.000 (×0.50) | 6.000 (×3.00) |
                        | names (1) | ours | all | 1.000 (×1.00) | 1.000 (×1.00) | 1.000 (×1.00) | 2.000 (×1.00) | 2.000 (×1.00) |
                        | names (1) | peer | names | 1.000 (×1.00) | 1.000 (×1.00) | 1.000 (×1.00) | 1.000 (×0.50) | 1.000 (×0.50) |
                        | words (1) | ours | all | 1.000 (×1.00) | 1.000 (×1.00) | 1.000 (×1.00) | 2.000 (×1.00) | 2.000 (×1.00) |
                        | words (1) | peer | names | 0.000 (×0.00) | 1.000 (×1.00) | 0.500 (×0.50) | 6.000 (×3.00) | 6.000 (×3.00) |
                        """);
    }
}
