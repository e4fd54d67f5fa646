package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How people name countries and who comes from them. */
final class Countries {

    private static final String TABLE = "countries.tsv";
    private static final String ABROAD = "nước ngoài";

    /** Every phrase that tells of a country abroad. */
    static final List<String> PHRASES = phrases();

    private Countries() {}

    /** A phrase with what it means for a procedure beside it. */
    static String abroad(String phrase) {
        return phrase + " " + ABROAD;
    }

    /** All that the phrases are made of. */
    static List<String> words() {
        return Stream.concat(Stream.of(ABROAD), Table.rows(TABLE, 2).stream().map(row -> row.get(1)))
                .toList();
    }

    private static List<String> phrases() {
        List<String> phrases = new ArrayList<>(rows("ALONE"));
        for (String mark : rows("MARK")) {
            Stream.concat(rows("COUNTRY").stream(), rows("PEOPLE").stream())
                    .map(country -> mark + " " + country)
                    .forEach(phrases::add);
        }
        for (String mark : rows("LAND")) {
            rows("COUNTRY").stream().map(country -> mark + " " + country).forEach(phrases::add);
        }
        return List.copyOf(phrases);
    }

    private static List<String> rows(String kind) {
        return Table.rows(TABLE, 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList();
    }
}
