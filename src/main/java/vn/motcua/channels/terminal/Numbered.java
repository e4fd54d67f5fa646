package vn.motcua.channels.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.answers.Block;
import vn.motcua.answers.Choice;
import vn.motcua.answers.ChoiceId;

/**
 * What one can choose in an answer, in the order of the signs that {@link PlainTextRenderer} prints.
 *
 * @param counting true when a count is asked for: then a number typed is that count, and letters pick a choice
 */
record Numbered(List<Choice> choices, boolean counting) {

    Numbered {
        choices = List.copyOf(choices);
    }

    static Numbered in(List<Block> blocks) {
        List<Choice> choices = blocks.stream().flatMap(Numbered::of).toList();
        return new Numbered(choices, choices.stream().anyMatch(Numbered::isCount));
    }

    private static Stream<Choice> of(Block block) {
        return switch (block) {
            case Block.Ask ask -> ask.choices().stream();
            case Block.Choices several -> several.choices().stream();
            case Block.Procedures procedures ->
                procedures.items().stream().map(e -> ChoiceId.Page.of(e.code()).labelled(e.name()));
            default -> Stream.empty();
        };
    }

    private static boolean isCount(Choice choice) {
        return ChoiceId.parse(choice.id())
                .filter(id -> id instanceof ChoiceId.Answered answered
                        && answered.option().matches("\\d+"))
                .isPresent();
    }

    /** What picks a choice, counted from 0: "1", "2" … or "a", "b" …. */
    String sign(int index) {
        return counting ? String.valueOf((char) ('a' + index)) : String.valueOf(index + 1);
    }

    /** The choice that was picked; empty when nothing has that sign. */
    Optional<Choice> pick(String typed) {
        return IntStream.range(0, choices.size())
                .filter(i -> sign(i).equals(typed.strip()))
                .mapToObj(choices::get)
                .findFirst();
    }
}
