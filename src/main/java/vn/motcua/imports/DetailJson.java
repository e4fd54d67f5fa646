package vn.motcua.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.content.Level;
import vn.motcua.content.SubmissionMethod;

/** Reads the detail record of the national portal, with or without the envelope that it is sent in. */
final class DetailJson {

    private static final String PAGE = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/";

    private DetailJson() {}

    /** Whether an object looks like a detail record, or holds one. */
    static boolean isRecord(JsonNode node) {
        JsonNode data = data(node);
        return data.has("code")
                && data.has("name")
                && (data.has("executionMethods") || data.has("executionCases") || data.has("executionSteps"));
    }

    static Told read(JsonNode node, Flags flags) {
        Said said = new Said(data(node), flags);
        texts(said.node(), new TextTraps(flags));
        return new Told(
                said.text("code"),
                said.text("name"),
                decision(said),
                page(said.text("id")),
                levels(said),
                said.texts("categoriesDetails", "name"),
                said.texts("subjectTypesDetails", "name"),
                said.each("executionSteps").stream().map(DetailJson::step).toList(),
                said.each("executionMethods").stream()
                        .flatMap(way -> way(way).stream())
                        .toList(),
                said.each("executionCases").stream().map(DetailJson::paperCase).toList(),
                executing(said),
                said.texts("departmentsAuthority", "name"),
                said.text("dossierReceivingAddresses"),
                said.each("legalBasisesDetails").stream()
                        .map(one -> new Told.Basis(one.text("code"), one.text("name")))
                        .toList(),
                said.each("resultsDetails").stream()
                        .map(one -> new Told.Outcome(one.text("name"), one.text("code")))
                        .toList(),
                prose(said, "requirementsAndConditions"),
                prose(said, "description"),
                workingDays(said),
                false);
    }

    private static JsonNode data(JsonNode node) {
        return node.path("data").isObject() && !node.has("executionMethods") ? node.path("data") : node;
    }

    private static void texts(JsonNode node, TextTraps traps) {
        if (node.isTextual()) {
            traps.look(node.textValue());
        }
        node.forEach(child -> texts(child, traps));
    }

    private static String prose(Said said, String key) {
        String text = said.text(key);
        new TextTraps(said.flags()).lookAtProse(text);
        return text;
    }

    private static String decision(Said said) {
        return said.object("procedureProposal").text("proposalNumber");
    }

    private static String page(String id) {
        return id.matches("[0-9a-f-]{36}") ? PAGE + id : "";
    }

    private static Set<Level> levels(Said said) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        add(levels, Level.COMMUNE, said.isTrue("isWard"));
        add(levels, Level.PROVINCE, said.isTrue("isProvince"));
        add(levels, Level.MINISTRY, said.isTrue("isMinistry"));
        add(levels, Level.OTHER, said.isTrue("isOtherAgency"));
        return levels;
    }

    private static void add(Set<Level> levels, Level level, boolean holds) {
        if (holds) {
            levels.add(level);
        }
    }

    private static String step(Said step) {
        String name = step.text("name");
        return name.isBlank() ? prose(step, "description") : name + "\n" + prose(step, "description");
    }

    private static Optional<Told.Way> way(Said way) {
        Optional<SubmissionMethod> method = method(way);
        return method.map(m -> new Told.Way(
                m,
                way.scalar("processingTime"),
                way.text("processingTimeUnit"),
                prose(way, "description"),
                way.has("fees")
                        ? Optional.of(
                                way.each("fees").stream().map(DetailJson::fee).toList())
                        : Optional.empty()));
    }

    private static Optional<SubmissionMethod> method(Said way) {
        String word = way.text("submissionMethod");
        return switch (word) {
            case "ONLINE" -> Optional.of(SubmissionMethod.ONLINE);
            case "POSTAL" -> Optional.of(SubmissionMethod.POST);
            case "DIRECT" -> Optional.of(SubmissionMethod.IN_PERSON);
            default -> {
                way.flags().raise(Flag.WRONG_TYPE, "submissionMethod " + word);
                yield Optional.empty();
            }
        };
    }

    private static Told.ToldFee fee(Said fee) {
        return new Told.ToldFee(
                fee.scalar("value"), fee.text("currencyName"), fee.text("type"), fee.text("description"));
    }

    private static Told.PaperCase paperCase(Said one) {
        return new Told.PaperCase(
                one.text("name"),
                one.each("profileComponents").stream().map(DetailJson::paper).toList());
    }

    private static Told.Paper paper(Said paper) {
        return new Told.Paper(
                paper.text("name"),
                paper.count("originalQty"),
                paper.count("copyQty"),
                paper.texts("attachments", "fileName"));
    }

    private static List<String> executing(Said said) {
        return Stream.concat(
                        said.texts("departmentsExecuting", "name").stream(),
                        said.texts("unitGroupsExecuting", "name").stream())
                .toList();
    }

    private static Set<Integer> workingDays(Said said) {
        Set<Integer> days = new LinkedHashSet<>();
        for (Said one : said.each("cases")) {
            Said time = one.object("processingDay");
            if (time.text("type").equals("WORKING_DAY") && time.count("qty") > 0) {
                days.add(time.count("qty"));
            }
        }
        return days;
    }
}
