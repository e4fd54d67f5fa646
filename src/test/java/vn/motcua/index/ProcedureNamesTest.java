package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcedureNamesTest {

    @Test
    void leavesAsidesAndTheWordThuTucOut() {
        assertThat(ProcedureNames.of("Thủ tục đăng ký khai tử (thực hiện tại cấp xã)"))
                .containsExactly("Thủ tục đăng ký khai tử (thực hiện tại cấp xã)", "đăng ký khai tử");
    }

    @Test
    void theHeadEndsWhereTheTailBegins() {
        assertThat(ProcedureNames.heads("Cấp giấy phép xây dựng đối với nhà ở riêng lẻ"))
                .containsExactly("Cấp giấy phép xây dựng");
        assertThat(ProcedureNames.heads("Chứng thực chữ ký người dịch mà người dịch là cộng tác viên"))
                .containsExactly("Chứng thực chữ ký người dịch");
    }

    @Test
    void aShortHeadSaysTooLittle() {
        assertThat(ProcedureNames.heads("Tách hộ theo yêu cầu")).isEmpty();
        assertThat(ProcedureNames.heads("Đăng ký tạm trú")).isEmpty();
    }

    @Test
    void aVerbThatSeveralThingsShareIsSaidOfEach() {
        assertThat(ProcedureNames.heads("Đổi chứng nhận đăng ký xe, biển số xe"))
                .containsExactly("Đổi chứng nhận đăng ký xe", "Đổi biển số xe");
    }

    @Test
    void aThingThatSeveralVerbsShareIsSaidWithEach() {
        assertThat(ProcedureNames.heads("Cấp, cấp đổi và cấp lại thẻ căn cước cho công dân"))
                .containsExactly("Cấp thẻ căn cước", "cấp đổi thẻ căn cước", "cấp lại thẻ căn cước");
        assertThat(ProcedureNames.heads("Cấp gia hạn, điều chỉnh nội dung giấy phép cho các hoạt động"))
                .containsExactly("Cấp gia hạn nội dung giấy phép", "điều chỉnh nội dung giấy phép");
    }

    @Test
    void aThingThatSeveralDeedsShareIsSaidWithEach() {
        assertThat(ProcedureNames.heads("Cấp Giấy phép xây dựng, cải tạo, nâng cấp đường ngang"))
                .containsExactly(
                        "Cấp Giấy phép xây dựng đường ngang",
                        "Cấp Giấy phép cải tạo đường ngang",
                        "Cấp Giấy phép nâng cấp đường ngang");
        assertThat(ProcedureNames.heads("Cấp giấy phép xuất khẩu và nhập khẩu vũ khí, vật liệu nổ"))
                .containsExactly("Cấp giấy phép xuất khẩu vũ khí", "Cấp giấy phép nhập khẩu vũ khí");
    }

    @Test
    void theFirstOneNeedNotBeCalledNew() {
        assertThat(ProcedureNames.heads("Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ"))
                .containsExactly("Cấp giấy phép xây dựng mới", "Cấp giấy phép xây dựng");
        assertThat(ProcedureNames.heads("Cấp mới giấy phép hành nghề")).containsExactly("Cấp giấy phép hành nghề");
        assertThat(ProcedureNames.heads("Cấp lại giấy phép hành nghề mới mất")).isEmpty();
    }

    @Test
    void deedsThatShareNothingAreNoRow() {
        assertThat(ProcedureNames.heads("Miễn thuế đối với hàng hóa xuất khẩu, nhập khẩu"))
                .isEmpty();
        assertThat(ProcedureNames.heads("Cấp giấy phép nhập khẩu vũ khí theo hạn ngạch"))
                .containsExactly("Cấp giấy phép nhập khẩu vũ khí");
    }

    @Test
    void whereNoVerbIsKnownTheFirstThingStands() {
        assertThat(ProcedureNames.heads("Khám bệnh, chữa bệnh bảo hiểm y tế")).isEmpty();
        assertThat(ProcedureNames.heads("Xét tặng danh hiệu nghệ nhân, nghệ sĩ"))
                .containsExactly("Xét tặng danh hiệu nghệ nhân");
    }
}
