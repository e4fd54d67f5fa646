package vn.motcua.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.Condition;
import vn.motcua.content.Document;
import vn.motcua.content.Dossier;
import vn.motcua.content.Form;
import vn.motcua.content.HandOver;
import vn.motcua.content.Note;

/** Turns rows of the dossier table into papers, and rows that are no papers into notes. */
final class PaperCleaning {

    /** Names of cases that are headings, not situations. */
    private static final Pattern HEADING =
            Pattern.compile("(?iu)^(?:[a-z0-9]{1,2}[).] *)?(?:thành phần(?:,? số lượng)? hồ sơ|giấy tờ phải"
                    + " (?:nộp|xuất trình)|giấy tờ|hồ sơ|bao gồm|gồm(?: có)?|lưu ý|ghi chú)[^.]{0,24}[:.]? *$");

    /** The sentence that says when a paper need not be brought. */
    private static final Pattern HELD =
            Pattern.compile("(?iu)(?<=^|[.;] |[.;])[^.;]*(?:tra cứu|khai thác|xác thực|đã có|kết nối)"
                    + "[^.;]*không (?:phải|cần|yêu cầu)(?: \\p{L}+)? (?:nộp|xuất trình|cung cấp|gửi)[^.;]*[.;]?");

    private static final Pattern FORM_CODE =
            Pattern.compile("(?u)[Mm]ẫu(?: số)? ?:? ?([A-Z]{1,4}\\d{1,3}[a-zA-Z]?)(?![\\p{L}\\d/])");

    private final Flags flags;
    private final List<Document> documents = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int sets = 1;
    private boolean nameless;

    PaperCleaning(Flags flags) {
        this.flags = flags;
    }

    List<Note> notes() {
        return notes.stream().distinct().toList();
    }

    Dossier dossier(List<Told.PaperCase> cases) {
        boolean counted =
                cases.stream().flatMap(one -> one.papers().stream()).anyMatch(p -> p.originals() > 0 || p.copies() > 0);
        for (Told.PaperCase one : cases) {
            List<Document> here = new ArrayList<>();
            one.papers().forEach(paper -> paper(paper, one, counted).ifPresent(here::add));
            documents.addAll(PaperOrder.sorted(here));
        }
        List<Document> different = documents.stream().distinct().toList();
        if (different.isEmpty()) {
            flags.raise(Flag.NO_PAPERS, "");
        }
        return new Dossier(different, sets, incomplete(different, counted));
    }

    private Optional<String> incomplete(List<Document> documents, boolean counted) {
        if (nameless) {
            return Optional.of("Nguồn có giấy tờ không ghi tên.");
        }
        if (documents.stream().allMatch(d -> d.originals() > 0 || d.copies() > 0)) {
            return Optional.empty();
        }
        return Optional.of(
                counted ? "Nguồn không ghi một số giấy tờ cần mấy bản." : "Nguồn không ghi mỗi giấy tờ cần mấy bản.");
    }

    private Optional<Document> paper(Told.Paper paper, Told.PaperCase where, boolean counted) {
        boolean hasCount = paper.originals() > 0 || paper.copies() > 0;
        String name = name(paper, hasCount);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!hasCount) {
            flags.raise(Flag.PAPER_WITHOUT_COUNT, name);
        }
        return switch (PaperWords.kind(
                name, hasCount, !counted || !paper.forms().isEmpty())) {
            case PAPER -> Optional.of(document(paper, name, where));
            case NOTE -> {
                note(name);
                yield Optional.empty();
            }
            case HEADING, NOTHING -> Optional.empty();
        };
    }

    /** The name of a row; where it has none, that of its form. */
    private String name(Told.Paper paper, boolean hasCount) {
        String name = Words.item(paper.name());
        if (!name.isEmpty() || !hasCount) {
            return name;
        }
        flags.raise(Flag.PAPER_WITHOUT_NAME, String.join("; ", paper.forms()));
        String form = paper.forms().isEmpty() ? "" : Words.item(paper.forms().getFirst());
        nameless |= form.isEmpty();
        return form.replaceFirst("(?i)\\s*\\.(?:docx?|pdf|xlsx?|rtf)$", "");
    }

    private void note(String name) {
        Optional<Integer> told = PaperWords.sets(name);
        told.ifPresentOrElse(number -> sets = number, () -> notes.add(new Note(name, Condition.ALWAYS)));
    }

    private static Document document(Told.Paper paper, String name, Told.PaperCase where) {
        Matcher held = HELD.matcher(name);
        boolean found = held.find() && held.start() > 0;
        String rest = found ? name.substring(0, held.start()).strip() : name;
        boolean counted = paper.originals() > 0 || paper.copies() > 0;
        PaperWords.Counts counts = counted
                ? new PaperWords.Counts(Math.max(0, paper.originals()), Math.max(0, paper.copies()))
                : PaperWords.counts(rest);
        return new Document(
                rest,
                situation(where.name()),
                counts.originals(),
                counts.copies(),
                form(paper, rest),
                isShown(where.name(), rest) ? HandOver.SHOW : HandOver.SUBMIT,
                List.of(),
                Optional.empty(),
                found ? Optional.of(name.substring(held.start()).strip()) : Optional.empty(),
                Condition.ALWAYS);
    }

    private static boolean isShown(String where, String name) {
        String heading = Words.item(where).toLowerCase(java.util.Locale.ROOT);
        return (heading.contains("xuất trình") && !heading.contains("nộp"))
                || name.toLowerCase(java.util.Locale.ROOT).startsWith("xuất trình");
    }

    private static Optional<String> situation(String raw) {
        String name = Words.item(raw);
        return name.isEmpty() || HEADING.matcher(name).matches()
                ? Optional.empty()
                : Optional.of("Áp dụng cho: " + name);
    }

    private static Optional<Form> form(Told.Paper paper, String name) {
        Matcher matcher = FORM_CODE.matcher(name);
        Optional<String> code = matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        return paper.forms().stream()
                .map(Words::line)
                .filter(f -> !f.isEmpty())
                .findFirst()
                .map(file -> new Form(code, file));
    }
}
