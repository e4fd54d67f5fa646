package vn.motcua.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** Writes an import report: for a person on the terminal, and as JSON for machines. */
public final class ReportText {

    private static final int SHOWN = 10;

    private ReportText() {}

    /** The report in Vietnamese, line by line. */
    public static String plain(ImportReport report) {
        StringBuilder out = new StringBuilder();
        out.append("Đã đọc %d bản ghi: %d mới, %d thay đổi, %d giữ nguyên, %d bị từ chối.%n"
                .formatted(report.read(), report.added(), report.changed(), report.unchanged(), report.refused()));
        if (report.repealed() > 0) {
            out.append("%d thủ tục không còn trong nguồn, nay ghi là đã bãi bỏ.%n".formatted(report.repealed()));
        }
        if (report.leftOut() > 0) {
            out.append("%d thủ tục không có trong danh sách chọn.%n".formatted(report.leftOut()));
        }
        if (report.partial()) {
            out.append("Nguồn này là một phần của danh sách: thủ tục vắng mặt vẫn được giữ.%n".formatted());
        }
        out.append("Thư mục đích có %d thủ tục.%n".formatted(report.inTarget()));
        flags(report.flags(), out);
        report.refusals().stream()
                .limit(SHOWN)
                .forEach(r -> out.append("Từ chối %s: %s%n".formatted(r.where(), r.why())));
        return out.toString();
    }

    private static void flags(List<FlagCount> flags, StringBuilder out) {
        flags.stream()
                .sorted(Comparator.comparingInt(FlagCount::procedures).reversed())
                .forEach(flag -> out.append("  %6d  %s (ví dụ %s)%n"
                        .formatted(
                                flag.procedures(),
                                flag.flag().meaning(),
                                flag.examples().getFirst().code())));
    }

    /** The report as JSON. */
    public static String json(ImportReport report) {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode()
                .put("read", report.read())
                .put("new", report.added())
                .put("changed", report.changed())
                .put("unchanged", report.unchanged())
                .put("repealed", report.repealed())
                .put("refused", report.refused())
                .put("leftOut", report.leftOut())
                .put("partial", report.partial())
                .put("inTarget", report.inTarget());
        for (FlagCount count : report.flags()) {
            ObjectNode flag = root.withArray("flags")
                    .addObject()
                    .put("kind", count.flag().key())
                    .put("meaning", count.flag().meaning())
                    .put("procedures", count.procedures())
                    .put("occurrences", count.occurrences());
            count.examples()
                    .forEach(e -> flag.withArray("examples")
                            .addObject()
                            .put("code", e.code().value())
                            .put("words", e.words()));
        }
        report.refusals()
                .forEach(r -> root.withArray("refusals")
                        .addObject()
                        .put("where", r.where())
                        .put("why", r.why()));
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
