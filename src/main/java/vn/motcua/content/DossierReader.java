package vn.motcua.content;

import java.util.List;
import java.util.Optional;

/** Reads the papers of a procedure. */
final class DossierReader {

    static final Dossier NONE = new Dossier(List.of(), 1, Optional.empty());

    private DossierReader() {}

    static Optional<Dossier> read(Node node, Reading in) {
        Fields fields = Fields.of(node, in.written() ? Part.DOSSIER : Part.RECORD_DOSSIER, in);
        Dossier dossier = new Dossier(
                fields.parts("documents", DossierReader::document),
                fields.count("sets", 1).orElse(1),
                fields.text("incomplete"));
        if (in.written() && dossier.incomplete().isEmpty()) {
            fields.mustHaveItems("documents");
        }
        return Optional.of(dossier);
    }

    private static Document document(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.DOCUMENT, in);
        Document document = new Document(
                fields.needed("name"),
                fields.text("explain"),
                fields.count("originals", 0).orElse(0),
                fields.count("copies", 0).orElse(0),
                fields.value("form", DossierReader::form),
                fields.value("hand-over", (n, r) -> Values.word(n, HandOver.class, r))
                        .orElse(HandOver.SUBMIT),
                fields.texts("instead"),
                fields.text("held-by-office"),
                fields.text("unless-held"),
                fields.when());
        if (in.written()
                && document.originals() + document.copies() == 0
                && document.heldByOffice().isEmpty()) {
            in.warn(
                    fields.at("originals"),
                    "Giấy tờ này có 0 bản chính và 0 bản sao.",
                    "Ghi số bản, hoặc chuyển thành `notes` nếu chỉ là lời dặn.");
        }
        return in.places().keep(fields.at("name"), document);
    }

    private static Optional<Form> form(Node node, Reading in) {
        Fields fields = Fields.of(node, Part.FORM, in);
        return Optional.of(new Form(fields.text("code"), fields.needed("name")));
    }
}
