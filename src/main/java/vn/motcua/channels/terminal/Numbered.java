package vn.motcua.channels.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.answers.Block;
import vn.motcua.answers.Choice;
import vn.motcua.answers.ChoiceId;

/** What one can choose in an answer, in the order of the numbers that {@link PlainTextRenderer} prints. */
record Numbered(List<Choice> choices) {

    Numbered {
        choices = List.copyOf(choices);
    }

    static Numbered in(List<Block> blocks) {
        return new Numbered(blocks.stream().flatMap(Numbered::of).toList());
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

    /** The choice with a number as typed; empty when no choice has it. */
    Optional<Choice> pick(String typed) {
        return typed.strip().matches("\\d{1,3}")
                ? choices.stream().skip(Long.parseLong(typed.strip()) - 1).findFirst()
                : Optional.empty();
    }
}
