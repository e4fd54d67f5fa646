package vn.motcua.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One JSON object of a source: a value of the wrong type is flagged and counts as absent. */
record Said(JsonNode node, Flags flags) {

    /** A text; empty when absent. */
    String text(String key) {
        JsonNode value = node.path(key);
        if (value.isTextual()) {
            return value.textValue();
        }
        if (!value.isMissingNode() && !value.isNull()) {
            wrong(key);
        }
        return "";
    }

    /** A number or a text as text; empty when absent. */
    String scalar(String key) {
        JsonNode value = node.path(key);
        if (!value.isNumber()) {
            return text(key);
        }
        String digits = value.decimalValue().precision() > 15
                        || Math.abs(value.decimalValue().scale()) > 15
                ? ""
                : value.decimalValue().stripTrailingZeros().toPlainString();
        if (digits.isEmpty()) {
            wrong(key);
        }
        return digits;
    }

    boolean isTrue(String key) {
        JsonNode value = node.path(key);
        if (!value.isBoolean() && !value.isMissingNode() && !value.isNull()) {
            wrong(key);
        }
        return value.asBoolean(false) && value.isBoolean();
    }

    /** A small count; below zero when absent. */
    int count(String key) {
        JsonNode value = node.path(key);
        if (value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0 && value.intValue() <= 1000) {
            return value.intValue();
        }
        if (!value.isMissingNode() && !value.isNull()) {
            wrong(key);
        }
        return -1;
    }

    boolean has(String key) {
        return node.path(key).isArray();
    }

    Said object(String key) {
        JsonNode value = node.path(key);
        if (!value.isObject() && !value.isMissingNode() && !value.isNull()) {
            wrong(key);
        }
        return new Said(value, flags);
    }

    /** The objects of a list. */
    List<Said> each(String key) {
        List<Said> all = new ArrayList<>();
        JsonNode value = node.path(key);
        if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
            wrong(key);
        }
        for (JsonNode one : value.isArray() ? value : List.<JsonNode>of()) {
            if (one.isObject()) {
                all.add(new Said(one, flags));
            } else if (!one.isNull()) {
                wrong(key);
            }
        }
        return all;
    }

    /** One text of each object of a list. */
    List<String> texts(String list, String key) {
        return each(list).stream()
                .map(one -> one.text(key))
                .filter(t -> !t.isBlank())
                .toList();
    }

    private void wrong(String key) {
        flags.raise(Flag.WRONG_TYPE, key);
    }
}
