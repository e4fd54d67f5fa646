package vn.motcua.channels.kiosk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes the views of the API; what is absent is written as null. */
public final class ApiJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private ApiJson() {}

    /** A view as UTF-8 JSON. */
    public static byte[] write(Object view) {
        try {
            return MAPPER.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view that is no JSON: " + view.getClass(), e);
        }
    }
}
