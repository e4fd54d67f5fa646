package vn.motcua.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for bodies and papers that no longer exist: districts ended on 1 July 2025, household books on 1 January 2023. */
final class MentionCheck {

    private static final Pattern ABOLISHED = Pattern.compile(
            "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Chủ tịch|Công an) (?:cấp )?huyện|Phòng Tư pháp|cấp huyện"
                    + "|[Ss]ổ hộ khẩu|[Ss]ổ tạm trú");

    private MentionCheck() {}

    static void check(Procedure procedure, Reading in) {
        procedure.dossier().documents().forEach(document -> {
            texts(document, in, document.name(), document.explanation().orElse(""));
            texts(document, in, document.substitutes().toArray(String[]::new));
        });
        procedure.submissions().forEach(s -> texts(s, in, s.where(), s.note().orElse("")));
        procedure.notes().forEach(note -> texts(note, in, note.text()));
        procedure.conditions().forEach(note -> texts(note, in, note.text()));
        procedure.results().forEach(result -> texts(result, in, result.name()));
        List<String> wide = new ArrayList<>(procedure.steps());
        wide.addAll(procedure.agencies().executing());
        wide.addAll(procedure.agencies().deciding());
        procedure.identity().summary().ifPresent(wide::add);
        texts(procedure, in, wide.toArray(String[]::new));
    }

    private static void texts(Object part, Reading in, String... texts) {
        for (String text : texts) {
            Matcher matcher = ABOLISHED.matcher(text);
            if (matcher.find()) {
                in.warn(
                        in.places().of(part),
                        "Nói đến \"" + matcher.group() + "\", nay không còn.",
                        "Ghi cơ quan hoặc giấy tờ đang thay cho nó.");
            }
        }
    }
}
