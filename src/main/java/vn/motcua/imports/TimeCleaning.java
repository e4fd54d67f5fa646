package vn.motcua.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.content.Condition;
import vn.motcua.content.ProcessingTime;
import vn.motcua.content.ProcessingTime.Limit;
import vn.motcua.content.SubmissionMethod;

/** Turns the time of each way of filing into processing times: a number without a unit is never one. */
final class TimeCleaning {

    private static final int LONGEST = 1200;

    private record Line(Limit limit, Optional<String> note) {}

    private final Flags flags;
    private final Set<Integer> workingDays;

    TimeCleaning(Flags flags, Set<Integer> workingDays) {
        this.flags = flags;
        this.workingDays = workingDays;
    }

    List<ProcessingTime> times(List<Told.Way> ways) {
        Map<Line, Set<SubmissionMethod>> lines = new LinkedHashMap<>();
        Set<SubmissionMethod> all = EnumSet.noneOf(SubmissionMethod.class);
        for (Told.Way way : ways) {
            all.add(way.method());
            line(way)
                    .ifPresent(line -> lines.computeIfAbsent(line, l -> EnumSet.noneOf(SubmissionMethod.class))
                            .add(way.method()));
        }
        List<ProcessingTime> times = new ArrayList<>();
        lines.forEach((line, methods) -> times.add(new ProcessingTime(
                line.limit(),
                methods.equals(all) ? Set.of() : methods,
                Optional.empty(),
                line.note(),
                Optional.empty(),
                Condition.ALWAYS)));
        return times;
    }

    private Optional<Line> line(Told.Way way) {
        String time = Words.item(way.time());
        String words = Words.item(way.description());
        if (time.isEmpty()) {
            flags.raise(Flag.TIME_MISSING, words);
            return Duration.isTold(words) ? Optional.of(inWords(words)) : Optional.empty();
        }
        return Optional.of(time.matches("[\\d.,]{1,9}") ? counted(time, way.unit(), words) : inItsWords(time, words));
    }

    private Line inItsWords(String time, String words) {
        flags.raise(Flag.TIME_AS_TEXT, time);
        if (time.toLowerCase(java.util.Locale.ROOT).startsWith("theo mô tả")) {
            return words.isEmpty() ? unpublished("Nguồn ghi \"" + time + "\" mà không có mô tả.") : inWords(words);
        }
        return Duration.whole(time)
                .map(limit -> new Line(limit, Optional.empty()))
                .orElseGet(() -> inWords(time));
    }

    private Line counted(String number, String unit, String words) {
        Optional<ProcessingTime.Unit> known = Duration.unit(unit);
        if (known.isEmpty()) {
            flags.raise(unit.equals("OTHER") ? Flag.TIME_UNIT_OTHER : Flag.TIME_UNIT_LOST, number + " " + words);
            return withoutUnit(number, words);
        }
        if (!number.matches("\\d{1,4}")) {
            flags.raise(Flag.TIME_FRACTION, number + " " + unit);
            return new Line(
                    new Limit.InWords(number.replace('.', ',') + " " + Duration.spoken(known.get())),
                    Optional.of(words).filter(Duration::isTold).map(TimeCleaning::note));
        }
        int amount = Integer.parseInt(number);
        if (amount == 0) {
            return Duration.isTold(words)
                    ? inWords(words)
                    : unpublished("Nguồn ghi 0 " + Duration.spoken(known.get()) + ".");
        }
        return besideWords(new Limit.Of(amount, known.get()), words);
    }

    /** A number with a unit, held against what the words beside it name. */
    private Line besideWords(Limit.Of limit, String words) {
        Set<Limit.Of> named = Duration.in(words);
        if (named.isEmpty() || named.equals(Set.of(limit))) {
            return new Line(limit, Optional.empty());
        }
        Limit.Of working = new Limit.Of(limit.amount(), ProcessingTime.Unit.WORKING_DAY);
        if (limit.unit() == ProcessingTime.Unit.DAY && named.contains(working)) {
            flags.raise(Flag.TIME_CONTRADICTED, limit.amount() + " DAY: " + words);
            return new Line(working, Optional.of(note(words)));
        }
        if (!named.contains(limit)) {
            flags.raise(Flag.TIME_CONTRADICTED, limit.amount() + " " + limit.unit() + ": " + words);
        }
        return new Line(limit, Optional.of(note(words)));
    }

    private Line withoutUnit(String number, String words) {
        Set<Limit.Of> named = Duration.in(words);
        if (named.size() == 1 && number.matches("0?" + named.iterator().next().amount())) {
            return new Line(named.iterator().next(), Optional.empty());
        }
        if (!named.isEmpty()) {
            return inWords(words);
        }
        if (workingDays.size() == 1
                && number.equals(workingDays.iterator().next().toString())) {
            return new Line(
                    new Limit.Of(workingDays.iterator().next(), ProcessingTime.Unit.WORKING_DAY), Optional.empty());
        }
        return Duration.isTold(words) ? inWords(words) : unpublished("Nguồn ghi số " + number + " mà không có đơn vị.");
    }

    private static Line inWords(String words) {
        return new Line(new Limit.InWords(Words.shortened(words, LONGEST)), Optional.empty());
    }

    private static String note(String words) {
        return "Nguồn mô tả thêm: " + Words.shortened(words, LONGEST);
    }

    private static Line unpublished(String note) {
        return new Line(new Limit.Unpublished(Optional.of(note)), Optional.empty());
    }
}
