package vn.motcua.content;

import java.util.List;

/**
 * Who acts on a procedure.
 *
 * @param executing who carries it out (cơ quan thực hiện)
 * @param deciding who decides (cơ quan có thẩm quyền)
 */
public record Agencies(List<String> executing, List<String> deciding) {
    public Agencies {
        executing = List.copyOf(executing);
        deciding = List.copyOf(deciding);
    }
}
