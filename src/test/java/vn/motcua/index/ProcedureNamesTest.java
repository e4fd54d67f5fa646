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
        assertThat(ProcedureNames.head("Cấp giấy phép xây dựng đối với nhà ở riêng lẻ"))
                .contains("Cấp giấy phép xây dựng");
        assertThat(ProcedureNames.head("Chứng thực chữ ký người dịch mà người dịch là cộng tác viên"))
                .contains("Chứng thực chữ ký người dịch");
    }

    @Test
    void aShortHeadSaysTooLittle() {
        assertThat(ProcedureNames.head("Tách hộ theo yêu cầu")).isEmpty();
        assertThat(ProcedureNames.head("Đăng ký tạm trú")).isEmpty();
    }
}
