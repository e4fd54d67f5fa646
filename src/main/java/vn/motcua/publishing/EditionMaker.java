package vn.motcua.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import vn.motcua.answers.Edition;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Proven;
import vn.motcua.index.ProcedureIndex;

/** Reads content and makes an edition of it. */
final class EditionMaker {

    private final Proven proven;
    private final Function<Content, ProcedureIndex> indexes;

    private EditionMaker(Proven proven, Function<Content, ProcedureIndex> indexes) {
        this.proven = proven;
        this.indexes = indexes;
    }

    /** One that builds every index anew, in memory. */
    static EditionMaker inMemory() {
        return new EditionMaker(
                Proven.NONE, content -> ProcedureIndex.build(content.catalogue(), content.vocabulary()));
    }

    /** One that keeps in a folder what spares the next start work: indexes, and which files are good. */
    static EditionMaker keeping(Path data) {
        return new EditionMaker(new ProvenFiles(data.resolve("proven")), new KeptIndexes(data.resolve("index"))::of);
    }

    Content read(List<Path> folders) {
        return ContentReader.read(folders, proven);
    }

    Edition make(Content content) {
        return new Edition(
                content.catalogue(),
                indexes.apply(content),
                content.lifeEvents(),
                content.calendar(),
                content.unit(),
                content.version());
    }
}
