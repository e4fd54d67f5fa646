package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The comparison with other engines has a build of its own, which fetches what the assistant does not carry and so is not run
 * with this one. Whether it still fits the assistant's types is seen here.
 */
class PeersSourcesTest {

    private static final Path SOURCES = Path.of("peers", "compare", "src", "main", "java");
    /** The only one of its libraries that its sources name and the assistant has not. */
    private static final String NOT_CARRIED = "import io.zonky.";

    @TempDir
    private Path classes;

    @Test
    void theComparisonCompilesAgainstTheAssistant() throws IOException {
        List<Path> sources = sources();
        Set<Path> notJudged =
                sources.stream().filter(PeersSourcesTest::needsMore).collect(Collectors.toSet());
        List<String> wrong = compile(sources).stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .filter(d -> d.getSource() == null
                        || !notJudged.contains(Path.of(d.getSource().toUri()).toAbsolutePath()))
                .map(d -> d.getMessage(Locale.ROOT))
                .toList();
        assertThat(sources).hasSizeGreaterThan(10);
        assertThat(notJudged).hasSizeLessThan(2);
        assertThat(wrong).isEmpty();
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-XDshould-stop.ifError=FLOW"); // a missing library must not keep other files from being looked at
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return said.getDiagnostics();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> found = Files.walk(SOURCES)) {
            return found.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toAbsolutePath)
                    .toList();
        }
    }

    private static boolean needsMore(Path source) {
        try {
            return Files.readString(source).contains(NOT_CARRIED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
