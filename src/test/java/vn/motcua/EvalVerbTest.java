package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code motcua eval} with files that are not what it needs: said at once, without a trace of the program. */
class EvalVerbTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int eval(Path queries) {
        PrintWriter writer = new PrintWriter(out, true);
        return App.run(Map.of(), writer, writer, "eval", queries.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"query\":\"khai sinh\",\"gold\":[\"1.001193\"]|không phải JSON đúng",
                "[1]|cần “query” là chữ và “gold” là danh sách",
                "{\"query\":\"khai sinh\"}|cần “query” là chữ và “gold” là danh sách",
                "{\"query\":\"khai sinh\",\"gold\":[\"1.00\"]}|“1.00” không phải mã thủ tục",
                "{\"query\":\"khai sinh\",\"gold\":[],\"intent\":\"price\"}|“price” không phải một trong [dossier, fee"
            })
    void aWrongLineIsNamed(String line, String said) throws IOException {
        Path queries = folder.resolve("queries.jsonl");
        Files.writeString(queries, "{\"query\":\"khai tử\",\"gold\":[\"1.000656\"]}\n" + line + "\n");
        assertThat(eval(queries)).isEqualTo(App.WRONG_USE);
        assertThat(out.toString())
                .contains("queries.jsonl, dòng 2: ")
                .contains(said)
                .doesNotContain("Exception");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(eval(folder.resolve("none.jsonl"))).isEqualTo(App.WRONG_USE);
        assertThat(out.toString()).contains("Không đọc được tệp câu hỏi").contains("none.jsonl");
    }
}
