package vn.motcua.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.content.Document;
import vn.motcua.content.Fee;
import vn.motcua.content.Form;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcessingTime;
import vn.motcua.content.ProcessingTime.Limit;
import vn.motcua.content.SubmissionMethod;

/** Says the parts of a procedure in the words in which facts are written down. */
final class FactWords {

    private FactWords() {}

    static String way(SubmissionMethod method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fees of a way on a day: "unpublished", "free", "province", "20.000 đồng/tờ khai". */
    static List<String> fees(Procedure procedure, String way, LocalDate on) {
        return procedure.fees().stream()
                .filter(f -> isOf(f.methods(), way) && !isPast(f, on))
                .map(f -> fee(f.rate()))
                .toList();
    }

    /** What the amounts that hold are for. */
    static List<String> labels(Procedure procedure, LocalDate on) {
        return procedure.fees().stream()
                .filter(f -> f.rate() instanceof Fee.Rate.Amount && !isPast(f, on))
                .map(Fee::label)
                .toList();
    }

    /** The fees that are over: "40.000 đồng/tờ to 2024-12-31". */
    static List<String> past(Procedure procedure, LocalDate on) {
        return procedure.fees().stream()
                .filter(f -> isPast(f, on))
                .map(f -> fee(f.rate()) + " to " + f.until().orElseThrow())
                .toList();
    }

    /** Who pays less: "50 from 2025-07-01 to 2026-12-31". */
    static List<String> reductions(Procedure procedure) {
        return procedure.exemptions().stream()
                .map(e -> e.percentOff()
                        + e.from().map(day -> " from " + day).orElse("")
                        + e.until().map(day -> " to " + day).orElse(""))
                .toList();
    }

    /** The times of a way: "3 working days", "unpublished", "words …". */
    static List<String> times(Procedure procedure, String way) {
        return procedure.times().stream()
                .filter(t -> isOf(t.methods(), way))
                .map(FactWords::time)
                .toList();
    }

    static List<String> timeNotes(Procedure procedure) {
        return procedure.times().stream().flatMap(t -> t.note().stream()).toList();
    }

    static List<String> forms(Procedure procedure) {
        return procedure.dossier().documents().stream()
                .flatMap(d -> d.form().stream())
                .map(Form::code)
                .flatMap(code -> code.stream())
                .toList();
    }

    /** Whether a paper is the one that is told as "beginning of its name | originals | copies | submit or show". */
    static boolean is(Document document, String told) {
        String[] parts = told.split(" \\| ", 4);
        return document.name().startsWith(parts[0])
                && document.originals() == Integer.parseInt(parts[1])
                && document.copies() == Integer.parseInt(parts[2])
                && document.handOver().name().equalsIgnoreCase(parts[3]);
    }

    /** Whether what is there is what must be; "words" alone stands for any words. */
    static boolean fits(Set<String> must, Set<String> is) {
        Predicate<String> any = text -> text.startsWith("words");
        return must.equals(is)
                || (must.equals(Set.of("words")) && !is.isEmpty() && is.stream().allMatch(any));
    }

    private static boolean isOf(Set<SubmissionMethod> methods, String way) {
        return methods.isEmpty() || methods.stream().map(FactWords::way).anyMatch(way::equals);
    }

    private static boolean isPast(Fee fee, LocalDate on) {
        return fee.until().map(day -> day.isBefore(on)).orElse(false);
    }

    private static String fee(Fee.Rate rate) {
        return switch (rate) {
            case Fee.Rate.Free free -> "free";
            case Fee.Rate.SetByProvince set -> "province";
            case Fee.Rate.Unpublished unpublished -> "unpublished";
            case Fee.Rate.Amount amount ->
                Money.spoken(BigDecimal.valueOf(amount.amount()), amount.currency()) + "/" + amount.per();
            case Fee.Rate.Tiered tiered -> "tiers";
        };
    }

    private static String time(ProcessingTime time) {
        return switch (time.limit()) {
            case Limit.Of of -> {
                String unit = of.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                yield of.amount() + " " + unit + (of.amount() == 1 ? "" : "s");
            }
            case Limit.SameDay sameDay -> "same day";
            case Limit.InWords words -> "words " + words.text();
            case Limit.Unpublished unpublished -> "unpublished";
        };
    }

    /** The names of what was flagged. */
    static Stream<String> keys(ImportReport report) {
        return report.flags().stream().map(count -> count.flag().key());
    }
}
