package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each step of understanding, one table for each. */
class UnderstandingTest {

    private static final Parts PARTS = Shelves.everyday().parts();
    private static final Understanding UNDERSTANDING = new Understanding(PARTS, Options.ALL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dang ky khai sinh              | đăng ký khai sinh
            DANG KY KHAI SINH              | đăng ký khai sinh
            đăng kí khai sinh              | đăng ký khai sinh
            ddawng kys khai sinh           | đăng ký khai sinh
            d9a8ng ky1 tam5 tru1           | đăng ký tạm trú
            ddawngkys taamj trus           | đăng ký tạm trú
            đăng ký khai xinh              | đăng ký khai sinh
            dang ky khia sinh              | đăng ký khai sinh
            dangkytamtru                   | đăng ký tạm trú
            đăng kýkhai sinh               | đăng ký khai sinh
            dk tam tru                     | đăng ký tạm trú
            gks                            | giấy khai sinh
            trứng thực bản sao             | chứng thực bản sao
            """)
    void understandsAsMeant(String typed, String meant) {
        assertThat(UNDERSTANDING.of(typed).understood()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            đăng ký kết hôn cần giấy tờ gì                | DOSSIER   | đăng ký kết hôn
            cho em hỏi đăng ký kết hôn bao nhiêu tiền ạ   | FEE       | đăng ký kết hôn
            dang ky ket hon mat bao lau                   | TIME      | đăng ký kết hôn
            đăng ký kết hôn làm ở đâu                     | PLACE     | đăng ký kết hôn
            đăng ký kết hôn dùng mẫu nào                  | FORM      | đăng ký kết hôn
            đăng ký kết hôn làm thế nào                   | STEPS     | đăng ký kết hôn
            đăng ký kết hôn cần điều kiện gì              | CONDITION | đăng ký kết hôn
            đăng ký kết hôn được cấp giấy gì              | RESULT    | đăng ký kết hôn
            đăng ký kết hôn nộp online được không         | ONLINE    | đăng ký kết hôn
            đăng ký kết hôn làm sao, hết bao nhiêu tiền   | FEE       | đăng ký kết hôn
            """)
    void takesTheAspectOut(String typed, Aspect aspect, String left) {
        Draft draft = UNDERSTANDING.of(typed);
        assertThat(draft.aspect).contains(aspect);
        assertThat(String.join(
                        " ", draft.asked.stream().map(w -> w.word().spelled()).toList()))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kết hôn xong thì được cầm về tờ gì                  | RESULT
            được lĩnh trợ cấp mỗi tháng bao nhiêu               | RESULT
            đơn này có bản in sẵn để tải không                  | FORM
            lệ phí đăng ký kết hôn                              | FEE
            làm cái này có phải đóng tiền gì không              | FEE
            hồ sơ đăng ký kết hôn                               | DOSSIER
            phải đem theo những thứ gì                          | DOSSIER
            sáng nộp thì chiều có chưa                          | TIME
            chừng nào thì lấy được                              | TIME
            ở xã mình hay phải lên tỉnh                         | PLACE
            tờ giấy này thì gặp ai ký                           | PLACE
            khỏi ra phường được không                           | ONLINE
            ngồi nhà làm qua mạng được không                    | ONLINE
            cái gì trước cái gì sau                             | STEPS
            điều kiện đăng ký kết hôn                           | CONDITION
            mấy tuổi thì được kết hôn                           | CONDITION
            chi phí thế nào                                     | FEE
            địa chỉ nộp hồ sơ                                   | PLACE
            chỉ giúp tôi cách đăng ký kết hôn                   | STEPS
            kết hôn ở mô rứa                                    | PLACE
            đăng ký kết hôn mần răng                            | STEPS
            giấy tờ kết hôn gồm chi                             | DOSSIER
            """)
    void tellsTheAspectByWordsThatStandApart(String typed, Aspect aspect) {
        assertThat(UNDERSTANDING.of(typed).aspect).contains(aspect);
    }

    @Test
    void wordsWithoutMarksAmongMarkedOnesAreMeantSo() {
        assertThat(UNDERSTANDING.of("đăng ký ở xã hay nộp ở tỉnh").understood())
                .isEqualTo("đăng ký ở xã hay nộp ở tỉnh");
    }

    @Test
    void anAbbreviationIsNotCutIntoShorterOnes() {
        assertThat(UNDERSTANDING.of("dkkh cần gì").readings).noneMatch(reading -> reading.by() == Step.RUNS);
    }

    @Test
    void markedWordsThatSomeTextRunsTogetherAreStillTakenApart() {
        Parts parts = Shelves.everyday()
                .add("1.010337", "Đăng ký sử dụng hóa đơn điện tử", "hóa đơnđiện tử")
                .parts();
        assertThat(new Understanding(parts, Options.ALL).of("đăng ký hóa đơnđiện tử").readings)
                .anySatisfy(reading ->
                        assertThat(reading.words()).extracting(Word::spelled).containsExactly("đơn", "điện"));
    }

    @Test
    void aNounPhraseAsksNothing() {
        assertThat(UNDERSTANDING.of("đăng ký kết hôn").aspect).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "thời tiết hôm nay, OUT_OF_SCOPE",
        "cứu với, EMERGENCY",
        "xin số điện thoại công an xã, CONTACT",
        "mã otp, SCAM"
    })
    void seesWhatNoProcedureAnswers(String typed, Finding.Reason reason) {
        Draft draft = UNDERSTANDING.of(typed);
        assertThat(draft.refusal.orElse(draft.topic.reason())).isEqualTo(reason);
    }

    @Test
    void saysRegionalWordsAsTheWholeCountryDoes() {
        Draft draft = UNDERSTANDING.of("tui mới đẻ");
        assertThat(draft.askedKeys()).isEqualTo(UNDERSTANDING.of("tôi mới sinh").askedKeys());
    }

    @Test
    void typedAccentsHold() {
        assertThat(UNDERSTANDING.of("đỏ").understood()).isEqualTo("đỏ");
        assertThat(UNDERSTANDING.of("tách hộ").understood()).isEqualTo("tách hộ");
    }

    @ParameterizedTest
    @CsvSource({"bằng cấp ba, bằng cấp 3", "con vô lớp mười hai, con vô lớp 12", "xe ba bánh, xe 3 bánh"})
    void aLevelIsTheSameSaidOrInDigits(String said, String digits) {
        assertThat(UNDERSTANDING.of(said).askedKeys())
                .isEqualTo(UNDERSTANDING.of(digits).askedKeys());
    }

    @Test
    void textWithoutWordsIsUnderstoodAsNothing() {
        assertThat(UNDERSTANDING.of(" … ?! ").asked).isEmpty();
    }
}
