package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of facts, on records made up here: what holds is passed, and every kind of fact can fail. */
class FactsCheckTest {

    @TempDir
    private Path folder;

    private List<FactsFile.Expected> facts;

    @BeforeEach
    void read() throws IOException {
        facts = FactsFile.read("/facts/own.yaml");
    }

    @Test
    void whatWasWrittenDownByHandHolds() throws Exception {
        assertThat(check(facts)).isEmpty();
    }

    @Test
    void everyFactCanFail() throws Exception {
        List<FactsFile.Expected> wrong = facts.stream()
                .map(one -> new FactsFile.Expected(one.code(), spoiled(one.facts())))
                .toList();
        List<String> must = new ArrayList<>();
        facts.forEach(one -> one.facts().keySet().forEach(key -> must.add(one.code() + "  " + key)));
        List<String> found = check(wrong);
        assertThat(new TreeSet<>(found.stream()
                        .map(text -> text.substring(0, text.indexOf(':')))
                        .toList()))
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(must));
    }

    @Test
    void aCodeThatIsNotThereIsTold() throws Exception {
        assertThat(check(List.of(new FactsFile.Expected("1.999999", Map.of("papers", 1)))))
                .containsExactly("1.999999  not in the record");
    }

    @Test
    void aFactThatNobodyKnowsIsTold() throws Exception {
        assertThat(check(List.of(new FactsFile.Expected("1.900001", Map.of("paper", 1)))))
                .containsExactly("1.900001  paper: no such fact");
    }

    /** The facts of the national record are read by the same keys; the record itself is not here. */
    @Test
    void theNationalFactsUseNoOtherKeys() throws IOException {
        Collection<String> known = new TreeSet<>();
        facts.forEach(one -> known.addAll(one.facts().keySet()));
        List<FactsFile.Expected> national = FactsFile.read("/facts/national.yaml");
        assertThat(national).hasSizeGreaterThanOrEqualTo(30);
        assertThat(national).extracting(FactsFile.Expected::code).doesNotHaveDuplicates();
        national.forEach(one -> assertThat(known).containsAll(one.facts().keySet()));
    }

    private List<String> check(List<FactsFile.Expected> expected) throws IOException, URISyntaxException {
        Path own = Path.of(getClass().getResource("/facts/own.jsonl").toURI());
        return new FactsCheck(own, folder).wrong(expected);
    }

    private static Map<String, Object> spoiled(Map<String, Object> good) {
        Map<String, Object> bad = new LinkedHashMap<>();
        good.forEach((key, value) -> bad.put(key, spoiled(key, value)));
        return bad;
    }

    private static Object spoiled(String key, Object value) {
        return switch (key) {
            case "never" -> List.of("code");
            case "flags-not" -> List.of("fee-zero", "fee-scale", "time-fraction", "no-papers");
            case "has-not" -> List.of("(1)");
            case "has" -> List.of(((List<?>) value).getFirst().toString().replace("1 | 0", "7 | 7"));
            case "order" -> ((List<?>) value).reversed();
            default ->
                switch (value) {
                    case Integer number -> number + 1;
                    case Map<?, ?> ways -> Map.of(ways.keySet().iterator().next(), List.of("1 week"));
                    case List<?> list -> List.of("another");
                    default -> value + "?";
                };
        };
    }
}
