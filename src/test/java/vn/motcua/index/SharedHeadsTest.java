package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedHeadsTest {

    private static final Filter ANY = Filter.on(Shelves.DAY, 10);
    private static final Shelves SHELVES = new Shelves()
            .add("1.000003", "Cấp giấy phép nuôi chim tại vùng đệm khu bảo tồn")
            .add("1.000001", "Cấp giấy phép nuôi chim tại thôn")
            .add("1.000002", "Cấp giấy phép nuôi chim đối với hộ nghèo")
            .add("1.000004", "Cấp giấy phép trồng hoa đối với hộ nghèo")
            .add("1.000005", "Cấp giấy phép trồng hoa tại thôn", "xin trồng hoa cúc bán tết");

    private static List<String> owners(Parts parts) {
        SharedHeads heads = parts.sharedHeads();
        return IntStream.range(0, parts.texts().size())
                .filter(place -> parts.texts().doc(place).kind() == Doc.Kind.HEAD && !heads.isOfAnother(place))
                .mapToObj(place ->
                        parts.groups().members(parts.texts().doc(place).entry()).getFirst())
                .map(entry -> entry.code().value())
                .toList();
    }

    @Test
    void aSharedShortNameIsThatOfTheMostUsedAndOfEqualsThePlainest() {
        assertThat(owners(SHELVES.parts())).containsExactly("1.000001", "1.000005");
    }

    @Test
    void onlyShortenedNamesCanBeAnothers() {
        Parts parts = SHELVES.parts();
        assertThat(IntStream.range(0, parts.texts().size())
                        .filter(place -> parts.sharedHeads().isOfAnother(place))
                        .mapToObj(place -> parts.texts().doc(place).kind()))
                .hasSize(3)
                .containsOnly(Doc.Kind.HEAD);
    }

    @Test
    void whoseShortNameItIsComesFirst() {
        assertThat(SHELVES.index()
                        .find("cap giay phep nuoi chim", ANY)
                        .hits()
                        .getFirst()
                        .code()
                        .value())
                .isEqualTo("1.000001");
    }
}
