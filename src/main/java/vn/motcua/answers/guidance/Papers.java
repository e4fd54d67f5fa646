package vn.motcua.answers.guidance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.content.Case;
import vn.motcua.content.Condition;
import vn.motcua.content.Document;
import vn.motcua.content.Procedure;

/** Parts the papers of a procedure into those to bring and those not to, leaving none out. */
record Papers(Procedure procedure, Case situation) {

    /** What to bring, in the order in which a person gathers it. */
    List<Paper> toBring() {
        return procedure.dossier().documents().stream()
                .filter(d -> d.heldByOffice().isEmpty() && truth(d) != Condition.Truth.NO)
                .map(d -> new Paper(d, Open.of(d.when(), situation), because(d)))
                .toList();
    }

    /** What need not be brought; a paper that is to bring in another row is not named here as well. */
    List<NotNeeded> notNeeded() {
        Set<String> named = new HashSet<>();
        toBring().forEach(paper -> named.add(paper.name()));
        return procedure.dossier().documents().stream()
                .flatMap(d -> notNeeded(d).stream())
                .filter(paper -> named.add(paper.name()))
                .toList();
    }

    private Optional<NotNeeded> notNeeded(Document document) {
        if (truth(document) == Condition.Truth.NO) {
            return Optional.of(new NotNeeded(document.name(), new NotNeeded.Why.OtherCase(because(document))));
        }
        return document.heldByOffice()
                .map(text -> new NotNeeded.Why.HeldByOffice(text, Open.of(document.when(), situation)))
                .map(why -> new NotNeeded(document.name(), why));
    }

    private Condition.Truth truth(Document document) {
        return document.when().in(situation);
    }

    private List<Reason> because(Document document) {
        return new Because(procedure.questions(), situation).of(document.when());
    }
}
