package vn.motcua;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;

/**
 * Where log lines go: to the error stream, so that what a verb prints stays clean. No line ever holds what a citizen
 * typed. Said here and not in a file, which takes a tenth of a second of every start to understand; a file
 * named {@code logback.xml} on the class path still comes first.
 */
@ConfiguratorRank(ConfiguratorRank.FALLBACK + 5)
public final class Logging extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext logs) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(logs);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss} %-5level %logger{0} %msg%n%ex{6}");
        encoder.start();
        ConsoleAppender<ILoggingEvent> errors = new ConsoleAppender<>();
        errors.setContext(logs);
        errors.setTarget(ConsoleTarget.SystemErr.getName());
        errors.setEncoder(encoder);
        errors.start();
        logs.getLogger("ROOT").addAppender(errors);
        logs.getLogger("ROOT").setLevel(Level.WARN);
        logs.getLogger("vn.motcua").setLevel(Level.INFO);
        // what it says of a broken workbook is told in the import's report
        logs.getLogger("org.apache.poi").setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
