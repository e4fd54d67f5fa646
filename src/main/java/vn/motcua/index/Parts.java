package vn.motcua.index;

/** What an index is made of: what was learned, the procedures it was learned from, and the small tables of the language. */
record Parts(
        Learned learned,
        Entries entries,
        PlainWords plainWords,
        Abbreviations abbreviations,
        AspectStep aspects,
        ScopePhrases scope,
        Topics topics,
        Overlap overlap,
        Overlap unlistedOverlap,
        SharedHeads sharedHeads,
        Asker asker) {

    static Parts of(Learned learned, Entries entries, Asker asker) {
        return new Parts(
                learned,
                entries,
                new PlainWords(learned.lexicon()::words),
                new Abbreviations(),
                new AspectStep(new AspectTables(), learned.aspects()),
                new ScopePhrases(),
                new Topics(learned.topicUses(), learned.lexicon()),
                new Overlap(learned.texts(), learned.lexicon()),
                new Overlap(learned.unlisted(), learned.lexicon()),
                new SharedHeads(learned.texts(), entries.groups()),
                asker);
    }

    Lexicon lexicon() {
        return learned.lexicon();
    }

    Texts texts() {
        return learned.texts();
    }

    Groups groups() {
        return entries.groups();
    }
}
