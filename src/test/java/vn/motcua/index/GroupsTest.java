package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.content.Level;
import vn.motcua.content.ProcedureCode;

class GroupsTest {

    private static final Filter ANY = Filter.on(Shelves.DAY, 10);

    @Test
    void proceduresThatDifferByLevelAreOneHitAndTheCommunesComesFirst() {
        ProcedureIndex index = new Shelves()
                .add("1.000003", "Cấp bản sao văn bằng (cấp Bộ)", Set.of(Level.MINISTRY), "1/QĐ-BGD")
                .add("1.000002", "Cấp bản sao văn bằng (cấp tỉnh)", Set.of(Level.PROVINCE), "1/QĐ-BGD")
                .add("1.000001", "Cấp bản sao văn bằng", Set.of(Level.COMMUNE, Level.PROVINCE), "1/QĐ-BGD")
                .index();
        Hit hit = index.find("cấp bản sao văn bằng", ANY).hits().getFirst();
        assertThat(hit.code()).isEqualTo(new ProcedureCode("1.000001"));
        assertThat(hit.variants()).extracting(ProcedureCode::value).containsExactly("1.000002", "1.000003");
    }

    @Test
    void theNationsProcedureComesBeforeAProvincesCopy() {
        ProcedureIndex index = new Shelves()
                .add("1.115001", "Tách thửa đất", Set.of(Level.COMMUNE), "5/QĐ-UBND", "chia đất", "cắt đất")
                .add("1.012784", "Tách thửa đất", Set.of(Level.COMMUNE), "5/QĐ-BNNMT")
                .index();
        Hit hit = index.find("tách thửa đất", ANY).hits().getFirst();
        assertThat(List.of(hit.code().value(), hit.variants().getFirst().value()))
                .containsExactly("1.012784", "1.115001");
    }

    @Test
    void aFilterChoosesAmongVariants() {
        ProcedureIndex index = new Shelves()
                .add("1.000002", "Cấp bản sao văn bằng (cấp tỉnh)", Set.of(Level.PROVINCE), "1/QĐ-BGD")
                .add("1.000001", "Cấp bản sao văn bằng (cấp xã)", Set.of(Level.COMMUNE), "1/QĐ-BGD")
                .index();
        Filter province = new Filter(5, java.util.Optional.of(Level.PROVINCE), java.util.Optional.empty(), Shelves.DAY);
        Hit hit = index.find("cấp bản sao văn bằng", province).hits().getFirst();
        assertThat(hit.code().value()).isEqualTo("1.000002");
        assertThat(hit.variants()).isEmpty();
    }
}
