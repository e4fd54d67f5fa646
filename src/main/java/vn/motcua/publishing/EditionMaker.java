package vn.motcua.publishing;

import vn.motcua.answers.Edition;
import vn.motcua.content.Content;
import vn.motcua.index.ProcedureIndex;

/** Makes an edition of content. */
final class EditionMaker {

    private EditionMaker() {}

    static Edition make(Content content) {
        return new Edition(
                content.catalogue(),
                ProcedureIndex.build(content.catalogue(), content.vocabulary()),
                content.lifeEvents(),
                content.calendar(),
                content.unit(),
                content.version());
    }
}
