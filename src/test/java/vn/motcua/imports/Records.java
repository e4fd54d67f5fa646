package vn.motcua.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** Records in the shape of the portal's, made up here, and what an import makes of them. */
final class Records {

    static final ObjectMapper JSON = new ObjectMapper();
    static final LocalDate READ_ON = LocalDate.of(2026, 7, 17);

    private Records() {}

    /** A good record: one way of filing, three working days, one paper, one level, one result, one legal text. */
    static ObjectNode good(String code, String name) {
        ObjectNode record =
                JSON.createObjectNode().put("code", code).put("name", name).put("isWard", true);
        way(record, "DIRECT")
                .put("processingTime", 3)
                .put("processingTimeUnit", "WORKING_DAY")
                .putArray("fees");
        paper(record, "", "Tờ khai theo mẫu", 1, 0);
        record.putArray("categoriesDetails").addObject().put("name", "Hộ tịch");
        record.putArray("departmentsExecuting").addObject().put("name", "Ủy ban nhân dân cấp xã");
        record.putArray("resultsDetails")
                .addObject()
                .put("name", "Giấy xác nhận")
                .put("code", "KQ.G15.000099");
        record.putArray("legalBasisesDetails")
                .addObject()
                .put("name", "Luật thử")
                .put("code", "1/2020/QH14");
        record.putArray("executionSteps").addObject().put("name", "").put("description", "Nộp hồ sơ tại quầy.");
        return record;
    }

    static ObjectNode way(ObjectNode record, String method) {
        return record.withArray("executionMethods").addObject().put("submissionMethod", method);
    }

    static ObjectNode firstWay(ObjectNode record) {
        return (ObjectNode) record.withArray("executionMethods").get(0);
    }

    static void fee(ObjectNode record, long value, String description) {
        firstWay(record).withArray("fees").addObject().put("value", value).put("description", description);
    }

    static ObjectNode paper(ObjectNode record, String where, String name, int originals, int copies) {
        ObjectNode one = record.withArray("executionCases").addObject().put("name", where);
        ObjectNode paper = one.putArray("profileComponents").addObject();
        return paper.put("name", name).put("originalQty", originals).put("copyQty", copies);
    }

    /** Writes records one a line. */
    static Path lines(Path folder, ObjectNode... records) {
        List<String> lines = List.of(records).stream().map(ObjectNode::toString).toList();
        try {
            return Files.write(folder.resolve("records.jsonl"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportReport run(Path source, Path target) {
        return Importer.run(source, target, Optional.empty(), READ_ON, (done, total) -> {});
    }

    /** What the target holds of a code. */
    static Procedure procedure(Path target, String code) {
        return ContentReader.read(List.of(target)).catalogue().procedure(new ProcedureCode(code));
    }

    /** The one record of an import of its own. */
    static Procedure imported(Path folder, ObjectNode record) {
        run(lines(folder, record), folder.resolve("to"));
        return procedure(folder.resolve("to"), record.path("code").textValue());
    }
}
