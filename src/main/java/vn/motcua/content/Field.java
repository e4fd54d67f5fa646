package vn.motcua.content;

/**
 * A field of administration (lĩnh vực), such as "Hộ tịch".
 *
 * @param id ASCII slug of the name, used in addresses: {@code ho-tich}
 * @param name the name as published
 */
public record Field(String id, String name) {}
