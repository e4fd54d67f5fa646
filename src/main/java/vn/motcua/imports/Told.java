package vn.motcua.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.content.Level;
import vn.motcua.content.SubmissionMethod;

/**
 * One procedure as its source tells it, before anything is cleaned: what the source does not say is empty.
 *
 * @param levels empty when the source does not know them
 * @param page the address of its page on the portal
 * @param address where dossiers are received
 * @param workingDays time limits in working days that the source keeps beside its ways of filing
 * @param listOnly whether the source is a list, which knows nothing but name, field and bodies
 */
record Told(
        String code,
        String name,
        String decision,
        String page,
        Set<Level> levels,
        List<String> fields,
        List<String> audience,
        List<String> steps,
        List<Way> ways,
        List<PaperCase> cases,
        List<String> executing,
        List<String> deciding,
        String address,
        List<Basis> legalBasis,
        List<Outcome> results,
        String conditions,
        String description,
        Set<Integer> workingDays,
        boolean listOnly) {

    /**
     * A way of filing.
     *
     * @param time a number or a text; empty when none is told
     * @param unit the unit as the source writes it; empty when it is lost
     * @param fees absent when the source lost them; empty when it says that there is no information
     */
    record Way(SubmissionMethod method, String time, String unit, String description, Optional<List<ToldFee>> fees) {}

    /**
     * One row of money.
     *
     * @param value a number; empty when the row has words only
     * @param kind {@code FEE}, {@code SERVICE_FEE} or empty
     */
    record ToldFee(String value, String currency, String kind, String description) {}

    /** A situation with its papers; the name is often empty, or only a heading. */
    record PaperCase(String name, List<Paper> papers) {}

    /** A row of the dossier table; counts below zero are lost. */
    record Paper(String name, int originals, int copies, List<String> forms) {}

    record Basis(String number, String name) {}

    record Outcome(String name, String code) {}
}
