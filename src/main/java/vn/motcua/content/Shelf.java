package vn.motcua.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The procedures read so far; an earlier folder wins for a code, inside one folder a code belongs to one file. */
final class Shelf {

    private final Map<ProcedureCode, Found> byCode = new LinkedHashMap<>();
    private final Map<ProcedureCode, ProcedureCode> mergedInto = new LinkedHashMap<>();

    void add(Found found, Problems problems) {
        Found before = byCode.get(found.code());
        if (before != null) {
            if (before.folder() == found.folder()) {
                problems.error(
                        found.at(),
                        "Mã " + found.code() + " đã có ở " + place(before) + ".",
                        "Giữ một nơi, xóa nơi kia.");
            }
            return;
        }
        for (ProcedureCode old : found.procedure().identity().merged()) {
            Found other = byCode.get(mergedInto.get(old));
            if (other != null && other.folder() == found.folder()) {
                problems.error(
                        found.at(),
                        "Mã cũ " + old + " đã được nhập vào thủ tục khác ở " + place(other) + ".",
                        "Giữ mã cũ này ở một thủ tục thôi.");
                return;
            }
        }
        byCode.put(found.code(), found);
        found.procedure().identity().merged().forEach(old -> mergedInto.putIfAbsent(old, found.code()));
    }

    /** Exchanges a procedure for the same with an overlay. */
    void put(Found found) {
        byCode.put(found.code(), found);
    }

    Collection<Found> all() {
        return byCode.values();
    }

    /** The procedure of a code, also of one that was merged. */
    Optional<Found> find(ProcedureCode code) {
        return Optional.ofNullable(byCode.get(mergedInto.getOrDefault(code, code)));
    }

    private static String place(Found found) {
        return found.file().path() + " dòng " + found.at().line();
    }
}
