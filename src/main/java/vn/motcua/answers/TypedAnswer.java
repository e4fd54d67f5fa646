package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.content.ProcedureCode;
import vn.motcua.index.Aspect;
import vn.motcua.index.Filter;

/** Answers words: courtesy and standing questions, codes, and everything else through the index. */
final class TypedAnswer {

    private static final int LONGEST = 300;
    private static final int HITS = 10;

    private TypedAnswer() {}

    static Reply of(Turn turn, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return TopicAnswer.empty(turn);
        }
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return answer(turn, text);
        }
        Reply reply = answer(turn, text.substring(0, text.offsetByCodePoints(0, LONGEST)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(Block.Notice.Kind.INFO, turn.say("too-long", LONGEST)));
        blocks.addAll(reply.blocks());
        return new Reply(blocks, reply.next(), reply.replaces());
    }

    private static Reply answer(Turn turn, String text) {
        Optional<SmallTalk.Meaning> meaning = SmallTalk.meaning(text);
        if (meaning.isPresent()) {
            return switch (meaning.get()) {
                case SmallTalk.Meaning.About about -> TopicAnswer.of(turn, about.topic());
                case SmallTalk.Meaning.Follows follows -> follows(turn, follows.aspect());
            };
        }
        return ProcedureCode.parse(text)
                .map(code -> ProcedureAnswer.of(turn, code, Optional.empty()))
                .orElseGet(() ->
                        FindingAnswer.of(turn, turn.edition().index().find(text, Filter.on(turn.today(), HITS))));
    }

    private static Reply follows(Turn turn, Aspect aspect) {
        return turn.reading()
                .map(p -> ProcedureAnswer.of(turn, p.code(), Optional.of(aspect)))
                .orElseGet(() -> turn.reply(List.of(
                        new Block.Ask(turn.say("aspect.of-what"), Optional.empty(), List.of()),
                        Home.way(turn.phrases()))));
    }
}
