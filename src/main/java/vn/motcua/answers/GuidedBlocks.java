package vn.motcua.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.answers.guidance.Guided;
import vn.motcua.answers.guidance.ReasonWords;
import vn.motcua.answers.words.MethodText;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.SubmissionMethod;

/** The personal checklist: what to bring, what not, how much, when the result is due, where to go. */
final class GuidedBlocks {

    private GuidedBlocks() {}

    static List<Block> of(Turn turn, Guided guided, Answers answers) {
        Sheet sheet = turn.sheet(guided);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, guided.procedure().name()));
        blocks.addAll(StandingBlocks.of(
                sheet, turn.edition().catalogue(), guided.procedure().code()));
        if (!answers.isEmpty()) {
            blocks.add(new Block.Heading(2, turn.say("guidance.case")));
            blocks.add(new Block.Bullets(
                    answers.told(turn.phrases(), guided.procedure().questions())));
        }
        blocks.addAll(DossierBlocks.toBring(sheet));
        blocks.addAll(notNeeded(turn, guided));
        blocks.addAll(GuidedFacts.fees(turn, guided));
        blocks.addAll(GuidedFacts.times(turn, sheet, guided));
        blocks.addAll(PlaceBlocks.of(sheet));
        blocks.addAll(conditions(sheet, guided));
        blocks.add(new Block.Paragraph(turn.say("takeaway.code", guided.takeaway())));
        blocks.addAll(Closing.of(sheet));
        blocks.add(new Block.Choices(choices(turn, guided, answers)));
        return blocks;
    }

    /** Papers with one and the same reason stand together. */
    private static List<Block> notNeeded(Turn turn, Guided guided) {
        ReasonWords reasons = new ReasonWords(turn.phrases());
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        guided.notNeeded()
                .forEach(paper -> byReason.computeIfAbsent(reasons.why(paper), why -> new ArrayList<>())
                        .add(paper.name()));
        List<Block.NotNeeded.Paper> papers = byReason.entrySet().stream()
                .map(e -> new Block.NotNeeded.Paper(String.join("; ", e.getValue()), e.getKey()))
                .toList();
        return papers.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, turn.say("dossier.not-needed")), new Block.NotNeeded(papers));
    }

    private static List<Block> conditions(Sheet sheet, Guided guided) {
        List<Block> blocks = new ArrayList<>();
        if (!guided.conditions().isEmpty()) {
            blocks.addAll(OtherBlocks.conditions(sheet));
        }
        if (!guided.notes().isEmpty()) {
            blocks.addAll(OtherBlocks.worthKnowing(sheet));
        }
        return blocks;
    }

    private static List<Choice> choices(Turn turn, Guided guided, Answers answers) {
        List<Choice> choices = new ArrayList<>(ways(turn, guided));
        choices.addAll(QuestionBlocks.waysOut(turn, guided.procedure().code(), answers));
        return choices;
    }

    /** The ways of handing in to choose from, while none was chosen: fees, times and papers may differ by way. */
    private static List<Choice> ways(Turn turn, Guided guided) {
        ProcedureCode code = guided.procedure().code();
        List<SubmissionMethod> offered = Arrays.stream(SubmissionMethod.values())
                .filter(m ->
                        guided.submissions().stream().anyMatch(s -> s.part().method() == m))
                .toList();
        if (offered.size() < 2 || guided.situation().method().isPresent()) {
            return List.of();
        }
        return offered.stream()
                .map(m -> new ChoiceId.Answered(code, Answers.METHOD, Answers.word(m))
                        .labelled(turn.say("choice.method", MethodText.of(turn.phrases(), m))))
                .toList();
    }
}
