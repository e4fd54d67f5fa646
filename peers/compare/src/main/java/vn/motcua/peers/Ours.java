package vn.motcua.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.content.ProcedureCode;
import vn.motcua.index.Filter;
import vn.motcua.index.Hit;
import vn.motcua.index.ProcedureIndex;

/** The program's own index; the variants of a hit take places of their own, as they do with the peers. */
final class Ours implements Engine {

    private static final int HITS = 10;

    private final LocalDate day;

    Ours(LocalDate day) {
        this.day = day;
    }

    @Override
    public String name() {
        return "Một Cửa";
    }

    @Override
    public List<Answer> ask(Listing listing, List<String> queries, int rounds) throws Exception {
        ProcedureIndex index = ProcedureIndex.build(listing.catalogue(), listing.vocabulary());
        Filter filter = Filter.on(day, HITS);
        return Rounds.ask(query -> codes(index.find(query, filter).hits()), queries, rounds);
    }

    private static List<String> codes(List<Hit> hits) {
        List<String> codes = new ArrayList<>();
        for (Hit hit : hits) {
            codes.add(hit.code().value());
            hit.variants().stream().map(ProcedureCode::value).forEach(codes::add);
        }
        return codes;
    }
}
