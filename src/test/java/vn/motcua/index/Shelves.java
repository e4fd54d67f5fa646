package vn.motcua.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Field;
import vn.motcua.content.Identity;
import vn.motcua.content.Level;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureBody;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Source;
import vn.motcua.content.Standing;
import vn.motcua.content.Vocabulary;

/** A small list of procedures to search in, as tests need it. */
final class Shelves {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final Standing NOW =
            new Standing(Optional.of("1/QĐ-BTP"), Optional.empty(), Optional.empty(), Optional.empty());

    private final List<Procedure> procedures = new ArrayList<>();
    private final Map<ProcedureCode, List<Vocabulary.Way>> ways = new LinkedHashMap<>();

    /** A commune's everyday list. */
    static Shelves everyday() {
        return new Shelves()
                .add("1.001193", "Thủ tục đăng ký khai sinh", "vợ mới sinh con", "làm giấy cho em bé mới đẻ")
                .add("1.000656", "Thủ tục đăng ký khai tử", "ông nội vừa mất", "giấy báo tử")
                .add("1.000894", "Thủ tục đăng ký kết hôn", "hai đứa cưới nhau", "giấy hôn thú")
                .add("1.004194", "Đăng ký tạm trú", "mới dọn về phòng trọ", "KT3")
                .add("1.004222", "Đăng ký thường trú", "nhập hộ khẩu về nhà chồng")
                .add("1.010028", "Xóa đăng ký tạm trú", "dọn đi không ở trọ nữa")
                .add("1.002755", "Gia hạn tạm trú", "tạm trú sắp hết hạn")
                .add("1.010038", "Tách hộ", "tách hộ khẩu ra riêng")
                .add("1.001612", "Đăng ký thành lập hộ kinh doanh", "mở quán bán hàng")
                .add(
                        "1.004873",
                        "Thủ tục cấp Giấy xác nhận tình trạng hôn nhân",
                        "giấy độc thân",
                        "chứng minh còn độc thân")
                .add("2.000815", "Chứng thực bản sao từ bản chính", "sao y công chứng", "phô tô đóng dấu đỏ")
                .add("1.014061", "Cấp, cấp đổi, cấp lại thẻ căn cước", "mất căn cước", "đổi thẻ căn cước hết hạn")
                .add("3.000347", "Đổi giấy phép lái xe", "bằng lái hết hạn");
    }

    Shelves add(String code, String name, String... asked) {
        return add(code, name, Set.of(Level.COMMUNE), "1/QĐ-BTP", asked);
    }

    Shelves add(String code, String name, Set<Level> levels, String decision, String... asked) {
        Standing standing = new Standing(Optional.of(decision), Optional.empty(), Optional.empty(), Optional.empty());
        return add(code, name, levels, standing, asked);
    }

    Shelves add(String code, String name, Set<Level> levels, Standing standing, String... asked) {
        procedures.add(procedure(identity(new ProcedureCode(code), List.of(), name, levels, standing)));
        return asked(code, asked);
    }

    /** Adds ways of asking for a procedure, whether or not the list holds it. */
    Shelves asked(String code, String... asked) {
        ways.put(
                new ProcedureCode(code),
                List.of(asked).stream()
                        .map(text -> new Vocabulary.Way(text, "t"))
                        .toList());
        return this;
    }

    /** Adds a procedure that an older one was merged into. */
    Shelves addMerged(String code, String old, String name, String... asked) {
        Identity identity =
                identity(new ProcedureCode(code), List.of(new ProcedureCode(old)), name, Set.of(Level.COMMUNE), NOW);
        procedures.add(procedure(identity));
        return asked(code, asked);
    }

    private static Identity identity(
            ProcedureCode code, List<ProcedureCode> merged, String name, Set<Level> levels, Standing standing) {
        return new Identity(
                code,
                merged,
                name,
                List.of(),
                Optional.empty(),
                new Field("ho-tich", "Hộ tịch"),
                levels,
                List.of(),
                standing);
    }

    private static Procedure procedure(Identity identity) {
        Source source = new Source("Cổng", Optional.empty(), DAY, Optional.empty());
        return new Procedure(identity, ProcedureBody.unknown(source));
    }

    Catalogue catalogue() {
        return new Catalogue(procedures);
    }

    Vocabulary vocabulary() {
        return new Vocabulary(ways);
    }

    ProcedureIndex index() {
        return ProcedureIndex.build(catalogue(), vocabulary());
    }

    ProcedureIndex index(Options options) {
        return ProcedureIndex.build(catalogue(), vocabulary(), options);
    }

    Parts parts() {
        return ProcedureIndex.parts(catalogue(), vocabulary());
    }
}
