package vn.motcua.answers.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.content.Case;
import vn.motcua.content.Fee;
import vn.motcua.content.Question;

/** Reckons a fee from its rate and the counts of a case, before anything is taken off. */
record Price(List<Question> questions, Case situation) {

    Range of(Fee.Rate rate) {
        return switch (rate) {
            case Fee.Rate.Free free -> Range.NOTHING;
            case Fee.Rate.Amount amount ->
                new Range(
                        amount.amount() * amount.count().map(this::least).orElse(1L),
                        Optional.of(
                                amount.amount() * amount.count().map(this::most).orElse(1L)));
            case Fee.Rate.Tiered tiered ->
                new Range(
                        copy(tiered, least(tiered.pages()))
                                * tiered.copies().map(this::least).orElse(1L),
                        Optional.of(copy(tiered, most(tiered.pages()))
                                * tiered.copies().map(this::most).orElse(1L)));
            case Fee.Rate.SetByProvince byProvince -> Range.OPEN;
            case Fee.Rate.Unpublished unpublished -> Range.OPEN;
        };
    }

    /** The counts that went into a fee, as shown: "150 trang", "2 bản". */
    List<String> counts(Fee.Rate rate) {
        List<String> counts = new ArrayList<>();
        for (String id : questionsOf(rate)) {
            situation.count(id).ifPresent(n -> range(id).ifPresent(range -> counts.add(n + " " + range.unit())));
        }
        return counts;
    }

    /** The number questions that a rate multiplies by. */
    static List<String> questionsOf(Fee.Rate rate) {
        List<String> ids = new ArrayList<>();
        if (rate instanceof Fee.Rate.Amount amount) {
            amount.count().ifPresent(ids::add);
        }
        if (rate instanceof Fee.Rate.Tiered tiered) {
            ids.add(tiered.pages());
            tiered.copies().ifPresent(ids::add);
        }
        return ids;
    }

    /** One copy with so many pages, capped. */
    private static long copy(Fee.Rate.Tiered tiered, long pages) {
        List<Fee.Tier> tiers = tiered.tiers().stream()
                .sorted(Comparator.comparingInt(Fee.Tier::fromPage))
                .toList();
        long sum = 0;
        for (int i = 0; i < tiers.size(); i++) {
            long before = tiers.get(i).fromPage() - 1L;
            long last = i + 1 < tiers.size() ? Math.min(pages, tiers.get(i + 1).fromPage() - 1L) : pages;
            sum += Math.max(0, last - before) * tiers.get(i).amount();
        }
        return Math.min(sum, tiered.cap().orElse(sum));
    }

    private long least(String id) {
        return situation
                .count(id)
                .or(() -> range(id).map(Question.NumberRange::least))
                .orElse(1);
    }

    private long most(String id) {
        return situation
                .count(id)
                .or(() -> range(id).map(Question.NumberRange::most))
                .orElse(1);
    }

    private Optional<Question.NumberRange> range(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst().flatMap(Question::number);
    }
}
