package vn.motcua.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureWriter;

/**
 * Lengthens a list with near-duplicates: every copy has a code of its own, the name with a tail that only copies have, and
 * all the rest of its original.
 */
public final class LongList {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> FOR = List.of(
            "đối với tổ chức nước ngoài",
            "đối với người cao tuổi",
            "trong khu kinh tế cửa khẩu",
            "tại vùng đệm khu bảo tồn",
            "theo cơ chế thí điểm",
            "thuộc chương trình mục tiêu",
            "cho đơn vị sự nghiệp",
            "trên địa bàn đặc khu",
            "ở khu công nghệ cao",
            "qua đơn vị ủy quyền");

    private LongList() {}

    /** Writes as many copies of the procedures of some folders as make them so many together. */
    public static void write(List<Path> folders, int together, Path to) throws IOException {
        List<Procedure> originals =
                ContentReader.read(folders).catalogue().procedures().stream().toList();
        Files.createDirectories(to.resolve("procedures"));
        try (BufferedWriter out = Files.newBufferedWriter(to.resolve("procedures/copies.jsonl"))) {
            for (int i = 0; i < together - originals.size(); i++) {
                out.write(copy(originals.get(i % originals.size()), i, i / originals.size()));
                out.newLine();
            }
        }
    }

    private static String copy(Procedure original, int number, int round) throws IOException {
        ObjectNode copy = (ObjectNode) JSON.readTree(ProcedureWriter.write(original));
        String tail = " " + FOR.get(round % FOR.size()) + (round < FOR.size() ? "" : " đợt " + round / FOR.size());
        copy.put("code", "9.%06d".formatted(number + 1));
        copy.put("name", original.name() + tail);
        copy.remove("merged");
        if (copy.get("also") instanceof ArrayNode also) {
            for (int i = 0; i < also.size(); i++) {
                also.set(i, also.get(i).asText() + tail);
            }
        }
        return JSON.writeValueAsString(copy);
    }
}
