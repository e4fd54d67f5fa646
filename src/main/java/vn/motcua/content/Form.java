package vn.motcua.content;

import java.util.Optional;

/**
 * A form or declaration to fill in (mẫu đơn, tờ khai).
 *
 * @param code what the form is called for short, such as {@code CT01}; absent when it has none
 * @param name its name as published
 */
public record Form(Optional<String> code, String name) {}
