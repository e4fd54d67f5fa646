package vn.motcua.answers.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.content.Document;
import vn.motcua.content.Form;

/** One list of papers for several procedures, without doubles. */
record EventPapers(List<EventStep> steps) {

    /** Each paper once, in the order in which it is first needed. */
    List<SharedPaper> toBring() {
        Map<String, List<SharedPaper.Use>> byPaper = new LinkedHashMap<>();
        for (EventStep step : filed()) {
            for (Paper paper : step.guided().dossier()) {
                byPaper.computeIfAbsent(key(paper.document()), k -> new ArrayList<>())
                        .add(new SharedPaper.Use(step, paper));
            }
        }
        return byPaper.values().stream().map(SharedPaper::new).toList();
    }

    /** What need not be brought to any of them. */
    List<NotNeeded> notNeeded() {
        Set<String> named = new HashSet<>();
        toBring().forEach(paper -> named.add(paper.name()));
        return filed().stream()
                .flatMap(step -> step.guided().notNeeded().stream())
                .filter(paper -> named.add(paper.name()))
                .toList();
    }

    private List<EventStep> filed() {
        return steps.stream().filter(EventStep::filed).toList();
    }

    /** Two rows are one paper when they have one name and one form. */
    private static String key(Document document) {
        return (document.name() + "|" + document.form().map(Form::name).orElse("")).toLowerCase(Locale.ROOT);
    }
}
