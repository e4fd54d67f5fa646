package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Good files with bytes exchanged, cut, doubled and moved: reading gives a procedure or says what is wrong. */
class MutationTest {

    private static final String LINE = ProcedureWriter.write(new Procedures(7).next("1.123456"));
    private static final String SIGNS = "\n\t :-[]{}#&*!|>'\"%@`,?\\()=<é\u0000\u200B";

    @Property(tries = 3_000)
    void spoiledYaml(@ForAll long seed) {
        Problems problems = new Problems(Path.of("x.yaml"));

        Optional<Procedure> read = Utf8.text(spoiled(SampleFile.GOOD, seed), length(SampleFile.GOOD, seed), 0, problems)
                .flatMap(text -> YamlNodes.parse(text, problems))
                .flatMap(node -> ProcedureReader.read(node, 0, Reading.written(problems)));

        goodOrTold(read, problems);
    }

    @Property(tries = 3_000)
    void spoiledJson(@ForAll long seed) {
        Problems problems = new Problems(Path.of("x.jsonl"));

        Optional<Procedure> read = Utf8.text(spoiled(LINE, seed), length(LINE, seed), 0, problems)
                .flatMap(text -> JsonNodes.parse(text, 0, problems))
                .flatMap(node -> ProcedureReader.read(node, 0, Reading.imported(problems)));

        goodOrTold(read, problems);
    }

    private static void goodOrTold(Optional<Procedure> read, Problems problems) {
        assertThat(read.isPresent()).isEqualTo(problems.errors() == 0);
        assertThat(problems.found()).allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.mend()).isNotBlank();
        });
        assertThat(new CheckReport(List.copyOf(problems.found())).json()).startsWith("[");
    }

    private static int length(String text, long seed) {
        return spoiled(text, seed).length;
    }

    private static byte[] spoiled(String text, long seed) {
        Random random = new Random(seed);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(60));
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(5)) {
            case 0 ->
                joined(
                        bytes,
                        at,
                        at,
                        SIGNS.substring(random.nextInt(SIGNS.length()))
                                .substring(0, 1)
                                .getBytes(StandardCharsets.UTF_8));
            case 1 -> joined(bytes, at, at + length, new byte[0]);
            case 2 -> joined(bytes, random.nextInt(bytes.length), -1, piece);
            case 3 -> joined(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            default -> at == 0 ? bytes : Arrays.copyOf(bytes, at);
        };
    }

    /** The bytes with everything between two places exchanged; nothing is taken out when the end comes first. */
    private static byte[] joined(byte[] bytes, int from, int to, byte[] instead) {
        int end = Math.max(from, to);
        byte[] all = Arrays.copyOf(bytes, from + instead.length + bytes.length - end);
        System.arraycopy(instead, 0, all, from, instead.length);
        System.arraycopy(bytes, end, all, from + instead.length, bytes.length - end);
        return all;
    }
}
