package vn.motcua.answers;

import java.util.Optional;
import vn.motcua.answers.guidance.Takeaway;
import vn.motcua.content.ProcedureCode;

/** Answers a touch by what its id means; an id that means nothing any more gets a sentence. */
final class TouchedAnswer {

    private TouchedAnswer() {}

    static Reply of(Turn turn, String id) {
        Optional<ChoiceId> choice = ChoiceId.parse(id);
        return choice.map(c -> of(turn, c))
                .or(() -> Takeaway.decode(id).map(takeaway -> GuidanceAnswer.reopened(turn, takeaway)))
                .orElseGet(() -> turn.sentence(turn.say("choice.stale")));
    }

    private static Reply of(Turn turn, ChoiceId choice) {
        return switch (choice) {
            case Topic topic -> TopicAnswer.of(turn, topic);
            case ChoiceId.FieldList list -> BrowseAnswer.field(turn, list);
            case ChoiceId.Event event -> BrowseAnswer.event(turn, event.id());
            case ChoiceId.Page page -> inPlace(turn, page.code(), ProcedureAnswer.of(turn, page.code(), page.aspect()));
            case ChoiceId.Neighbours neighbours ->
                inPlace(turn, neighbours.code(), SideAnswer.neighbours(turn, neighbours.code()));
            case ChoiceId.Notes notes -> inPlace(turn, notes.code(), SideAnswer.notes(turn, notes.code()));
            case ChoiceId.Guidance guidance -> GuidanceAnswer.start(turn, guidance.code());
            case ChoiceId.Answered answered -> GuidanceAnswer.answered(turn, answered);
            case ChoiceId.Back back -> GuidanceAnswer.back(turn, back.code());
        };
    }

    /** Another side of the procedure that is being read takes the place of the one shown. */
    private static Reply inPlace(Turn turn, ProcedureCode code, Reply reply) {
        return new Reply(reply.blocks(), reply.next(), turn.talk().reading().equals(Optional.of(code)));
    }
}
