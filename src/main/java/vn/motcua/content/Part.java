package vn.motcua.content;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The parts of a content file and the keys that each may have; {@code docs/procedure-file.md} shows them in use. */
@SuppressWarnings("ImmutableEnumChecker") // both collections are made unmodifiable when the constant is made
enum Part {
    PROCEDURE(
            "code name summary field levels dossier fees times submissions source",
            "merged also audience standing questions exemptions steps conditions results notes deadlines agencies"
                    + " legal-basis related"),
    /** A procedure as it was imported: what the source does not say may be missing. */
    RECORD(
            "code name field source",
            "summary levels dossier fees times submissions merged also audience standing questions exemptions steps"
                    + " conditions results notes deadlines agencies legal-basis related"),
    /** What can be told of a record without reading all of it. */
    RECORD_IDENTITY("code name field", "summary levels merged also audience standing"),
    STANDING("", "decision from until successor"),
    QUESTION("id ask", "why options number when"),
    NUMBER("least most unit", "offered"),
    DOSSIER("documents", "sets incomplete"),
    /** The papers of a procedure that was imported: the source may name none. */
    RECORD_DOSSIER("", "documents sets incomplete"),
    DOCUMENT("name", "explain originals copies form hand-over instead held-by-office unless-held when"),
    FORM("name", "code"),
    FEE(
            "label",
            "amount tiers free set-by-province unpublished currency per count cap pages copies methods basis from"
                    + " until when"),
    TIER("from-page amount", ""),
    EXEMPTION("group percent-off", "fees certain note basis from until when"),
    TIME("", "limit unpublished in-words methods circumstance note basis when"),
    SUBMISSION("method where", "coverage note when"),
    NOTE("text", "when"),
    RESULT("name", "when"),
    DEADLINE("limit since", "consequence basis when"),
    AGENCIES("", "executing deciding"),
    LEGAL_BASIS("name", "number"),
    RELATED("code why", ""),
    SOURCE("name read-on", "page note"),
    CHANGE("date kind code name", "successor fields"),
    FIELD_CHANGE("field", "old new"),
    LIFE_EVENT("id name summary icon stages", "questions notes"),
    STAGE("code why", "replaces deadline given when"),
    UNIT("name", "address hours hotline suggestions"),
    CALENDAR("year closed sources", "make-up undecided"),
    VOCABULARY("writer ways", ""),
    OVERLAY("decision", "unit procedures"),
    OVERLAY_UNIT("", "name address hours hotline suggestions counters"),
    DIFFERENCE("code", "fees times counter");

    private final List<String> needed;
    private final Set<String> keys;

    Part(String needed, String optional) {
        this.needed = words(needed);
        Set<String> all = new TreeSet<>(this.needed);
        all.addAll(words(optional));
        this.keys = Collections.unmodifiableSet(all);
    }

    List<String> needed() {
        return needed;
    }

    Set<String> keys() {
        return keys;
    }

    private static List<String> words(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(" "));
    }
}
