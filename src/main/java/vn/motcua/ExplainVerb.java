package vn.motcua;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.motcua.answers.Edition;
import vn.motcua.index.Explanation;
import vn.motcua.index.Filter;
import vn.motcua.index.Hit;
import vn.motcua.publishing.Publisher;

/** Shows what each step of understanding did with a question: the tool with which search is mended. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Cho xem từng bước hiểu một câu hỏi, để sửa nội dung tìm kiếm.")
final class ExplainVerb implements Callable<Integer> {

    @ParentCommand
    private App app;

    @Mixin
    private ContentFolders content;

    @Parameters(paramLabel = "<câu hỏi>", description = "Câu hỏi cần xem.")
    private String question;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Publisher publisher =
                Publisher.open(content.folders(), app.settings().data())) {
            Edition edition = publisher.get();
            Explanation explanation = edition.index().explain(question, Filter.on(LocalDate.now(App.CLOCK), 5));
            print(edition, explanation, spec.commandLine().getOut());
            return 0;
        }
    }

    private static void print(Edition edition, Explanation explanation, PrintWriter out) {
        for (Explanation.Line line : explanation.lines()) {
            out.printf("%-12s %s%n", line.step().name().toLowerCase(java.util.Locale.ROOT), line.did());
        }
        out.printf(
                "%-12s %s, %s%n",
                "=>",
                explanation.finding().verdict(),
                explanation.finding().aspect().map(Enum::name).orElse("-"));
        for (Hit hit : explanation.finding().hits()) {
            out.printf(
                    "%8.3f  %s  %s  ← %s%n",
                    hit.score(),
                    hit.code(),
                    edition.catalogue().procedure(hit.code()).name(),
                    hit.matched());
        }
    }
}
