package vn.motcua.content;

/** A way to hand a dossier in (cách thức thực hiện). */
public enum SubmissionMethod {
    IN_PERSON,
    ONLINE,
    POST
}
