package vn.motcua.content;

/** What happens to a document at the counter. */
public enum HandOver {
    /** Handed in and kept (nộp). */
    SUBMIT,
    /** Shown and taken home again (xuất trình). */
    SHOW
}
