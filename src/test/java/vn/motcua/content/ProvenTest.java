package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files found good once are read by their identities, and say the same. */
class ProvenTest {

    private static final String FILE = "procedures/all.jsonl";

    @TempDir
    Path folder;

    private final Set<String> known = new HashSet<>();

    private final Proven proven = new Proven() {
        @Override
        public boolean holds(String sum) {
            return known.contains(sum);
        }

        @Override
        public void add(String sum) {
            known.add(sum);
        }
    };

    private Content read(String... lines) {
        SampleFile.write(folder, FILE, String.join("\n", lines));
        return ContentReader.read(List.of(folder), proven);
    }

    private static String[] lines(int count) {
        Procedures procedures = new Procedures(3);
        List<String> lines = new ArrayList<>();
        for (int i = 0; lines.size() < count; i++) {
            String line = ProcedureWriter.write(procedures.next("1.%06d".formatted(i)));
            Problems problems = new Problems(Path.of("x.jsonl"));
            JsonNodes.parse(line, 0, problems)
                    .ifPresent(node -> ProcedureReader.read(node, 0, Reading.imported(problems)));
            if (problems.none()) { // some have a case without papers or fee, which is worth a warning
                lines.add(line);
            }
        }
        return lines.toArray(String[]::new);
    }

    @Test
    void theSecondTimeSaysTheSame() {
        Content first = read(lines(300));
        assertThat(first.problems()).isEmpty();
        assertThat(known).hasSize(1);

        Content second = read(lines(300));

        assertThat(second.version()).isEqualTo(first.version());
        assertThat(second.catalogue().procedures())
                .hasSize(300)
                .isEqualTo(first.catalogue().procedures());
        assertThat(second.catalogue().procedures())
                .extracting(ProcedureWriter::write)
                .containsExactly(lines(300));
    }

    @Test
    void aFileWithAMistakeIsLookedThroughEveryTime() {
        String[] lines = lines(3);
        lines[1] = lines[1].replace("\"cho-o\"", "\"cho o\"");

        assertThat(read(lines).problems()).isNotEmpty();
        assertThat(known).isEmpty();
        assertThat(read(lines).problems()).isNotEmpty();
    }

    @Test
    void whatWasGoodIsLookedThroughAgainWhenItChanged() {
        String[] lines = lines(3);
        read(lines);
        lines[2] = "{}";

        assertThat(read(lines).problems()).extracting(Problem::line).contains(3);
    }

    @Test
    void aRecordThatNamesItselfLateIsReadWhole() {
        String line = lines(1)[0];
        int name = line.indexOf(",\"name\":");
        int after = line.indexOf(",\"", name + 8);
        String late =
                line.substring(0, name) + line.substring(after, line.length() - 1) + line.substring(name, after) + "}";

        Content first = read(late);
        assertThat(first.problems()).isEmpty();
        assertThat(known).isEmpty();
        assertThat(read(late).catalogue().procedures())
                .isEqualTo(first.catalogue().procedures());
    }

    @Test
    void theSumDependsOnEveryByteAndNotOnHowTheyCome() {
        byte[] bytes = new byte[200_000];
        new java.util.Random(1).nextBytes(bytes);
        String whole = CheckSum.of(bytes).hex();
        CheckSum cut = new CheckSum();
        for (int from = 0; from < bytes.length; from += 999) {
            byte[] piece = java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 999));
            cut.add(piece, piece.length);
        }
        assertThat(cut.hex()).isEqualTo(whole);
        for (int at : new int[] {0, 65_535, 65_536, 199_999}) {
            bytes[at] ^= 1;
            assertThat(CheckSum.of(bytes).hex()).isNotEqualTo(whole);
            bytes[at] ^= 1;
        }
        assertThat(CheckSum.of(java.util.Arrays.copyOf(bytes, 200_001)).hex()).isNotEqualTo(whole);
    }
}
