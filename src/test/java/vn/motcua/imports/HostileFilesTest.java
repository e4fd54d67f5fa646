package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were built to hurt, and files of other people: each is refused with a sentence, soon and in little memory. */
class HostileFilesTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"list.xlsx, " + SHEET, "list.xlsx, xl/sharedStrings.xml", "detail.doc, " + DOCUMENT})
    void aBombIsRefused(String name, String entry) throws IOException {
        byte[] blanks = " ".repeat(100 << 20).getBytes(StandardCharsets.UTF_8);
        refused(rewritten(name, entry, xml -> joined(xml, blanks)), "Office");
    }

    @ParameterizedTest
    @CsvSource({"list.xlsx, " + SHEET, "detail.doc, " + DOCUMENT})
    void entitiesThatGrowAreRefused(String name, String entry) throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        refused(rewritten(name, entry, xml -> declared(xml, laughs + "]>", "&a11;")), "Office");
    }

    @ParameterizedTest
    @CsvSource({"list.xlsx, " + SHEET, "detail.doc, " + DOCUMENT})
    void filesOfTheMachineAreNotReadInto(String name, String entry) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật của máy");
        String entity = "<!DOCTYPE x [<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]>";
        try {
            Records.run(rewritten(name, entry, xml -> declared(xml, entity, "&file;")), folder.resolve("to"));
            assertThat(Files.readString(folder.resolve("to/procedures/imported.jsonl")))
                    .doesNotContain("bí mật");
        } catch (Importer.WrongUse refused) {
            assertThat(refused.getMessage()).doesNotContain("bí mật");
        }
    }

    @ParameterizedTest
    @CsvSource({"list.xlsx, " + SHEET + ", row", "detail.doc, " + DOCUMENT + ", w:p"})
    void elementsWithoutAnEndInsideEachOtherAreRefused(String name, String entry, String element) throws IOException {
        String deep = ("<" + element + ">").repeat(200_000);
        refused(rewritten(name, entry, xml -> replaced(xml, "<" + element, deep + "<" + element)), "Office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "{\"code\":\"", "[{\"code\":\"1.000001\",\"name\":\"Một\",\"executionSteps\":[["})
    void aPackedLineWithoutAnEndIsRefused(String start) throws IOException {
        Path packed = folder.resolve("records.jsonl.gz");
        byte[] more = "[".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 40; i++) {
                out.write(more);
            }
        }
        assertThat(Files.size(packed)).isLessThan(1 << 20);
        ImportReport report = Records.run(packed, folder.resolve("to"));
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.refusals().getFirst().why()).contains("8 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32", "windows-1258", "x-windows-949"})
    void anotherEncodingIsToldAndNothingGuessed(String charset) throws IOException {
        String list = "Mã số,Tên\n1.000001,Đăng ký khai sinh\n";
        Path file = Files.write(folder.resolve("list.csv"), list.getBytes(Charset.forName(charset)));
        assertThatThrownBy(() -> Records.run(file, folder.resolve("to")))
                .isInstanceOf(Importer.WrongUse.class)
                .hasMessageContaining("Cần một trong");
        assertThat(folder.resolve("to")).doesNotExist();
    }

    @Test
    void aLineInAnotherEncodingStopsNoOther() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write((Records.good("1.000001", "Một") + "\n").getBytes(StandardCharsets.UTF_8));
        out.write((Records.good("1.000002", "Hồ sơ") + "\n").getBytes(StandardCharsets.UTF_16LE));
        out.write((Records.good("1.000003", "Thế") + "\n").getBytes(Charset.forName("windows-1258")));
        out.write((Records.good("1.000004", "Bốn") + "\n").getBytes(StandardCharsets.UTF_8));
        ImportReport report =
                Records.run(Files.write(folder.resolve("mixed.jsonl"), out.toByteArray()), folder.resolve("to"));
        assertThat(report.added()).isGreaterThanOrEqualTo(1);
        assertThat(report.refusals()).extracting(Refusal::why).anyMatch(why -> why.contains("UTF-8"));
    }

    /** First bytes of what people keep in their folders. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n",
                "GIF89a",
                "\u00FF\u00D8\u00FF\u00E0",
                "ID3\u0003",
                "\u007FELF",
                "MZ\u0090",
                "SQLite format 3",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "Rar!\u001A\u0007",
                "7z\u00BC\u00AF",
                "%PDF-1.7",
                "<!DOCTYPE html><html>",
                "<?xml version=\"1.0\"?>",
                "#!/bin/sh\n",
                "Kính gửi: Ủy ban nhân dân",
                "họ tên,ngày sinh\nA,1990\n",
                "{\"type\":\"FeatureCollection\",\"features\":[]}",
                "[1,2,3]",
                "null",
                "\u0000"
            })
    void aFileOfOtherPeopleChangesNothing(String start) throws IOException {
        Path target = folder.resolve("to");
        Records.run(Records.lines(folder, Records.good("1.000001", "Một")), target);
        byte[] before = Files.readAllBytes(target.resolve("procedures/imported.jsonl"));
        Path file = Files.write(folder.resolve("theirs.dat"), start.getBytes(StandardCharsets.ISO_8859_1));
        try {
            assertThat(Records.run(file, target).refused()).isPositive();
        } catch (Importer.WrongUse refused) {
            assertThat(refused.getMessage()).contains("Cần một trong");
        }
        assertThat(target.resolve("procedures/imported.jsonl")).hasBinaryContent(before);
    }

    /** Nothing is taken in, or what stood before the trap, and then the file counts as torn. */
    private void refused(Path file, String why) {
        try {
            ImportReport report = Records.run(file, folder.resolve("to"));
            assertThat(report.partial()).isTrue();
            assertThat(report.refusals())
                    .singleElement()
                    .satisfies(r -> assertThat(r.why()).contains(why));
        } catch (Importer.WrongUse refused) {
            assertThat(refused.getMessage()).contains(why);
            assertThat(folder.resolve("to")).doesNotExist();
        }
    }

    /** A good workbook or document with one of its parts written anew. */
    private Path rewritten(String name, String entry, UnaryOperator<byte[]> part) throws IOException {
        Path good = name.endsWith(".xlsx")
                ? OfficeFiles.workbook(folder.resolve("good.xlsx"), List.of(List.of("1.000001", "Một")))
                : OfficeFiles.detail(folder.resolve("good.doc"));
        return OfficeFiles.rewritten(good, folder.resolve(name), entry, part);
    }

    /** Puts a document type in front and uses its entity in the first text. */
    private static byte[] declared(byte[] xml, String type, String use) {
        String text = new String(xml, StandardCharsets.UTF_8);
        int root = text.indexOf("?>") < 0 ? 0 : text.indexOf("?>") + 2;
        String with = text.substring(0, root) + type + text.substring(root);
        return with.replaceFirst("(<v>|<w:t>|<w:t [^>]*>)", "$1" + use).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] xml, String first, String by) {
        String text = new String(xml, StandardCharsets.UTF_8);
        int at = text.indexOf(first);
        return (text.substring(0, at) + by + text.substring(at + first.length())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = java.util.Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
