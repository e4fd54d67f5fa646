package vn.motcua.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a rule, one after the other. */
final class ConditionTokens {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}._-]+|[<>!]=|[=<>(),]|\\S");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}._-]+");

    private record Token(int offset, String text) {}

    /** What cannot be read in a rule, and where. */
    static final class Wrong extends Exception {
        private final int offset;
        private final String mend;

        Wrong(int offset, String message, String mend) {
            super(message, null, false, false);
            this.offset = offset;
            this.mend = mend;
        }

        int offset() {
            return offset;
        }

        String mend() {
            return mend;
        }
    }

    private final List<Token> tokens = new ArrayList<>();
    private final int end;
    private int next;

    ConditionTokens(String text) {
        end = text.length();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.start(), matcher.group()));
        }
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    int offset() {
        return atEnd() ? end : tokens.get(next).offset();
    }

    boolean take(String text) {
        boolean fits = !atEnd() && tokens.get(next).text().equals(text);
        next += fits ? 1 : 0;
        return fits;
    }

    void demand(String text, String message, String mend) throws Wrong {
        if (!take(text)) {
            throw wrong(message, mend);
        }
    }

    String word(String message) throws Wrong {
        if (atEnd() || !WORD.matcher(tokens.get(next).text()).matches()) {
            throw wrong(message, "Viết như `cho-o = thue`; nối các vế bằng `and`, `or`, `not`.");
        }
        return tokens.get(next++).text();
    }

    int count() throws Wrong {
        if (atEnd() || !tokens.get(next).text().matches("\\d{1,6}")) {
            throw wrong("Chỗ này phải là một số.", "Viết như `so-trang >= 3`.");
        }
        return Integer.parseInt(tokens.get(next++).text());
    }

    LocalDate day() throws Wrong {
        Optional<LocalDate> day =
                atEnd() ? Optional.empty() : Values.day(tokens.get(next).text());
        LocalDate read =
                day.orElseThrow(() -> wrong("Chỗ này phải là một ngày có thật.", "Viết như `date >= 2027-03-01`."));
        next++;
        return read;
    }

    Wrong wrong(String message, String mend) {
        return new Wrong(offset(), message, mend);
    }
}
