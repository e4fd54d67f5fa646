package vn.motcua.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a unit does differently, and by which decision: a layer over everything that the folders hold.
 *
 * @param unit the unit's own data where they differ
 * @param counters field of administration to the counter that takes its dossiers
 */
record Overlay(
        ContentFile file,
        Reading in,
        String decision,
        UnitDifference unit,
        Map<String, Counter> counters,
        List<Difference> differences) {

    Overlay {
        counters = Map.copyOf(counters);
        differences = List.copyOf(differences);
    }

    /** The same, telling what is wrong to another list. */
    Overlay with(Problems problems) {
        return new Overlay(file, new Reading(problems, in.places(), true), decision, unit, counters, differences);
    }

    /** Says that a part comes from here. */
    Origin origin(String key, int line) {
        return new Origin(key, file.path(), line, Optional.of(decision));
    }

    /** A counter, and the line that names it. */
    record Counter(String name, int line) {}

    /** What is named here takes the place of what stands in {@code unit.yaml}; hours that are empty are not named. */
    record UnitDifference(
            Optional<String> name,
            Optional<String> address,
            List<String> hours,
            Optional<String> hotline,
            Optional<String> suggestions) {

        static final UnitDifference NONE =
                new UnitDifference(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

        UnitDifference {
            hours = List.copyOf(hours);
        }

        Unit over(Unit base) {
            return new Unit(
                    name.orElse(base.name()),
                    address.or(base::address),
                    hours.isEmpty() ? base.hours() : hours,
                    hotline.or(base::hotline),
                    suggestions.or(base::suggestions));
        }
    }

    /**
     * What differs in one procedure.
     *
     * @param fees each takes the place of all fees of its label
     * @param times shorter times, shown beside those of the law
     * @param counter the counter that takes its dossiers
     * @param lines key to the line where it stands
     */
    record Difference(
            ProcedureCode code,
            Path file,
            Place at,
            List<Fee> fees,
            List<ProcessingTime> times,
            Optional<String> counter,
            Map<String, Integer> lines) {

        Difference {
            fees = List.copyOf(fees);
            times = List.copyOf(times);
            lines = Map.copyOf(lines);
        }
    }
}
