package vn.motcua.content;

/**
 * A neighbouring procedure.
 *
 * @param why when a person would want that one instead or next, in plain words
 */
public record Related(ProcedureCode code, String why) {}
