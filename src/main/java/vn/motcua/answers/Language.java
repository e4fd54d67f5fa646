package vn.motcua.answers;

import vn.motcua.answers.words.Phrases;

/** The language of the fixed phrases; published facts stay in Vietnamese. */
public enum Language {
    VIETNAMESE,
    ENGLISH;

    /** The fixed phrases in this language. */
    public Phrases phrases() {
        return switch (this) {
            case VIETNAMESE -> Phrases.vietnamese();
            case ENGLISH -> Phrases.english();
        };
    }
}
