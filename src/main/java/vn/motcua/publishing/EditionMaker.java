package vn.motcua.publishing;

import java.nio.file.Path;
import java.util.function.Function;
import vn.motcua.answers.Edition;
import vn.motcua.content.Content;
import vn.motcua.index.ProcedureIndex;

/** Makes an edition of content. */
final class EditionMaker {

    private final Function<Content, ProcedureIndex> indexes;

    private EditionMaker(Function<Content, ProcedureIndex> indexes) {
        this.indexes = indexes;
    }

    /** One that builds every index anew, in memory. */
    static EditionMaker inMemory() {
        return new EditionMaker(content -> ProcedureIndex.build(content.catalogue(), content.vocabulary()));
    }

    /** One that keeps indexes in a folder. */
    static EditionMaker keeping(Path folder) {
        return new EditionMaker(new KeptIndexes(folder)::of);
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
