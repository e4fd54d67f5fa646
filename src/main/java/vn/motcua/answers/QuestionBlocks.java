package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.answers.guidance.Guided;
import vn.motcua.content.Case;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Question;

/** The next question of guidance, with what was answered so far and the ways out. */
final class QuestionBlocks {

    private QuestionBlocks() {}

    static List<Block> of(Turn turn, Guided guided, Answers answers) {
        Question question = guided.question().orElseThrow();
        ProcedureCode code = guided.procedure().code();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, guided.procedure().name()));
        if (!answers.isEmpty()) {
            blocks.add(new Block.Bullets(
                    answers.told(turn.phrases(), guided.procedure().questions())));
        }
        blocks.add(new Block.Ask(question.ask(), question.why(), options(turn, code, question)));
        question.number()
                .map(n -> turn.say("guidance.count", n.least(), n.most(), n.unit()))
                .ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(new Block.Choices(waysOut(turn, code, answers)));
        return blocks;
    }

    private static List<Choice> options(Turn turn, ProcedureCode code, Question question) {
        List<Choice> options = new ArrayList<>();
        question.options().forEach(o -> options.add(answer(code, question, o.id(), o.label())));
        question.number()
                .ifPresent(n -> n.offered()
                        .forEach(count ->
                                options.add(answer(code, question, count.toString(), count + " " + n.unit()))));
        options.add(answer(code, question, Case.UNSURE, turn.say("choice.unsure")));
        return options;
    }

    private static Choice answer(ProcedureCode code, Question question, String option, String label) {
        return new ChoiceId.Answered(code, question.id(), option).labelled(label);
    }

    /** Back, from the beginning, and out of guidance. */
    static List<Choice> waysOut(Turn turn, ProcedureCode code, Answers answers) {
        List<Choice> choices = new ArrayList<>();
        if (!answers.isEmpty()) {
            choices.add(new ChoiceId.Back(code).labelled(turn.say("choice.back")));
            choices.add(new ChoiceId.Guidance(code).labelled(turn.say("choice.restart")));
        }
        choices.add(ChoiceId.Page.of(code).labelled(turn.say("choice.page")));
        return choices;
    }
}
