package vn.motcua.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** The small pieces of which procedures are made up. */
class Pieces {

    private static final String[] WORDS = {
        "giấy",
        "khai sinh",
        "hộ tịch",
        "Ủy ban nhân dân xã",
        "\"nháy\"",
        "a: b",
        "# rào",
        "bản sao",
        "15.000 đ",
        "\\",
        "người nước ngoài"
    };

    final Random random;

    Pieces(long seed) {
        random = new Random(seed);
    }

    /** A rule that some case meets. */
    Condition rule() {
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Answered("cho-o", List.of("thue"));
            case 1 -> new Condition.Not(new Condition.Answered("cho-o", List.of("thue")));
            case 2 ->
                new Condition.Or(List.of(
                        new Condition.By(SubmissionMethod.ONLINE),
                        new Condition.Answered("cho-o", List.of("nha-minh", "thue"))));
            case 3 ->
                new Condition.And(List.of(
                        new Condition.Not(new Condition.Since(LocalDate.of(2027, 3, 1))),
                        new Condition.Answered("cho-o", List.of("nha-minh"))));
            case 4 -> new Condition.Since(day());
            default -> Condition.ALWAYS;
        };
    }

    Set<SubmissionMethod> methods() {
        return random.nextBoolean() ? Set.of() : Set.of(SubmissionMethod.POST, SubmissionMethod.IN_PERSON);
    }

    ProcessingTime.Unit unit() {
        ProcessingTime.Unit[] all = ProcessingTime.Unit.values();
        return all[random.nextInt(all.length)];
    }

    LocalDate day() {
        return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(3_000));
    }

    Question.Option option(String id) {
        return new Question.Option(id, text());
    }

    String text() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(random.nextInt(9) == 0 ? "\n" : " ", words);
    }

    <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    <T> List<T> some(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }
}
