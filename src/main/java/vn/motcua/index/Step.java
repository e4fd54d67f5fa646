package vn.motcua.index;

/** The steps in which a query is understood and answered, in order; each can be left out to see what it is worth. */
public enum Step {
    /** Any text to clean lower-case words. */
    CLEAN,
    /** A procedure code in the text answers at once. */
    CODE,
    /** Telex and VNI keys to letters. */
    DECODE,
    /** Abbreviations to the words they stand for. */
    ABBREVIATIONS,
    /** Words run together, or cut in two. */
    RUNS,
    /** Missing accents, regional spellings and slips, by what the content makes likely. */
    REPAIR,
    /** Emergencies, and what no procedure answers. */
    SCOPE,
    /** Regional words to those of the whole country. */
    VOCABULARY,
    /** What is asked about the procedure. */
    ASPECT,
    /** English words to the form that stands for all. */
    STEMS,
    /** The index finds what fits. */
    LUCENE,
    /** How sure that is. */
    DECIDE
}
