package vn.motcua.content;

/** The level of government that carries a procedure out (cấp thực hiện); districts ended on 1 July 2025. */
public enum Level {
    COMMUNE,
    PROVINCE,
    MINISTRY,
    OTHER
}
