package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.content.Level;
import vn.motcua.content.Standing;

class ProcedureIndexTest {

    private static final Filter ANY = Filter.on(Shelves.DAY, 10);
    private static final ProcedureIndex INDEX = Shelves.everyday().index();

    private static String first(String query) {
        return INDEX.find(query, ANY).hits().getFirst().code().value();
    }

    @ParameterizedTest
    @CsvSource({
        "đăng ký khai sinh, 1.001193",
        "DANG KY KHAI SINH, 1.001193",
        "khai xinh, 1.001193",
        "giay doc than, 1.004873",
        "giấy hôn thú, 1.000894",
        "mới dọn về phòng trọ, 1.004194",
        "xoa dang ky tam tru, 1.010028",
        "gia hạn tạm trú, 1.002755",
        "tachhokhau, 1.010038",
        "mẹ tui mới đẻ em bé, 1.001193",
        "lệ phí kết hôn, 1.000894",
        "phi tach ho, 1.010038",
        "hồ sơ khai tử, 1.000656"
    })
    void findsWhatIsMeant(String query, String code) {
        assertThat(first(query)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"1.004222", "mã 1.004222 là gì", "1.004222.000.00.00.H40"})
    void aCodeAnswersAtOnce(String query) {
        Finding finding = INDEX.find(query, ANY);
        assertThat(finding.hits()).extracting(h -> h.code().value()).containsExactly("1.004222");
        assertThat(finding.verdict()).isEqualTo(new Finding.Verdict.Clear());
    }

    @Test
    void aShortenedNameAloneIsNoSureAnswerBesideOneThatSaysAlmostTheSame() {
        ProcedureIndex index = Shelves.everyday()
                .add("1.000001", "Cấp giấy chứng nhận an toàn nuôi chim cho lô hàng xuất khẩu")
                .add("1.000002", "Cấp giấy chứng nhận cơ sở an toàn nuôi chim")
                .index();
        Finding finding = index.find("giấy chứng nhận an toàn nuôi chim", ANY);
        assertThat(finding.hits().getFirst().code().value()).isEqualTo("1.000001");
        assertThat(finding.verdict()).isEqualTo(new Finding.Verdict.Several(2));
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThat(INDEX.find("9.999999", ANY).verdict())
                .isEqualTo(new Finding.Verdict.Refused(Finding.Reason.NOTHING_FOUND));
    }

    @Test
    void exactAccentsRankAboveOthers() {
        ProcedureIndex index = new Shelves()
                .add("1.000001", "Thuê nhà công vụ")
                .add("1.000002", "Thuế nhà công vụ")
                .index();
        assertThat(index.find("thuê nhà công vụ", ANY).hits().getFirst().code().value())
                .isEqualTo("1.000001");
        assertThat(index.find("thuế nhà công vụ", ANY).hits().getFirst().code().value())
                .isEqualTo("1.000002");
        assertThat(index.find("thue nha cong vu", ANY).hits()).hasSize(2);
    }

    @Test
    void asksWhenSeveralFitAndKeepsTheHits() {
        Finding finding = INDEX.find("đăng ký", ANY);
        assertThat(finding.verdict()).isInstanceOf(Finding.Verdict.Several.class);
        assertThat(finding.hits()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "kết quả trận bóng đá tối qua, OUT_OF_SCOPE",
        "cứu với có người đuối nước, EMERGENCY",
        "xin số điện thoại công an xã, CONTACT",
        "có người đòi mã otp, SCAM",
        "qwzxk wpfgh, NOTHING_FOUND"
    })
    void refusesWhatNoProcedureAnswers(String query, Finding.Reason reason) {
        Finding finding = INDEX.find(query, ANY);
        assertThat(finding.verdict()).isEqualTo(new Finding.Verdict.Refused(reason));
        assertThat(finding.hits()).isEmpty();
    }

    @Test
    void onlyWhatIsInForceIsFound() {
        Standing ended = new Standing(
                Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 6, 30)), Optional.empty());
        ProcedureIndex index = new Shelves()
                .add("1.000001", "Đăng ký xe thô sơ", Set.of(Level.COMMUNE), ended)
                .index();
        assertThat(index.find("đăng ký xe thô sơ", ANY).hits()).isEmpty();
        assertThat(index.find("đăng ký xe thô sơ", Filter.on(LocalDate.of(2026, 6, 1), 5))
                        .hits())
                .hasSize(1);
        assertThat(index.find("1.000001", ANY).hits()).hasSize(1);
    }

    @Test
    void whatTheListDoesNotHoldIsNotAnsweredWithItsNextBest() {
        String asked = "đổi bằng lái quốc tế";
        assertThat(first(asked)).isEqualTo("3.000347");
        assertThat(INDEX.find(asked, ANY).verdict()).isEqualTo(new Finding.Verdict.Clear());

        Shelves shelves = Shelves.everyday().asked("3.000353", "đổi bằng lái quốc tế", "lái xe ở thái lan");
        Finding finding = shelves.index().find(asked, ANY);

        assertThat(finding.verdict()).isInstanceOf(Finding.Verdict.Elsewhere.class);
        assertThat(finding.hits().getFirst().code().value()).isEqualTo("3.000347");
        assertThat(shelves.index().find("bằng lái hết hạn", ANY).verdict()).isEqualTo(new Finding.Verdict.Clear());
        assertThat(shelves.index().suggest("bằng lái", 5))
                .extracting(suggestion -> suggestion.code().value())
                .containsOnly("3.000347");
    }

    @Test
    void aStepLeftOutIsMissed() {
        ProcedureIndex without = Shelves.everyday().index(Options.without(Step.DECODE));
        assertThat(INDEX.find("ddawng kys keets hoon", ANY).understood()).isEqualTo("đăng ký kết hôn");
        assertThat(without.find("ddawng kys keets hoon", ANY).understood()).isNotEqualTo("đăng ký kết hôn");
    }

    @Test
    void aProcedureThatOthersWereMergedIntoIsFoundByTheirWays() {
        ProcedureIndex index = Shelves.everyday()
                .addMerged("1.014065", "1.014064", "Làm lại giấy tờ tùy thân")
                .asked("1.014064", "rớt ví bay luôn thẻ chip")
                .index();
        Finding finding = index.find("rớt ví bay luôn thẻ chip", ANY);
        assertThat(finding.hits().getFirst().code().value()).isEqualTo("1.014065");
        assertThat(finding.verdict()).isEqualTo(new Finding.Verdict.Clear());
    }

    @Test
    void explainsEveryStep() {
        Explanation explanation = INDEX.explain("dk ket hon het bao nhieu tien", ANY);
        assertThat(explanation.lines()).extracting(Explanation.Line::step).containsExactly(Step.values());
        assertThat(explanation.finding().aspect()).contains(Aspect.FEE);
    }

    @Test
    void manyThreadsFindTheSame() {
        Finding alone = INDEX.find("dang ky ket hon", ANY);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> INDEX.find("dang ky ket hon", ANY)))
                .allSatisfy(finding -> assertThat(finding).isEqualTo(alone));
    }

    @Test
    void anEmptyCatalogueFindsNothing() {
        assertThat(new Shelves().index().find("đăng ký khai sinh", ANY).hits()).isEmpty();
        assertThat(new Shelves().index().suggest("đăng", 5)).isEmpty();
    }

    @Property(tries = 300)
    void anyTextIsAllowed(@ForAll String query) {
        Finding finding = INDEX.find(query, ANY);
        boolean refused = finding.verdict() instanceof Finding.Verdict.Refused;
        assertThat(finding.hits().isEmpty()).isEqualTo(refused);
    }
}
