package vn.motcua.imports;

import java.nio.charset.StandardCharsets;

/** The shapes of files that can be imported, told by their first bytes. */
enum Shape {
    JSON,
    TABLE,
    OFFICE,
    UNKNOWN;

    /** What is expected, for a person who brought something else. */
    static final String EXPECTED =
            "Cần một trong: bản ghi chi tiết của Cổng (.json, .jsonl, .jsonl.gz), danh sách thủ tục"
                    + " (.xlsx, .csv), văn bản ChiTietTTHC_<mã>.doc của Cổng.";

    static Shape of(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4)) {
            return OFFICE;
        }
        String text = new String(head, StandardCharsets.UTF_8);
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = start.stripLeading();
        if (first.startsWith("{") || first.startsWith("[")) {
            return JSON;
        }
        String line = start.lines().findFirst().orElse("");
        return line.indexOf('\0') < 0 && ListCsv.isHeader(line) ? TABLE : UNKNOWN;
    }

    /** What a file that can't be read seems to be. */
    static String seems(byte[] head) {
        if (head.length == 0) {
            return "Tệp trống.";
        }
        String start = new String(head, StandardCharsets.UTF_8).stripLeading().toLowerCase(java.util.Locale.ROOT);
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "Tệp Word hoặc Excel đời cũ; hãy lưu lại thành .docx hoặc .xlsx.";
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return "Tệp PDF không nhập được.";
        }
        if (start.startsWith("<")) {
            return "Trang web hoặc XML không nhập được.";
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return "Tệp lưu bằng UTF-16; hãy lưu lại bằng UTF-8.";
        }
        return "Không nhận ra tệp này.";
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
