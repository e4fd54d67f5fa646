package vn.motcua.answers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.answers.guidance.Takeaway;
import vn.motcua.content.ProcedureCode;
import vn.motcua.index.Aspect;
import vn.motcua.index.Filter;
import vn.motcua.index.Finding;

/** Answers words: courtesy and standing questions, codes, and everything else through the index. */
final class TypedAnswer {

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{6,9}(?!\\d)");
    private static final int LONGEST = 300;
    private static final int HITS = 10;

    private TypedAnswer() {}

    static Reply of(Turn turn, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return TopicAnswer.empty(turn);
        }
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return answer(turn, text).asNew();
        }
        Reply reply = answer(turn, text.substring(0, text.offsetByCodePoints(0, LONGEST)))
                .asNew();
        return reply.after(new Block.Notice(Block.Notice.Kind.INFO, turn.say("too-long", LONGEST)));
    }

    private static Reply answer(Turn turn, String text) {
        Optional<SmallTalk.Meaning> meaning = SmallTalk.meaning(text);
        if (meaning.isPresent()) {
            return switch (meaning.get()) {
                case SmallTalk.Meaning.About about -> TopicAnswer.of(turn, about.topic());
                case SmallTalk.Meaning.Follows follows -> follows(turn, follows.aspect());
            };
        }
        Optional<Reply> led = GuidanceAnswer.count(turn, text)
                .or(() -> Takeaway.decode(text).map(takeaway -> GuidanceAnswer.reopened(turn, takeaway)));
        return led.orElseGet(() -> found(turn, text));
    }

    private static Reply found(Turn turn, String text) {
        Finding finding = turn.edition().index().find(text, Filter.on(turn.today(), HITS));
        return named(text)
                .map(code -> ProcedureAnswer.of(turn, code, finding.aspect()))
                .orElseGet(() -> FindingAnswer.of(turn, finding));
    }

    /** The procedure code in a message; one that was merged or is not known is told apart from a name. */
    private static Optional<ProcedureCode> named(String text) {
        return CODE.matcher(text).results().findFirst().map(found -> new ProcedureCode(found.group()));
    }

    private static Reply follows(Turn turn, Aspect aspect) {
        return turn.reading()
                .map(p -> ProcedureAnswer.of(turn, p.code(), Optional.of(aspect)))
                .orElseGet(() -> turn.reply(List.of(
                        new Block.Ask(turn.say("aspect.of-what"), Optional.empty(), List.of()),
                        Home.way(turn.phrases()))));
    }
}
