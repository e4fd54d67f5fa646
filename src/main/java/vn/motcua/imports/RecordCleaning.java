package vn.motcua.imports;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.content.Agencies;
import vn.motcua.content.Condition;
import vn.motcua.content.Dossier;
import vn.motcua.content.Fee;
import vn.motcua.content.Field;
import vn.motcua.content.Identity;
import vn.motcua.content.LegalBasis;
import vn.motcua.content.Note;
import vn.motcua.content.Procedure;
import vn.motcua.content.ProcedureBody;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Result;
import vn.motcua.content.Source;
import vn.motcua.content.Standing;

/** Turns what a source tells into a procedure that can be shown; what it can't mend it flags. */
final class RecordCleaning {

    private static final Dossier NOTHING_KNOWN = new Dossier(List.of(), 1, Optional.empty());
    private static final String PORTAL = "Cổng Dịch vụ công Quốc gia";
    private static final String NO_FIELD = "Chưa rõ lĩnh vực";
    private static final Pattern LEFTOVER = Pattern.compile("(?i:test).*|[a-z]{3,12}\\d?");

    private final Told told;
    private final Flags flags;
    private final LocalDate readOn;

    private RecordCleaning(Told told, Flags flags, LocalDate readOn) {
        this.told = told;
        this.flags = flags;
        this.readOn = readOn;
    }

    /** The procedure of a record with this code. */
    static Procedure clean(ProcedureCode code, Told told, Flags flags, LocalDate readOn) {
        return new RecordCleaning(told, flags, readOn).procedure(code);
    }

    private Procedure procedure(ProcedureCode code) {
        PaperCleaning papers = new PaperCleaning(flags);
        boolean whole = !told.listOnly();
        FeeCleaning money = new FeeCleaning(flags, readOn);
        List<Fee> fees = whole ? money.fees(told.ways()) : List.of();
        ProcedureBody body = new ProcedureBody(
                List.of(),
                whole ? papers.dossier(told.cases()) : NOTHING_KNOWN,
                fees,
                money.exemptions(),
                whole ? new TimeCleaning(flags, told.workingDays()).times(told.ways()) : List.of(),
                Filing.submissions(told),
                told.steps().stream()
                        .flatMap(step -> Words.lines(step).stream())
                        .toList(),
                notes(told.conditions()),
                results(),
                notesOf(papers),
                List.of(),
                agencies(),
                legalBasis(),
                List.of(),
                source());
        return new Procedure(identity(code), body);
    }

    private Identity identity(ProcedureCode code) {
        List<String> fields = Words.items(told.fields());
        if (fields.isEmpty()) {
            flags.raise(Flag.NO_FIELD, "");
        } else if (fields.size() > 1) {
            flags.raise(Flag.SEVERAL_FIELDS, String.join("; ", fields));
        }
        if (told.levels().isEmpty() && !told.listOnly()) {
            flags.raise(Flag.NO_LEVEL, "");
        }
        return new Identity(
                code,
                List.of(),
                Words.line(told.name()),
                List.of(),
                Optional.empty(),
                Field.named(fields.isEmpty() ? NO_FIELD : fields.getFirst()),
                told.levels(),
                Words.items(told.audience()),
                new Standing(Words.some(told.decision()), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private List<Note> notesOf(PaperCleaning papers) {
        List<Note> notes = new ArrayList<>(papers.notes());
        notes.addAll(notes(told.description()));
        // half of the sources repeat the conditions as the description
        notes.removeAll(notes(told.conditions()));
        return notes.stream().distinct().toList();
    }

    private static List<Note> notes(String text) {
        return Words.lines(text).stream()
                .filter(line -> !Words.saysNothing(line))
                .map(line -> new Note(line, Condition.ALWAYS))
                .toList();
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (Told.Outcome outcome : told.results()) {
            String code = outcome.code().strip();
            if (LEFTOVER.matcher(code).matches()) {
                flags.raise(Flag.TEST_LEFTOVER, code);
            }
            String name = Words.item(outcome.name());
            if (!name.isEmpty() && !Words.saysNothing(name)) {
                results.add(new Result(name, Condition.ALWAYS));
            }
        }
        if (results.isEmpty() && !told.listOnly()) {
            flags.raise(Flag.NO_RESULT, "");
        }
        return results.stream().distinct().toList();
    }

    private Agencies agencies() {
        List<String> executing = Words.items(told.executing());
        if (executing.isEmpty()) {
            flags.raise(Flag.NO_AGENCY, "");
        }
        return new Agencies(executing, Words.items(told.deciding()));
    }

    private List<LegalBasis> legalBasis() {
        List<LegalBasis> all = new ArrayList<>();
        for (Told.Basis basis : told.legalBasis()) {
            Optional<String> number = Words.some(basis.number());
            Words.some(basis.name()).or(() -> number).ifPresent(name -> all.add(new LegalBasis(number, name)));
        }
        if (all.isEmpty() && !told.listOnly()) {
            flags.raise(Flag.NO_LEGAL_BASIS, "");
        }
        // the portal gives them in another order at each request
        all.sort(java.util.Comparator.comparing((LegalBasis b) -> b.number().orElse("~"))
                .thenComparing(LegalBasis::name));
        return all.stream().distinct().toList();
    }

    private static Optional<URI> page(String address) {
        return address.matches("https://[\\w.-]+/[\\w./?=&%-]*") ? Optional.of(URI.create(address)) : Optional.empty();
    }

    private Source source() {
        List<String> doubts = new ArrayList<>();
        if (flags.has(Flag.DISTRICT)) {
            doubts.add("Bản ghi còn nhắc cấp huyện hoặc thị trấn, nay không còn; hỏi nơi nộp hồ sơ.");
        }
        if (flags.has(Flag.SPLICED)) {
            doubts.add("Có câu trong bản ghi bị cắt hoặc nối sai.");
        }
        return new Source(
                PORTAL,
                page(told.page()),
                readOn,
                doubts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", doubts)));
    }
}
