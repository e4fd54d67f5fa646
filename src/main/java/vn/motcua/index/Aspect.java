package vn.motcua.index;

/** What a question asks about a procedure; the API gives the name as {@code intent}. */
public enum Aspect {
    DOSSIER,
    FEE,
    TIME,
    PLACE,
    FORM,
    STEPS,
    CONDITION,
    RESULT,
    ONLINE
}
