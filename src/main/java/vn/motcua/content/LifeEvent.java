package vn.motcua.content;

import java.util.List;
import java.util.Optional;

/**
 * A situation in life that needs several procedures, in the order in which they are done.
 *
 * @param id ASCII id, used in addresses: {@code sinh-con}
 * @param name as people say it: "Sinh con"
 * @param icon name of the drawn icon
 */
public record LifeEvent(
        String id,
        String name,
        String summary,
        String icon,
        List<Question> questions,
        List<Stage> stages,
        List<Note> notes) {

    public LifeEvent {
        questions = List.copyOf(questions);
        stages = List.copyOf(stages);
        notes = List.copyOf(notes);
    }

    /**
     * One procedure of a life event.
     *
     * @param why what it is for here, in one sentence
     * @param replaces procedures of this event that need no filing of their own when this one (liên thông) is used
     * @param deadline by when, counted from the event; absent when the law sets none
     * @param given answers that the situation settles, question id of the procedure to option id
     */
    public record Stage(
            ProcedureCode code,
            String why,
            List<ProcedureCode> replaces,
            Optional<OwnDeadline> deadline,
            java.util.Map<String, String> given,
            Condition when) {
        public Stage {
            replaces = List.copyOf(replaces);
            given = java.util.Map.copyOf(given);
        }
    }
}
