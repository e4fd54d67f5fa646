package vn.motcua.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small good procedure file, to be spoiled at one place by a test. */
final class SampleFile {

    static final String GOOD = """
            code: "1.999001"
            name: Cấp bản sao giấy tờ mẫu
            also: [sao giấy mẫu]
            summary: Xin một bản sao của giấy tờ mẫu.
            field: Hộ tịch
            levels: [commune]
            standing: {decision: 1/QĐ-MAU, from: 2026-01-01, until: 2027-02-28}
            questions:
              - id: cho-o
                ask: Bạn đang ở đâu?
                options: {thue: Nhà thuê, nha-minh: Nhà của tôi}
              - id: so-trang
                ask: Giấy có mấy trang?
                number: {least: 1, most: 999, unit: trang, offered: [1, 2]}
                when: cho-o = thue
            dossier:
              sets: 1
              documents:
                - name: Tờ khai
                  originals: 1
                  copies: 0
                  form: {code: TK1, name: Tờ khai mẫu}
                  hand-over: submit
                - name: Hợp đồng thuê nhà
                  originals: 1
                  copies: 1
                  hand-over: show
                  when: cho-o = thue and so-trang >= 2
            fees:
              - label: Lệ phí
                amount: 8000
                per: bản
                methods: [in-person]
              - label: Phí sao
                tiers: [{from-page: 1, amount: 2000}, {from-page: 3, amount: 1000}]
                per: trang
                cap: 200000
                pages: so-trang
              - {label: Phí khác, unpublished: Nguồn không nêu}
            exemptions:
              - group: Hộ nghèo
                percent-off: 100
                fees: [Lệ phí]
                certain: true
            times:
              - limit: 3 working days
              - {limit: 8 working days, circumstance: khi cần xác minh}
            submissions:
              - {method: in-person, where: Trung tâm Phục vụ hành chính công}
              - {method: online, coverage: full, where: Cổng Dịch vụ công quốc gia}
            results: [Bản sao]
            notes:
              - {text: Mang theo giấy cũ., when: date < 2027-03-01}
            deadlines:
              - {limit: 60 days, since: ngày sinh}
            legal-basis:
              - {number: 1/2026/TT-MAU, name: Thông tư mẫu}
            related:
              - {code: "1.999001", why: Khi cần thêm bản nữa}
            source:
              name: Nguồn mẫu
              page: https://example.vn/thu-tuc/1
              read-on: 2026-07-17
            """;

    private SampleFile() {}

    /** The good file with one piece exchanged; the piece must stand in it. */
    static String with(String piece, String instead) {
        if (!GOOD.contains(piece)) {
            throw new IllegalArgumentException("the sample has no " + piece);
        }
        return GOOD.replaceFirst(
                java.util.regex.Pattern.quote(piece), java.util.regex.Matcher.quoteReplacement(instead));
    }

    /** Reads a folder that holds this one procedure file. */
    static Content read(Path folder, String yaml) {
        write(folder, "procedures/mau/1.999001.yaml", yaml);
        return ContentReader.read(List.of(folder));
    }

    static void write(Path folder, String relative, String text) {
        write(folder, relative, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path folder, String relative, byte[] bytes) {
        try {
            Path file = folder.resolve(relative);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
