package vn.motcua;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.motcua.answers.Edition;
import vn.motcua.index.Evaluation;
import vn.motcua.index.EvaluationQueries;
import vn.motcua.index.Options;
import vn.motcua.index.ProcedureIndex;
import vn.motcua.index.Step;
import vn.motcua.publishing.Publisher;

/** Measures search against queries whose answers are known; steps can be left out to see what they are worth. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Đo chất lượng tìm kiếm bằng các câu hỏi đã biết đáp án.")
final class EvalVerb implements Callable<Integer> {

    @ParentCommand
    private App app;

    @Mixin
    private ContentFolders content;

    @Parameters(paramLabel = "<tệp JSONL>", description = "Mỗi dòng một câu hỏi: query, gold, class, intent.")
    private Path queries;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "<bước>",
            description = "Bỏ bớt bước hiểu câu hỏi: ${COMPLETION-CANDIDATES}.")
    private List<Step> without = List.of();

    @Option(
            names = "--ablation",
            description = "Đo lại khi bỏ lần lượt từng bước, để biết mỗi bước đáng giá bao nhiêu.")
    private boolean ablation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        EvaluationQueries asked;
        try {
            asked = EvaluationQueries.read(queries);
        } catch (EvaluationQueries.Wrong e) {
            spec.commandLine().getErr().println(e.getMessage());
            return App.WRONG_USE;
        }
        try (Publisher publisher =
                Publisher.open(content.folders(), app.settings().data())) {
            Edition edition = publisher.get();
            ProcedureIndex index = edition.index().with(new Options(Set.copyOf(without)));
            spec.commandLine().getOut().print(table(index, edition, asked));
            spec.commandLine().getOut().flush();
        }
        return 0;
    }

    private String table(ProcedureIndex index, Edition edition, EvaluationQueries asked) {
        LocalDate day = LocalDate.now(App.CLOCK);
        return ablation
                ? Evaluation.ablation(index, edition.catalogue(), asked, day)
                : Evaluation.of(index, edition.catalogue(), asked, day).table();
    }
}
