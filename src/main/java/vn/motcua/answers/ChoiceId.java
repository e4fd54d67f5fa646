package vn.motcua.answers;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.content.ProcedureCode;
import vn.motcua.index.Aspect;

/** What a choice means; its text is the choice's id, the same in every channel. */
public sealed interface ChoiceId permits ChoiceId.OfProcedure, ChoiceId.FieldList, ChoiceId.Event, Topic {

    /** The id as text: printable ASCII, at most 64 characters. */
    String text();

    /** A choice with this id. */
    default Choice labelled(String label) {
        return new Choice(text(), label);
    }

    /** Something about one procedure. */
    sealed interface OfProcedure extends ChoiceId {
        ProcedureCode code();
    }

    /** A procedure, or one aspect of it: {@code p-1.001193}, {@code p-1.001193-fee}. */
    record Page(ProcedureCode code, Optional<Aspect> aspect) implements OfProcedure {

        public static Page of(ProcedureCode code) {
            return new Page(code, Optional.empty());
        }

        public static Page of(ProcedureCode code, Aspect aspect) {
            return new Page(code, Optional.of(aspect));
        }

        @Override
        public String text() {
            return "p-" + code
                    + aspect.map(a -> "-" + a.name().toLowerCase(Locale.ROOT)).orElse("");
        }
    }

    /** Its neighbours: {@code r-1.001193}. */
    record Neighbours(ProcedureCode code) implements OfProcedure {
        @Override
        public String text() {
            return "r-" + code;
        }
    }

    /** What is worth knowing about it: {@code n-1.001193}. */
    record Notes(ProcedureCode code) implements OfProcedure {
        @Override
        public String text() {
            return "n-" + code;
        }
    }

    /** Guidance through it from the beginning: {@code g-1.001193}. */
    record Guidance(ProcedureCode code) implements OfProcedure {
        @Override
        public String text() {
            return "g-" + code;
        }
    }

    /** An answer to a question of its guidance: {@code g-1.001193:cho-o:thue}. */
    record Answered(ProcedureCode code, String question, String option) implements OfProcedure {
        @Override
        public String text() {
            return "g-" + code + ":" + question + ":" + option;
        }
    }

    /** One question back in its guidance: {@code b-1.001193}. */
    record Back(ProcedureCode code) implements OfProcedure {
        @Override
        public String text() {
            return "b-" + code;
        }
    }

    /**
     * One page of the procedures of a field: {@code f-ho-tich}, {@code f-ho-tich:2}.
     *
     * @param field the beginning of the field's id, as much as fits
     * @param page counted from 1
     */
    record FieldList(String field, int page) implements ChoiceId {

        private static final int FITS = 56;

        public FieldList {
            field = field.length() > FITS ? field.substring(0, FITS) : field;
        }

        boolean means(String id) {
            return new FieldList(id, page).field.equals(field);
        }

        @Override
        public String text() {
            return "f-" + field + (page == 1 ? "" : ":" + page);
        }
    }

    /** A life event: {@code e-sinh-con}. */
    record Event(String id) implements ChoiceId {
        @Override
        public String text() {
            return "e-" + id;
        }
    }

    /** Reads an id; empty for anything that is none, whatever it is. */
    static Optional<ChoiceId> parse(String text) {
        return ChoiceIdSpelling.parse(text);
    }
}
