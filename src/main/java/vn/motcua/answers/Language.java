package vn.motcua.answers;

/** The language of the fixed phrases; published facts stay in Vietnamese. */
public enum Language {
    VIETNAMESE,
    ENGLISH
}
