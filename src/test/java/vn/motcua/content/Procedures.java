package vn.motcua.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes up procedures of every shape that the records allow and the checks accept. */
final class Procedures extends Pieces {

    Procedures(long seed) {
        super(seed);
    }

    Procedure next(String code) {
        List<Question> questions = List.of(
                new Question(
                        "cho-o",
                        text(),
                        maybe(this::text),
                        List.of(option("thue"), option("nha-minh")),
                        Optional.empty(),
                        Condition.ALWAYS),
                new Question(
                        "so-trang",
                        text(),
                        maybe(this::text),
                        List.of(),
                        Optional.of(new Question.NumberRange(1, 999, "trang", List.of(1, 4))),
                        rule()));
        ProcedureBody body = new ProcedureBody(
                questions,
                new Dossier(
                        List.of(
                                document(new Condition.AtLeast("so-trang", 3)),
                                document(new Condition.Answered("cho-o", List.of("thue"))),
                                document(rule())),
                        1 + random.nextInt(3),
                        maybe(this::text)),
                List.of(fee(Condition.ALWAYS), fee(rule())),
                some(this::exemption),
                List.of(time(Condition.ALWAYS), time(rule())),
                List.of(
                        new Submission(
                                SubmissionMethod.IN_PERSON,
                                Optional.empty(),
                                text(),
                                maybe(this::text),
                                Condition.ALWAYS),
                        new Submission(
                                SubmissionMethod.ONLINE,
                                maybe(() -> Submission.Coverage.PARTIAL),
                                text(),
                                maybe(this::text),
                                rule())),
                some(this::text),
                some(() -> new Note(text(), rule())),
                some(() -> new Result(text(), rule())),
                some(() -> new Note(text(), Condition.ALWAYS)),
                some(() -> new OwnDeadline(
                        1 + random.nextInt(90), unit(), text(), maybe(this::text), maybe(this::text), rule())),
                new Agencies(some(this::text), some(this::text)),
                some(() -> new LegalBasis(maybe(this::text), text())),
                some(() -> new Related(new ProcedureCode("1.00" + (1000 + random.nextInt(9000))), text())),
                new Source(
                        text(),
                        maybe(() -> java.net.URI.create("https://example.vn/" + random.nextInt(99))),
                        day(),
                        maybe(this::text)));
        return new Procedure(identity(code), body);
    }

    private Identity identity(String code) {
        return new Identity(
                new ProcedureCode(code),
                random.nextBoolean() ? List.of() : List.of(new ProcedureCode("9." + code.substring(2))),
                text(),
                some(this::text),
                maybe(this::text),
                Field.named(text()),
                random.nextBoolean() ? Set.of() : Set.of(Level.PROVINCE, Level.COMMUNE),
                some(this::text),
                new Standing(
                        maybe(this::text),
                        maybe(() -> LocalDate.of(2020, 1, 31)),
                        maybe(this::day),
                        maybe(() -> new ProcedureCode("1.000001"))));
    }

    private Document document(Condition when) {
        return new Document(
                text(),
                maybe(this::text),
                random.nextInt(3),
                random.nextInt(3),
                maybe(() -> new Form(maybe(this::text), text())),
                random.nextBoolean() ? HandOver.SHOW : HandOver.SUBMIT,
                some(this::text),
                maybe(this::text),
                maybe(this::text),
                when);
    }

    private Fee fee(Condition when) {
        Fee.Rate rate = switch (random.nextInt(5)) {
            case 0 -> new Fee.Rate.Free(text());
            case 1 ->
                new Fee.Rate.Amount(
                        1L + random.nextInt(1_000_000_000),
                        random.nextBoolean() ? Fee.DONG : "USD",
                        text(),
                        maybe(() -> "so-trang"));
            case 2 ->
                new Fee.Rate.Tiered(
                        List.of(new Fee.Tier(1, 2_000), new Fee.Tier(3, 1_000)),
                        text(),
                        maybe(() -> 200_000L),
                        "so-trang",
                        maybe(() -> "so-trang"));
            case 3 -> new Fee.Rate.SetByProvince();
            default -> new Fee.Rate.Unpublished(maybe(this::text));
        };
        return new Fee(
                "Lệ phí",
                rate,
                methods(),
                maybe(this::text),
                maybe(() -> LocalDate.of(2020, 1, 31)),
                maybe(this::day),
                when);
    }

    private Exemption exemption() {
        return new Exemption(
                text(),
                1 + random.nextInt(100),
                random.nextBoolean() ? List.of() : List.of("Lệ phí"),
                random.nextBoolean(),
                maybe(this::text),
                maybe(this::text),
                Optional.empty(),
                maybe(this::day),
                rule());
    }

    private ProcessingTime time(Condition when) {
        ProcessingTime.Limit limit = switch (random.nextInt(4)) {
            case 0 -> new ProcessingTime.Limit.SameDay();
            case 1 -> new ProcessingTime.Limit.InWords(text());
            case 2 -> new ProcessingTime.Limit.Unpublished(maybe(this::text));
            default -> new ProcessingTime.Limit.Of(1 + random.nextInt(400), unit());
        };
        return new ProcessingTime(limit, methods(), maybe(this::text), maybe(this::text), maybe(this::text), when);
    }
}
