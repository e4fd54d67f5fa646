package vn.motcua;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.motcua.channels.kiosk.PortTaken;

/** The command line: {@code motcua <verb> …}; each verb wires the rooms it needs. */
@Command(
        name = "motcua",
        mixinStandardHelpOptions = true,
        version = "motcua 0.1.0",
        description = "Thủ tục hành chính: cần giấy tờ gì, hết bao nhiêu, bao lâu, ở đâu.",
        subcommands = {
            ServeVerb.class,
            ChatVerb.class,
            AskVerb.class,
            ExplainVerb.class,
            EvalVerb.class,
            CheckVerb.class,
            ImportVerb.class
        })
public final class App {

    /** Exit code for wrong use of the command line or a wrong setting. */
    static final int WRONG_USE = 2;

    /** Every date and time an answer speaks of is Vietnam's. */
    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Held, for loggers that nobody holds forget their level: Lucene's advice on start flags is not for citizens. */
    private static final Logger LUCENE_ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final Map<String, String> environment;

    private App(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] args) {
        LUCENE_ADVICE.setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), out, err, args));
    }

    /** Runs one verb and returns the exit code: 0 done, 1 content has errors, 2 wrong use. */
    static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new App(environment))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((exception, arguments) -> {
                    err.println(exception.getMessage());
                    err.println("Xem cách dùng: motcua --help");
                    return WRONG_USE;
                })
                .setExecutionExceptionHandler((exception, command, parsed) -> refuse(exception, err))
                .execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    /** The settings, as the environment gives them. */
    Settings settings() {
        return Settings.from(environment);
    }

    private static int refuse(Exception exception, PrintWriter err) throws Exception {
        if (exception instanceof Settings.Invalid) {
            err.println(exception.getMessage());
            return WRONG_USE;
        }
        if (exception instanceof PortTaken taken) {
            err.println(
                    "Cổng " + taken.port() + " đang có chương trình khác dùng. Tắt chương trình đó, hoặc chọn cổng khác"
                            + " bằng --port hay MOTCUA_PORT.");
            return WRONG_USE;
        }
        throw exception;
    }
}
