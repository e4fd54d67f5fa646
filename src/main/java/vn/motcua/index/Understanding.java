package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;

/** The steps from any text to the words to search for, in order. */
final class Understanding {

    private final List<QueryStep> steps;
    private final RepairStep repair;
    private final Options options;

    Understanding(Parts parts, Options options) {
        Lexicon lexicon = parts.lexicon();
        Candidates candidates = new Candidates(lexicon);
        AbbreviationStep abbreviations = new AbbreviationStep(parts.abbreviations(), lexicon);
        this.repair = new RepairStep(lexicon, candidates);
        this.options = options;
        this.steps = List.of(
                new CleanStep(),
                new CodeStep(),
                new DecodeStep(lexicon),
                abbreviations,
                new RunStep(lexicon, parts.learned().segmenter(), candidates, abbreviations),
                repair,
                new ScopeStep(parts.scope(), parts.topics()),
                new VocabularyStep(parts.plainWords()),
                parts.aspects(),
                new StemStep(lexicon.stems()));
    }

    /** Runs every step that is not switched off, and notes what each did. */
    Draft of(String query, List<Explanation.Line> notes) {
        Draft draft = new Draft(query);
        for (QueryStep step : steps) {
            if (options.does(step.step()) || step.step() == Step.CLEAN) {
                notes.add(new Explanation.Line(step.step(), step.apply(draft)));
            } else if (step == repair) {
                repair.leave(draft);
            }
        }
        return draft;
    }

    Draft of(String query) {
        return of(query, new ArrayList<>());
    }
}
