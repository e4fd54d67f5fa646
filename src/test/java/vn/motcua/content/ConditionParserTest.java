package vn.motcua.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionParserTest {

    private static final Path FILE = Path.of("x.yaml");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cho-o = thue",
                "cho-o != thue",
                "cho-o in (thue, nha-minh)",
                "not cho-o in (thue, nha-minh)",
                "so-trang >= 3",
                "so-trang <= 2",
                "method = online",
                "method != in-person",
                "date >= 2027-03-01",
                "date < 2027-03-01",
                "a = b and c = d or e = f",
                "a = b and (c = d or e = f)",
                "(a = b or c = d) and not (e = f and g = h)",
                "not not a = b",
                "((a = b and c = d) or e = f) and (g = h and i = k)",
            })
    void whatIsReadIsWrittenTheSame(String text) {
        Problems problems = new Problems(FILE);

        Condition condition = parse(text, problems);

        assertThat(problems.found()).isEmpty();
        Condition again = parse(ConditionWriter.write(condition), problems);
        assertThat(again).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = b and c = d or e = f | (a = b and c = d) or e = f",
                "so-trang <= 2 | not so-trang >= 3",
                "not a = b and c = d | a != b and c = d",
                "date < 2027-03-01 | not date >= 2027-03-01",
            })
    void waysToWriteOneRule(String one, String other) {
        Problems problems = new Problems(FILE);

        assertThat(parse(one, problems)).isEqualTo(parse(other, problems));
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | 2",
                "a = | 4",
                "= b | 1",
                "a == b | 4",
                "a > 3 | 3",
                "a = b c = d | 7",
                "a in () | 7",
                "a in (b, ) | 10",
                "(a = b | 7",
                "a = b) | 6",
                "date = 2027-01-01 | 6",
                "date >= 2027-13-01 | 9",
                "a >= -1 | 6",
                "a = b && c = d | 7",
            })
    void whatCannotBeReadIsToldAtItsColumn(String text, int column) {
        Problems problems = new Problems(FILE);

        assertThat(parse(text, problems)).isEqualTo(Condition.ALWAYS);
        assertThat(problems.found()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.mend()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not ", "a = b and ("})
    void endlessNestingIsRefused(String piece) {
        Problems problems = new Problems(FILE);

        parse(piece.repeat(5_000), problems);
        parse(piece.repeat(60) + "a = b" + ")".repeat(60), problems);

        assertThat(problems.found()).hasSize(2);
    }

    @Property(tries = 2_000)
    void anyTextIsReadOrTold(@ForAll String text) {
        Problems problems = new Problems(FILE);

        Condition condition = parse(text, problems);

        if (problems.errors() == 0) {
            assertThat(parse(ConditionWriter.write(condition), problems)).isEqualTo(condition);
        } else {
            assertThat(condition).isEqualTo(Condition.ALWAYS);
        }
    }

    private static Condition parse(String text, Problems problems) {
        return ConditionParser.parse(
                new Node.Scalar(new Place(1, 1), text, Node.Style.PLAIN), Reading.written(problems));
    }
}
