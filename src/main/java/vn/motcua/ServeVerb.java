package vn.motcua;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.motcua.channels.kiosk.KioskServer;
import vn.motcua.channels.kiosk.KioskSettings;
import vn.motcua.channels.telegram.TelegramBot;
import vn.motcua.publishing.Publisher;

/** Serves the kiosk, and the bot when a token is set, until the process is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Mở trang ki-ốt, và bot Telegram khi có MOTCUA_TELEGRAM_TOKEN.")
final class ServeVerb implements Callable<Integer> {

    /** Saved content is out within seconds, and looking is cheap. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    @ParentCommand
    private App app;

    @Mixin
    private ContentFolders content;

    @Option(names = "--port", paramLabel = "<cổng>", description = "Cổng của trang; 0 là cổng trống bất kỳ.")
    private String port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Settings settings = app.settings();
        int chosen = port == null ? settings.port() : Settings.port(port);
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stop, closed), "stop"));
        try (Publisher publisher =
                        Publisher.open(content.folders(), settings.data()).watching(LOOK_EVERY);
                KioskServer kiosk = KioskServer.start(
                        publisher, publisher::readiness, new KioskSettings(chosen, settings.publicUrl()), App.CLOCK);
                TelegramBot bot = bot(settings, publisher)) {
            spec.commandLine().getOut().println("Ki-ốt: " + kiosk.address());
            if (bot != null) {
                spec.commandLine().getOut().println("Bot Telegram: qua " + settings.telegramApi());
            }
            stop.await();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    /** The bot, or null without a token. */
    private static TelegramBot bot(Settings settings, Publisher publisher) {
        return settings.telegramToken()
                .map(token -> TelegramBot.start(token, settings.telegramApi(), publisher, App.CLOCK))
                .orElse(null);
    }

    /** The process ends with its hooks: wait, so that running requests are answered first. */
    private static void stopAndWait(CountDownLatch stop, CountDownLatch closed) {
        stop.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
