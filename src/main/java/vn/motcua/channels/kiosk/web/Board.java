package vn.motcua.channels.kiosk.web;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.answers.Edition;
import vn.motcua.content.Field;
import vn.motcua.content.Procedure;

/** The posted list (niêm yết): every procedure in force, by field, each field in the order of the catalogue. */
public final class Board {

    private Board() {}

    /** All procedures in force on a day, in the order of the board. */
    public static List<Procedure> of(Edition edition, LocalDate day) {
        return byField(edition, day).values().stream().flatMap(List::stream).toList();
    }

    /** The same list by field; fields in Vietnamese alphabetical order. */
    public static Map<Field, List<Procedure>> byField(Edition edition, LocalDate day) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag("vi"));
        Map<Field, List<Procedure>> found = edition.catalogue().inForceOn(day).stream()
                .collect(Collectors.groupingBy(p -> p.identity().field(), LinkedHashMap::new, Collectors.toList()));
        Map<Field, List<Procedure>> sorted = new LinkedHashMap<>();
        found.keySet().stream()
                .sorted(Comparator.comparing(Field::name, alphabet))
                .forEach(field -> sorted.put(field, found.get(field)));
        return sorted;
    }
}
