package vn.motcua;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.motcua.channels.terminal.Chat;
import vn.motcua.publishing.Publisher;

/** Talks with the assistant in the terminal. */
@Command(name = "chat", mixinStandardHelpOptions = true, description = "Trò chuyện trong cửa sổ dòng lệnh.")
final class ChatVerb implements Callable<Integer> {

    @ParentCommand
    private App app;

    @Mixin
    private ContentFolders content;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (Publisher publisher =
                Publisher.open(content.folders(), app.settings().data())) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            Chat.run(publisher, App.CLOCK, in, spec.commandLine().getOut());
            return 0;
        }
    }
}
