package vn.motcua.answers.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.motcua.content.Document;
import vn.motcua.content.HandOver;

/**
 * A paper of a life event with everything that it is brought for: it stands on the list once.
 *
 * @param uses never empty
 */
public record SharedPaper(List<Use> uses) {

    /** One procedure that asks for the paper. */
    public record Use(EventStep step, Paper paper) {
        boolean sure() {
            return step.sure() && paper.open().isEmpty();
        }
    }

    public SharedPaper {
        uses = List.copyOf(uses);
    }

    /** The paper as the first procedure asks for it. */
    public Document document() {
        return uses.getFirst().paper().document();
    }

    public String name() {
        return document().name();
    }

    /** Originals over all procedures: what is handed in is needed for each, what is only shown goes round. */
    public int originals() {
        return needed(Document::originals);
    }

    /** Copies over all procedures. */
    public int copies() {
        return needed(Document::copies);
    }

    /** Whether some procedure needs it for sure. */
    public boolean sure() {
        return uses.stream().anyMatch(Use::sure);
    }

    private int needed(ToIntFunction<Document> count) {
        Map<EventStep, List<Document>> byStep = uses.stream()
                .collect(Collectors.groupingBy(
                        Use::step,
                        LinkedHashMap::new,
                        Collectors.mapping(use -> use.paper().document(), Collectors.toList())));
        int kept = byStep.values().stream()
                .mapToInt(papers -> most(papers, HandOver.SUBMIT, count))
                .sum();
        int shown = byStep.values().stream()
                .mapToInt(papers -> most(papers, HandOver.SHOW, count))
                .max()
                .orElse(0);
        return Math.max(kept, shown);
    }

    private static int most(List<Document> papers, HandOver handOver, ToIntFunction<Document> count) {
        return papers.stream()
                .filter(paper -> paper.handOver() == handOver)
                .mapToInt(count)
                .max()
                .orElse(0);
    }
}
