package vn.motcua.answers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.answers.guidance.Guided;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Case;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** One message's turn in a talk: what its answer is made from. */
record Turn(Edition edition, Conversation talk, LocalDateTime now) {

    Phrases phrases() {
        return talk.language().phrases();
    }

    String say(String key, Object... values) {
        return phrases().say(key, values);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    Sheet sheet(Procedure procedure) {
        return new Sheet(procedure, edition.unit(), Case.asOf(today()), phrases(), false);
    }

    /** A procedure in the case that guidance knows. */
    Sheet sheet(Guided guided) {
        Case situation = guided.situation().settled(guided.procedure().questions());
        return new Sheet(guided.procedure(), edition.unit(), situation, phrases(), false);
    }

    /** The same turn at another point of the talk. */
    Turn with(Conversation other) {
        return new Turn(edition, other, now);
    }

    /** The procedure that is being read, as far as this edition still has it. */
    Optional<Procedure> reading() {
        return talk.reading().flatMap(edition.catalogue()::findProcedure);
    }

    /** A reply that leaves the talk where it stands. */
    Reply reply(List<Block> blocks) {
        return new Reply(blocks, talk, false);
    }

    /** A reply after which a procedure is being read; answers given for another one are forgotten. */
    Reply reading(ProcedureCode code, List<Block> blocks) {
        boolean same = talk.reading().equals(Optional.of(code));
        Conversation next = new Conversation(talk.language(), Optional.of(code), same ? talk.answers() : Map.of());
        return new Reply(blocks, next, false);
    }

    /** A sentence with whom to call and the way home. */
    Reply sentence(String text) {
        return reply(List.of(new Block.Paragraph(text), Closing.of(phrases(), edition.unit()), Home.way(phrases())));
    }
}
