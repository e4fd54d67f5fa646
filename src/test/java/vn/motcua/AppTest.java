package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as other programs use it, on the shipped content. */
class AppTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return App.run(Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void askWithoutAccentsAnswersWithThePapersOfABirth() {
        assertThat(run("ask", "dang ky khai sinh can giay to gi")).isZero();
        assertThat(out.toString()).contains("Thủ tục đăng ký khai sinh", "Giấy chứng sinh", "1.001193");
    }

    @Test
    void explainShowsTheStepsAndTheHits() {
        assertThat(run("explain", "gks cho be moi sinh")).isZero();
        assertThat(out.toString()).contains("1.001193");
    }

    @Test
    void checkEndsWithOneWhenContentHasErrors(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("procedures"));
        Files.writeString(folder.resolve("procedures/1.000001.yaml"), "code: 1.000001\nnam: x\n");
        assertThat(run("check", "--content", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("1.000001.yaml:", "name");
        assertThat(run("check", "--format", "json", "--content", folder.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("\"severity\"");
    }

    @Test
    void checkTellsWhichFileAProcedureComesFrom() {
        assertThat(run("check", "--code", "1.001193")).isZero();
        assertThat(out.toString()).contains("1.001193.yaml");
        assertThat(run("check", "--code", "khai sinh")).isEqualTo(1);
        assertThat(out.toString()).contains("khai sinh");
    }

    @Test
    void theShippedContentHasNoErrors() {
        assertThat(run("check")).as(out.toString()).isZero();
    }

    @Test
    void aPortInUseIsExitTwoAndOneSentence() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = Integer.toString(other.getLocalPort());
            assertThat(run("serve", "--port", port)).isEqualTo(2);
            assertThat(err.toString()).contains(port, "--port").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void wrongUseIsExitTwoAndOneSentence() {
        assertThat(run("aks", "gì đó")).isEqualTo(2);
        assertThat(run("serve", "--port", "cổng")).isEqualTo(2);
        assertThat(run("check", "--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("--help").doesNotContain("Exception", "\tat ");
    }
}
