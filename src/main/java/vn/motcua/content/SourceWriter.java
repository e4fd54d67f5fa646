package vn.motcua.content;

import java.io.IOException;

/** Writes who acts on a procedure, what it rests on, what lies beside it and where it was read. */
final class SourceWriter {

    private SourceWriter() {}

    static void write(Procedure procedure, JsonWriting out) throws IOException {
        out.object("agencies", agencies -> {
            agencies.texts("executing", procedure.agencies().executing());
            agencies.texts("deciding", procedure.agencies().deciding());
        });
        out.objects("legal-basis", procedure.legalBasis(), (basis, b) -> {
            b.text("number", basis.number());
            b.text("name", basis.name());
        });
        out.objects("related", procedure.related(), (related, r) -> {
            r.text("code", related.code().value());
            r.text("why", related.why());
        });
        Source source = procedure.source();
        out.object("source", s -> {
            s.text("name", source.name());
            s.text("page", source.page());
            s.text("read-on", source.readOn().toString());
            s.text("note", source.note());
        });
    }
}
