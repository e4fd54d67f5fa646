package vn.motcua.channels.kiosk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers of guidance as they stand in an address: {@code cho-o:thue,so-trang:150}, in the order given. */
public record Trail(Map<String, String> answers) {

    /** No answer yet. */
    public static final Trail NONE = new Trail(Map.of());

    private static final Pattern ONE = Pattern.compile("[a-z0-9-]{1,24}:[a-z0-9-]{1,24}");
    private static final int MOST = 12;

    public Trail {
        answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** @throws Refusal 400 when the text is not a list of question:option */
    public static Trail parse(String text) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String one : text.split(",", -1)) {
            if (one.isBlank()) {
                continue;
            }
            if (!ONE.matcher(one.strip()).matches() || answers.size() >= MOST) {
                throw Refusal.badRequest("wrong.answers");
            }
            String[] parts = one.strip().split(":", 2);
            answers.put(parts[0], parts[1]);
        }
        return new Trail(answers);
    }

    /** These answers with one more. */
    public Trail with(String question, String option) {
        Map<String, String> more = new LinkedHashMap<>(answers);
        more.remove(question);
        more.put(question, option);
        return new Trail(more);
    }

    /** These answers without the last one. */
    public Trail back() {
        Map<String, String> fewer = new LinkedHashMap<>(answers);
        answers.keySet().stream().reduce((first, second) -> second).ifPresent(fewer::remove);
        return new Trail(fewer);
    }

    /** As it stands in an address. */
    public String text() {
        return answers.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(","));
    }
}
