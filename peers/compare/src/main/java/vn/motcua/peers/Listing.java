package vn.motcua.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.content.Catalogue;
import vn.motcua.content.Content;
import vn.motcua.content.Identity;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureBody;
import vn.motcua.content.Vocabulary;

/**
 * The one list that engines get, in one of three depths.
 *
 * @param holds what is in it, as the table says
 */
record Listing(String holds, Catalogue catalogue, Vocabulary vocabulary) {

    /** Official names only. */
    static Listing names(Content content, LocalDate day) {
        return new Listing("names", bare(content, day, false), Vocabulary.EMPTY);
    }

    /** Names, what people call it, and the people's ways of asking. */
    static Listing words(Content content, LocalDate day) {
        return new Listing("names, also, ways", bare(content, day, true), content.vocabulary());
    }

    /** All that the program itself searches: the words, and what the files say. */
    static Listing everything(Content content, LocalDate day) {
        return new Listing("all", new Catalogue(content.catalogue().inForceOn(day)), content.vocabulary());
    }

    /** The short texts, each with its code. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Procedure procedure : catalogue.procedures()) {
            String code = procedure.code().value();
            texts.add(new Text(code, procedure.name()));
            procedure.identity().also().forEach(also -> texts.add(new Text(code, also)));
            vocabulary.of(procedure.code()).forEach(way -> texts.add(new Text(code, way.text())));
        }
        return texts;
    }

    private static Catalogue bare(Content content, LocalDate day, boolean also) {
        return new Catalogue(content.catalogue().inForceOn(day).stream()
                .map(procedure -> bare(procedure, also))
                .toList());
    }

    private static Procedure bare(Procedure full, boolean also) {
        Identity identity = full.identity();
        return new Procedure(
                new Identity(
                        identity.code(),
                        identity.merged(),
                        identity.name(),
                        also ? identity.also() : List.of(),
                        Optional.empty(),
                        identity.field(),
                        identity.levels(),
                        List.of(),
                        identity.standing()),
                ProcedureBody.unknown(full.source()));
    }
}
