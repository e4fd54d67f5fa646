package vn.motcua.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;

/** Writes JSON for the shape of content files: what is absent or empty is left out. */
final class JsonWriting {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonWriting(JsonGenerator json) {
        this.json = json;
    }

    /** A part of a file that writes itself. */
    interface Body {
        void write(JsonWriting out) throws IOException;
    }

    /** How one item of a list is written. */
    interface Item<T> {
        void write(T item, JsonWriting out) throws IOException;
    }

    /** One object on one line. */
    static String line(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            new JsonWriting(json).object(body);
        } catch (IOException e) {
            throw new IllegalStateException("a string can always be written to", e);
        }
        return text.toString();
    }

    void object(Body body) throws IOException {
        json.writeStartObject();
        body.write(this);
        json.writeEndObject();
    }

    void object(String key, Body body) throws IOException {
        json.writeFieldName(key);
        object(body);
    }

    void text(String key, String text) throws IOException {
        json.writeStringField(key, text);
    }

    void text(String key, Optional<?> text) throws IOException {
        if (text.isPresent()) {
            text(key, text.get().toString());
        }
    }

    void number(String key, long number) throws IOException {
        json.writeNumberField(key, number);
    }

    void flag(String key, boolean flag) throws IOException {
        json.writeBooleanField(key, flag);
    }

    void when(Condition when) throws IOException {
        if (!when.equals(Condition.ALWAYS)) {
            text("when", ConditionWriter.write(when));
        }
    }

    void texts(String key, Collection<?> texts) throws IOException {
        list(key, texts, (text, out) -> out.json.writeString(text.toString()));
    }

    void numbers(String key, Collection<Integer> numbers) throws IOException {
        list(key, numbers, (number, out) -> out.json.writeNumber(number));
    }

    /** Constants in the order of the alphabet, so that equal sets make equal lines. */
    void words(String key, Collection<? extends Enum<?>> words) throws IOException {
        texts(key, words.stream().map(Keywords::of).sorted().toList());
    }

    <T> void objects(String key, Collection<T> items, Item<T> item) throws IOException {
        list(key, items, (one, out) -> out.object(o -> item.write(one, o)));
    }

    private <T> void list(String key, Collection<T> items, Item<T> item) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(key);
        for (T one : items) {
            item.write(one, this);
        }
        json.writeEndArray();
    }
}
