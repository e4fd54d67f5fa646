package vn.motcua.content;

/** Something worth knowing in a case, in plain words. */
public record Note(String text, Condition when) {}
