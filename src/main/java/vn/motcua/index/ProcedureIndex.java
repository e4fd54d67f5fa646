package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.content.Catalogue;
import vn.motcua.content.ProcedureCode;
import vn.motcua.content.Vocabulary;

/** Finds the procedures that people ask for; immutable, safe for many threads, holds codes and searchable text only. */
public final class ProcedureIndex {

    private static final Cleaner CLEANER = Cleaner.create();

    private final Parts parts;
    private final Understanding understanding;
    private final Ranking ranking;
    private final Suggestions suggestions;
    private final Options options;

    private ProcedureIndex(Parts parts, Options options) {
        this.parts = parts;
        this.options = options;
        this.understanding = new Understanding(parts, options);
        this.ranking = new Ranking(parts);
        this.suggestions = new Suggestions(parts, understanding, ranking);
    }

    /** Indexes a catalogue with the people's vocabulary, in memory. */
    public static ProcedureIndex build(Catalogue catalogue, Vocabulary vocabulary) {
        return build(catalogue, vocabulary, Options.ALL);
    }

    /** Indexes with steps left out, to measure what they are worth. */
    public static ProcedureIndex build(Catalogue catalogue, Vocabulary vocabulary, Options options) {
        return new ProcedureIndex(parts(catalogue, vocabulary), options);
    }

    static Parts parts(Catalogue catalogue, Vocabulary vocabulary) {
        Storage storage = Storage.inMemory();
        try {
            Learned learned = IndexBuilder.build(catalogue, vocabulary, storage);
            return Parts.of(learned, new Entries(catalogue, vocabulary, learned.groupOf()), Asker.open(storage));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names what indexes are made with here; to be kept only beside others of the same format. */
    public static String format() {
        return IndexFormat.name();
    }

    /** Indexes a catalogue into a folder, which must be empty, for {@link #open}. */
    public static void write(Path folder, Catalogue catalogue, Vocabulary vocabulary) throws IOException {
        try (Storage storage = Storage.in(folder)) {
            IndexBuilder.build(catalogue, vocabulary, storage).write(storage.learned());
        }
    }

    /**
     * Opens what was written for the same catalogue and vocabulary. Its files are let go when nobody uses the index any more.
     *
     * @throws IOException when the folder holds no whole index
     */
    public static ProcedureIndex open(Path folder, Catalogue catalogue, Vocabulary vocabulary) throws IOException {
        Storage storage = Storage.in(folder);
        Learned learned = Learned.read(storage.learned());
        Asker asker = Asker.open(storage);
        Entries entries = new Entries(catalogue, vocabulary, learned.groupOf());
        ProcedureIndex index = new ProcedureIndex(Parts.of(learned, entries, asker), Options.ALL);
        CLEANER.register(index, () -> letGo(asker, storage));
        return index;
    }

    private static void letGo(Asker asker, Storage storage) {
        try (storage) {
            asker.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nobody is there to hear it: the cleaner drops it
        }
    }

    /** The same index, understanding queries otherwise. */
    public ProcedureIndex with(Options other) {
        return new ProcedureIndex(parts, other);
    }

    /** Finds procedures for a query in anybody's words; any text is allowed. */
    public Finding find(String query, Filter filter) {
        return explain(query, filter).finding();
    }

    /** Finds procedures and tells what each step did. */
    public Explanation explain(String query, Filter filter) {
        List<Explanation.Line> lines = new ArrayList<>();
        Draft draft = understanding.of(query, lines);
        Finding finding = draft.code.isPresent() ? byCode(draft) : byWords(draft, filter, lines);
        lines.add(new Explanation.Line(Step.DECIDE, finding.verdict() + draft.scope));
        return new Explanation(query, lines, finding);
    }

    private Finding byCode(Draft draft) {
        return parts.entries()
                .of(draft.code.orElseThrow())
                .map(entry -> new Hit(entry.code(), entry.merged(), entry.name(), 1))
                .map(hit -> new Finding(draft.understood(), draft.aspect, new Finding.Verdict.Clear(), List.of(hit)))
                .orElseGet(() -> refused(draft, Finding.Reason.NOTHING_FOUND));
    }

    private Finding byWords(Draft draft, Filter filter, List<Explanation.Line> lines) {
        if (draft.asked.isEmpty() || !options.does(Step.LUCENE)) {
            return refused(draft, Finding.Reason.NOTHING_FOUND);
        }
        Ranking.Ranked ranked = ranking.rank(draft.asked);
        List<Candidate> passing = new ArrayList<>();
        List<Hit> hits = new ArrayList<>();
        for (Candidate candidate : ranked.candidates()) {
            if (hits.size() < Math.max(filter.limit(), 6)) {
                hit(candidate, filter).ifPresent(hit -> {
                    passing.add(candidate);
                    hits.add(hit);
                });
            }
        }
        lines.add(new Explanation.Line(Step.LUCENE, summary(hits)));
        Finding.Verdict verdict = new Finding.Verdict.Clear();
        if (options.does(Step.DECIDE)) {
            double strangeness = parts.learned().strangeness().of(draft.asked);
            ScopeSigns signs = ScopeSigns.of(
                    draft,
                    passing,
                    ranked.stranger(),
                    strangeness,
                    parts.texts().ways());
            draft.scope = String.format(Locale.ROOT, " %s, unlisted %.2f", signs.told(), ranked.unlisted());
            verdict = Decision.of(draft, passing, ranked, signs, byShortenedName(passing));
        }
        if (verdict instanceof Finding.Verdict.Refused refused) {
            return refused(draft, refused.reason());
        }
        List<Hit> shown = hits.subList(0, Math.min(hits.size(), filter.limit()));
        return new Finding(draft.understood(), draft.aspect, verdict, shown);
    }

    private boolean byShortenedName(List<Candidate> candidates) {
        int best = candidates.isEmpty() ? -1 : candidates.getFirst().doc();
        return best >= 0 && parts.texts().doc(best).kind() == Doc.Kind.HEAD;
    }

    private static String summary(List<Hit> hits) {
        return String.join(
                "; ",
                hits.stream()
                        .limit(5)
                        .map(h -> h.code() + " (" + h.matched() + ")")
                        .toList());
    }

    private Optional<Hit> hit(Candidate candidate, Filter filter) {
        List<ProcedureCode> codes = parts.groups().members(candidate.group()).stream()
                .filter(entry -> entry.passes(filter))
                .flatMap(Entry::codes)
                .toList();
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        String matched = candidate.doc() < 0
                ? parts.groups().members(candidate.group()).getFirst().name()
                : parts.texts().doc(candidate.doc()).text();
        return Optional.of(new Hit(codes.getFirst(), codes.subList(1, codes.size()), matched, candidate.score()));
    }

    private static Finding refused(Draft draft, Finding.Reason reason) {
        return new Finding(draft.understood(), draft.aspect, new Finding.Verdict.Refused(reason), List.of());
    }

    /** Completes what is being typed. */
    public List<Suggestion> suggest(String typed, int limit) {
        return suggestions.of(typed, limit);
    }
}
