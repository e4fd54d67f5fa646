package vn.motcua.answers.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Case;
import vn.motcua.content.SubmissionMethod;

/** What people pay, one line a case, taken from the legal texts and held against the published content. */
class FeeTableTest {

    private static final FeeWords WORDS = new FeeWords(Phrases.vietnamese());

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvFileSource(resources = "/fees.csv", delimiter = ';', numLinesToSkip = 1)
    void total(String code, String method, String answers, LocalDate on, Long amount, boolean known, String basis) {
        Case named = RealContent.situation(
                Optional.ofNullable(answers).orElse(""),
                Optional.ofNullable(method)
                        .map(m -> SubmissionMethod.valueOf(
                                m.toUpperCase(Locale.ROOT).replace('-', '_'))));
        Guided guided = RealContent.guide(RealContent.procedure(code), new Case(named.answers(), named.method(), on));
        assertThat(guided.total().amount()).isEqualTo(Optional.ofNullable(amount));
        assertThat(guided.total().known()).isEqualTo(known);
        assertThat(rules(guided)).contains(basis);
    }

    private static String rules(Guided guided) {
        return guided.fees().stream()
                .map(fee -> WORDS.rule(fee) + " " + fee.fee().basis().orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
