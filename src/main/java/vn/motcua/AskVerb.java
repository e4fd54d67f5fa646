package vn.motcua;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.motcua.channels.terminal.Ask;
import vn.motcua.publishing.Publisher;

/** Answers one question and ends. */
@Command(name = "ask", mixinStandardHelpOptions = true, description = "Trả lời một câu hỏi rồi thoát.")
final class AskVerb implements Callable<Integer> {

    @ParentCommand
    private App app;

    @Mixin
    private ContentFolders content;

    @Parameters(paramLabel = "<câu hỏi>", description = "Câu hỏi, có dấu hay không dấu đều được.")
    private String question;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Publisher publisher =
                Publisher.open(content.folders(), app.settings().data())) {
            Ask.run(publisher.get(), App.CLOCK, question, spec.commandLine().getOut());
            return 0;
        }
    }
}
