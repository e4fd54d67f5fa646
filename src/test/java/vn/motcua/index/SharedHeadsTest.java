package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedHeadsTest {

    private static final Filter ANY = Filter.on(Shelves.DAY, 10);

    @Test
    void aSharedShortNameCountsLessTheMoreIsAddedToIt() {
        Texts texts = new Shelves()
                .add("1.000003", "Cấp giấy phép nuôi chim tại vùng đệm khu bảo tồn")
                .add("1.000001", "Cấp giấy phép nuôi chim tại thôn")
                .add("1.000002", "Cấp giấy phép nuôi chim đối với hộ nghèo")
                .add("1.000004", "Cấp giấy phép trồng hoa đối với hộ nghèo")
                .parts()
                .texts();
        SharedHeads heads = new SharedHeads(texts);
        List<Integer> more = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            if (texts.doc(place).kind() == Doc.Kind.HEAD) {
                more.add(heads.more(place));
            } else {
                assertThat(heads.more(place)).isZero();
            }
        }
        assertThat(more).containsExactlyInAnyOrder(4, 0, 2, 0);
    }

    @Test
    void ofProceduresWithOneShortNameThePlainestComesFirst() {
        Shelves shelves = Shelves.everyday();
        List.of("trong khu kinh tế cửa khẩu", "tại vùng đệm khu bảo tồn", "đối với tổ chức nước ngoài", "tại trường")
                .forEach(tail -> shelves.add("9.%06d".formatted(tail.length()), "Cấp giấy phép nuôi chim " + tail));
        assertThat(shelves.index()
                        .find("cap giay phep nuoi chim", ANY)
                        .hits()
                        .getFirst()
                        .code()
                        .value())
                .isEqualTo("9.000010");
    }
}
