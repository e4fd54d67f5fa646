package vn.motcua.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.content.Condition;
import vn.motcua.content.Exemption;
import vn.motcua.content.Fee;
import vn.motcua.content.SubmissionMethod;

/** Turns the rows of money of one procedure into fees: each is judged by itself, then they are held against each other. */
final class FeeCleaning {

    private static final FeeText SILENT = new FeeText("", "");
    private static final String ANY_KIND = "Phí, lệ phí";

    private record Line(
            String label, Fee.Rate rate, Optional<String> basis, Optional<LocalDate> from, Optional<LocalDate> until) {}

    private final Flags flags;
    private final LocalDate readOn;
    private final Set<Exemption> exemptions = new LinkedHashSet<>();

    FeeCleaning(Flags flags, LocalDate readOn) {
        this.flags = flags;
        this.readOn = readOn;
    }

    List<Fee> fees(List<Told.Way> ways) {
        List<FeeRow> rows = new ArrayList<>();
        ways.forEach(way -> rows.addAll(rows(way)));
        Set<SubmissionMethod> all = EnumSet.noneOf(SubmissionMethod.class);
        ways.forEach(way -> all.add(way.method()));
        Map<Line, Set<SubmissionMethod>> lines = new LinkedHashMap<>();
        for (FeeRow row : SeveralFees.settled(rows, flags)) {
            lines.computeIfAbsent(line(row), l -> EnumSet.noneOf(SubmissionMethod.class))
                    .add(row.method());
        }
        return lines.entrySet().stream().map(entry -> fee(entry, all)).toList();
    }

    /** Who pays less until a day; known once the fees were asked for. */
    List<Exemption> exemptions() {
        return List.copyOf(exemptions);
    }

    private static Line line(FeeRow row) {
        boolean amount = row.rate() instanceof Fee.Rate.Amount;
        return new Line(
                row.label(), row.rate(), amount ? row.text().basis() : Optional.empty(), row.from(), row.until());
    }

    private static Fee fee(Map.Entry<Line, Set<SubmissionMethod>> entry, Set<SubmissionMethod> all) {
        Line line = entry.getKey();
        return new Fee(
                line.label(),
                line.rate(),
                entry.getValue().equals(all) ? Set.of() : entry.getValue(),
                line.basis(),
                line.from(),
                line.until(),
                Condition.ALWAYS);
    }

    private List<FeeRow> rows(Told.Way way) {
        if (way.fees().isEmpty()) {
            flags.raise(Flag.FEE_LOST, way.method().name());
        }
        if (way.fees().isPresent() && !way.fees().get().isEmpty()) {
            return way.fees().get().stream()
                    .flatMap(fee -> rows(fee, way).stream())
                    .toList();
        }
        if (FeeWords.saysCouncilSets(Words.line(way.description()))) {
            flags.raise(Flag.FEE_BY_PROVINCE, way.description());
            return List.of(silent(way, ANY_KIND, new Fee.Rate.SetByProvince()));
        }
        return List.of(silent(
                way,
                ANY_KIND,
                unpublished(
                        way.fees().isEmpty()
                                ? "Bản sao của nguồn không kèm mức thu."
                                : "Nguồn ghi không có thông tin về mức thu.")));
    }

    private List<FeeRow> rows(Told.ToldFee fee, Told.Way way) {
        DatedRules rules = new DatedRules(Words.item(fee.description()), readOn);
        exemptions.addAll(rules.exemptions());
        boolean passed = rules.exemptions().stream()
                .anyMatch(e -> e.until().orElseThrow().isBefore(readOn));
        if (passed || !rules.past().isEmpty() || rules.ended().isPresent()) {
            flags.raise(Flag.FEE_PASSED, fee.description());
        }
        List<FeeRow> rows = new ArrayList<>();
        rows.add(row(fee, rules.rest(), way, Optional.empty(), rules.ended()));
        for (DatedRules.Past past : rules.past()) {
            Told.ToldFee gone = new Told.ToldFee("", fee.currency(), fee.kind(), past.words());
            rows.add(row(gone, past.words(), way, past.from(), Optional.of(past.until())));
        }
        rules.ended()
                .map(day -> unpublished("Mức thu trong nguồn chỉ áp dụng đến hết ngày %02d/%02d/%d."
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())))
                .ifPresent(rate -> rows.add(silent(way, kind(fee), rate)));
        return rows;
    }

    private FeeRow row(
            Told.ToldFee fee, String words, Told.Way way, Optional<LocalDate> from, Optional<LocalDate> until) {
        String named = FeeWords.inChannel(words, way.method());
        FeeText text = new FeeText(words, named);
        boolean shared = exemptions.stream().anyMatch(e -> e.percentOff() < 100);
        Fee.Rate rate = new RowRate(fee, text, named, Words.line(way.description()), shared, flags).rate();
        return new FeeRow(
                way.method(),
                text,
                Money.number(fee.value()),
                Money.currency(fee.currency()),
                kind(fee),
                FeeWords.namesCase(named),
                rate,
                from,
                until);
    }

    private static FeeRow silent(Told.Way way, String kind, Fee.Rate rate) {
        return new FeeRow(
                way.method(),
                SILENT,
                Optional.empty(),
                Fee.DONG,
                kind,
                false,
                rate,
                Optional.empty(),
                Optional.empty());
    }

    private static Fee.Rate unpublished(String note) {
        return new Fee.Rate.Unpublished(Optional.of(note));
    }

    private static String kind(Told.ToldFee fee) {
        return switch (fee.kind()) {
            case "FEE" -> "Phí";
            case "SERVICE_FEE" -> "Lệ phí";
            default -> ANY_KIND;
        };
    }
}
