package vn.motcua.answers.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.content.Case;
import vn.motcua.content.LifeEvent;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Question;
import vn.motcua.content.SubmissionMethod;

/**
 * What a citizen takes home: a code of at most 64 characters of {@code [A-Za-z0-9_-]} that opens the same checklist
 * again. It holds the procedure or life event, the answers and a short content version, and nothing about a person.
 *
 * @param subject what the checklist is for
 * @param version the short version of the content it was made from
 * @param marks the answers, as short hashes of their ids
 */
public record Takeaway(Subject subject, Optional<SubmissionMethod> method, int version, List<Mark> marks) {

    /** More answers do not fit into the code. */
    static final int MOST_MARKS = 6;

    /** What a checklist is for. */
    sealed interface Subject {
        record OfProcedure(ProcedureCode code) implements Subject {}

        /** A life event by the hash of its id. */
        record OfEvent(int id) implements Subject {}
    }

    /**
     * One answer.
     *
     * @param question hash of the question's id
     * @param value hash of the option's id, or the count itself
     */
    record Mark(int question, int value, boolean number) {}

    /**
     * The answers of a takeaway, read against the content of today.
     *
     * @param answers those that the content still knows; guidance asks for the others again
     * @param changed whether the content was changed since
     * @param lost whether some answer is no longer known
     */
    public record Reopened(
            Map<String, String> answers, Optional<SubmissionMethod> method, boolean changed, boolean lost) {
        public Reopened {
            answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    public Takeaway {
        marks = List.copyOf(marks);
    }

    static Takeaway of(Procedure procedure, Case situation) {
        return new Takeaway(
                new Subject.OfProcedure(procedure.code()),
                situation.method(),
                Fingerprint.of(procedure),
                marks(procedure.questions(), situation));
    }

    static Takeaway of(LifeEvent event, List<Procedure> procedures, Case situation) {
        return new Takeaway(
                new Subject.OfEvent(IdHash.ofEvent(event.id())),
                situation.method(),
                Fingerprint.of(event, procedures),
                marks(event.questions(), situation));
    }

    /** Reads a code; empty for anything that is none, whatever it is. */
    public static Optional<Takeaway> decode(String code) {
        return TakeawayCode.read(code);
    }

    /** The code as text. */
    public String code() {
        return TakeawayCode.write(this);
    }

    /** The procedure it is for; empty when it is for a life event. */
    public Optional<ProcedureCode> procedure() {
        return subject instanceof Subject.OfProcedure of ? Optional.of(of.code()) : Optional.empty();
    }

    /** The life event it is for, when it is for one of these. */
    public Optional<LifeEvent> event(List<LifeEvent> events) {
        return events.stream()
                .filter(event -> subject.equals(new Subject.OfEvent(IdHash.ofEvent(event.id()))))
                .findFirst();
    }

    /** The answers for a procedure. */
    public Reopened reopen(Procedure procedure) {
        return reopen(procedure.questions(), Fingerprint.of(procedure));
    }

    /** The answers for a life event with the procedures that its stages have today. */
    public Reopened reopen(LifeEvent event, List<Procedure> procedures) {
        return reopen(event.questions(), Fingerprint.of(event, procedures));
    }

    private Reopened reopen(List<Question> questions, int today) {
        Map<String, String> answers = new LinkedHashMap<>();
        marks.forEach(mark -> IdHash.answer(mark, questions).ifPresent(a -> answers.put(a.getKey(), a.getValue())));
        return new Reopened(answers, method, version != today, answers.size() < marks.size());
    }

    private static List<Mark> marks(List<Question> questions, Case situation) {
        Map<String, String> answered = KnownCase.answered(situation);
        List<Mark> marks = new ArrayList<>();
        for (Question question : questions) {
            String answer = answered.get(question.id());
            if (answer != null && marks.size() < MOST_MARKS) {
                marks.add(IdHash.mark(question, answer));
            }
        }
        return marks;
    }
}
