package vn.motcua.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.content.Document;
import vn.motcua.content.Form;
import vn.motcua.content.Note;
import vn.motcua.content.Procedure;
import vn.motcua.content.Result;
import vn.motcua.content.Vocabulary;

/** The texts of a procedure that people may search for. */
final class ProcedureTexts {

    private static final Pattern GENERIC_RESULT =
            Pattern.compile("(?iu)^(văn bản|quyết định|thông báo|giấy xác nhận|kết quả).{0,12}$");
    private static final int LONGEST_STEP = 1500;

    private ProcedureTexts() {}

    /** Names and ways of asking; where nobody wrote any, what the procedure gives and its forms stand in for them. */
    static List<Doc> shortTexts(Procedure procedure, int entry, List<Vocabulary.Way> ways) {
        List<Doc> docs = new ArrayList<>();
        ProcedureNames.of(procedure.name()).forEach(name -> docs.add(new Doc(entry, name, Doc.Kind.NAME)));
        ProcedureNames.heads(procedure.name()).forEach(head -> docs.add(new Doc(entry, head, Doc.Kind.HEAD)));
        procedure.identity().also().forEach(also -> docs.add(new Doc(entry, also, Doc.Kind.ALSO)));
        ways.forEach(way -> docs.add(new Doc(entry, way.text(), Doc.Kind.WAY)));
        if (ways.isEmpty()) {
            derived(procedure).forEach(text -> docs.add(new Doc(entry, text, Doc.Kind.DERIVED)));
        }
        return docs;
    }

    private static Set<String> derived(Procedure procedure) {
        Set<String> texts = new LinkedHashSet<>();
        for (Result result : procedure.results()) {
            if (!GENERIC_RESULT.matcher(result.name()).find() && result.name().length() < 120) {
                texts.add(result.name());
            }
        }
        for (Document document : procedure.dossier().documents()) {
            document.form().flatMap(Form::code).ifPresent(texts::add);
        }
        return texts;
    }

    /** What its file says, the telling parts. */
    static List<String> body(Procedure procedure) {
        List<String> texts = new ArrayList<>();
        texts.add(procedure.name());
        procedure.identity().summary().ifPresent(texts::add);
        texts.add(procedure.identity().field().name());
        texts.addAll(procedure.identity().audience());
        for (Document document : procedure.dossier().documents()) {
            texts.add(document.name());
            document.form().map(Form::name).ifPresent(texts::add);
        }
        procedure.results().forEach(result -> texts.add(result.name()));
        procedure.conditions().stream().map(Note::text).forEach(texts::add);
        procedure.notes().stream().map(Note::text).forEach(texts::add);
        procedure.steps().forEach(step -> texts.add(step.substring(0, Math.min(step.length(), LONGEST_STEP))));
        texts.addAll(procedure.agencies().executing());
        return texts;
    }
}
