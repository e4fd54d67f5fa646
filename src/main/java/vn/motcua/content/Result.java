package vn.motcua.content;

/** What the citizen gets (kết quả). */
public record Result(String name, Condition when) {}
