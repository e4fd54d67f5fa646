package vn.motcua.content;

import java.io.IOException;

/** Writes the papers of a procedure. */
final class DossierWriter {

    private DossierWriter() {}

    static void write(Dossier dossier, JsonWriting out) throws IOException {
        out.number("sets", dossier.sets());
        out.text("incomplete", dossier.incomplete());
        out.objects("documents", dossier.documents(), DossierWriter::document);
    }

    private static void document(Document document, JsonWriting out) throws IOException {
        out.text("name", document.name());
        out.text("explain", document.explanation());
        out.number("originals", document.originals());
        out.number("copies", document.copies());
        if (document.form().isPresent()) {
            out.object("form", form -> {
                form.text("code", document.form().get().code());
                form.text("name", document.form().get().name());
            });
        }
        out.text("hand-over", Keywords.of(document.handOver()));
        out.texts("instead", document.substitutes());
        out.text("held-by-office", document.heldByOffice());
        out.text("unless-held", document.unlessHeld());
        out.when(document.when());
    }
}
