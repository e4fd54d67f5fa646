package vn.motcua.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.answers.guidance.Guide;
import vn.motcua.answers.guidance.Guided;
import vn.motcua.answers.guidance.Takeaway;
import vn.motcua.content.Case;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;

/** Leads through a procedure: one question at a time, then the personal checklist. */
final class GuidanceAnswer {

    private GuidanceAnswer() {}

    /** From the beginning. */
    static Reply start(Turn turn, ProcedureCode code) {
        return led(turn, code, procedure -> Map.of());
    }

    /** One more answer; an answer that the procedure does not know any more is asked for again. */
    static Reply answered(Turn turn, ChoiceId.Answered answer) {
        return led(turn, answer.code(), procedure -> {
            Map<String, String> answers = new LinkedHashMap<>(given(turn, procedure));
            answers.put(answer.question(), answer.option());
            return answers;
        });
    }

    /** One question back. */
    static Reply back(Turn turn, ProcedureCode code) {
        return led(turn, code, procedure -> {
            Map<String, String> answers = new LinkedHashMap<>(given(turn, procedure));
            answers.keySet().stream().reduce((first, second) -> second).ifPresent(answers::remove);
            return answers;
        });
    }

    /** A number typed while a count is asked for. */
    static Optional<Reply> count(Turn turn, String typed) {
        return turn.reading()
                .filter(procedure ->
                        typed.matches("\\d{1,6}") && !turn.sheet(procedure).repealed())
                .flatMap(procedure -> guided(turn, procedure, turn.talk().answers())
                        .question()
                        .filter(question -> question.number().isPresent())
                        .map(question -> answered(
                                turn,
                                new ChoiceId.Answered(
                                        procedure.code(), question.id(), typed.replaceFirst("^0+(?=.)", "")))));
    }

    /** A checklist taken home earlier, as the content has it today. */
    static Reply reopened(Turn turn, Takeaway takeaway) {
        Optional<Procedure> found = takeaway.procedure().flatMap(turn.edition().catalogue()::findProcedure);
        if (found.isEmpty()) {
            return turn.sentence(turn.say("takeaway.unknown"));
        }
        Takeaway.Reopened reopened = takeaway.reopen(found.get());
        Map<String, String> answers = new LinkedHashMap<>(reopened.answers());
        reopened.method().ifPresent(method -> answers.put(Answers.METHOD, Answers.word(method)));
        Reply reply = led(turn, found.get().code(), procedure -> answers);
        return reopened.changed()
                ? reply.after(new Block.Notice(Block.Notice.Kind.INFO, turn.say("takeaway.changed")))
                : reply;
    }

    private static Map<String, String> given(Turn turn, Procedure procedure) {
        return turn.talk().reading().equals(Optional.of(procedure.code()))
                ? turn.talk().answers()
                : Map.of();
    }

    private static Reply led(Turn turn, ProcedureCode code, Function<Procedure, Map<String, String>> answers) {
        Optional<Procedure> found = turn.edition().catalogue().findProcedure(code);
        if (found.isEmpty() || turn.sheet(found.get()).repealed()) {
            return ProcedureAnswer.of(turn, code, Optional.empty());
        }
        Procedure procedure = found.get();
        Map<String, String> asked = answers.apply(procedure);
        Guided guided = guided(turn, procedure, asked);
        Answers kept = Answers.valid(asked, guided);
        Turn next =
                turn.with(new Conversation(turn.talk().language(), Optional.of(procedure.code()), kept.byQuestion()));
        List<Block> blocks = guided.question().isPresent()
                ? QuestionBlocks.of(next, guided, kept)
                : GuidedBlocks.of(next, guided, kept);
        return new Reply(blocks, next.talk(), turn.talk().reading().equals(Optional.of(procedure.code())));
    }

    private static Guided guided(Turn turn, Procedure procedure, Map<String, String> answers) {
        Case situation = new Case(answers, Answers.method(answers), turn.today());
        return Guide.guide(procedure, situation, turn.edition().calendar(), turn.now());
    }
}
