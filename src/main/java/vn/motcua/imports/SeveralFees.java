package vn.motcua.imports;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.content.Fee;
import vn.motcua.content.SubmissionMethod;

/**
 * Holds the rows of one procedure against each other. Most records keep one row of the fee table for each way of filing: rows
 * that name different things are the rest of a table, and no amount of it can be told.
 */
final class SeveralFees {

    private static final int QUOTE = 600;

    private final List<FeeRow> rows;
    private final List<FeeRow> speaking;

    private SeveralFees(List<FeeRow> rows) {
        this.rows = rows;
        this.speaking = rows.stream().filter(FeeRow::speaksOfMoney).toList();
    }

    /** The rows, their amounts withdrawn when they can't all be told. */
    static List<FeeRow> settled(List<FeeRow> rows, Flags flags) {
        SeveralFees several = new SeveralFees(rows);
        return several.contradict()
                ? rows.stream().map(row -> withdrawn(row, flags)).toList()
                : rows;
    }

    private boolean contradict() {
        return rows.stream().map(FeeRow::method).distinct().anyMatch(this::twoInOneWay) || differentThings();
    }

    private boolean twoInOneWay(SubmissionMethod method) {
        return speaking.stream()
                        .filter(row -> row.method() == method)
                        .map(FeeRow::amounts)
                        .distinct()
                        .count()
                > 1;
    }

    private boolean differentThings() {
        Set<String> subjects = new HashSet<>();
        Set<Set<String>> amounts = new HashSet<>();
        List<FeeRow> open = speaking.stream().filter(row -> !row.isForItsWay()).toList();
        for (FeeRow row : open) {
            subjects.add(row.text().subject());
            amounts.add(row.amounts());
        }
        subjects.remove("");
        return amounts.size() > 1 && (subjects.size() > 1 || open.stream().anyMatch(FeeRow::limited));
    }

    private static FeeRow withdrawn(FeeRow row, Flags flags) {
        boolean tells = row.rate() instanceof Fee.Rate.Amount || row.rate() instanceof Fee.Rate.Free;
        if (!tells || row.until().isPresent() || row.isForItsWay()) {
            return row;
        }
        flags.raise(Flag.FEE_SEVERAL, row.text().words());
        return row.with(new Fee.Rate.Unpublished(
                Optional.of("Nguồn có nhiều mức thu mà không rõ mức nào cho trường hợp nào: " + told(row))));
    }

    private static String told(FeeRow row) {
        String words = row.text().words();
        String quote = words.isEmpty() ? "" : "\"" + Words.shortened(words, QUOTE) + "\"";
        if (row.rate() instanceof Fee.Rate.Amount amount && Money.in(words).isEmpty()) {
            String money = Money.spoken(BigDecimal.valueOf(amount.amount()), amount.currency());
            return money + (quote.isEmpty() ? "." : ", " + quote);
        }
        return quote;
    }
}
