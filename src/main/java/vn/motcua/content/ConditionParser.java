package vn.motcua.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a rule ({@code when}) by recursive descent; what it cannot read becomes one problem at its column. */
final class ConditionParser {

    private static final int DEEPEST = 20;
    private static final int LONGEST = 1_000;

    private final Node.Scalar written;
    private final Reading in;
    private final ConditionTokens tokens;
    private int depth;

    private ConditionParser(Node.Scalar written, Reading in) {
        this.written = written;
        this.in = in;
        this.tokens = new ConditionTokens(written.text());
    }

    /** The rule of a node; one that cannot be read holds always, and a problem says so. */
    static Condition parse(Node node, Reading in) {
        if (!(node instanceof Node.Scalar scalar) || scalar.isNothing()) {
            in.error(
                    node.place(),
                    "`when` phải là một điều kiện, không phải " + node.kind() + ".",
                    "Viết như `cho-o = thue`.");
            return Condition.ALWAYS;
        }
        if (scalar.text().length() > LONGEST) {
            in.error(node.place(), "Điều kiện quá dài.", "Tách thành nhiều mục đơn giản hơn.");
            return Condition.ALWAYS;
        }
        ConditionParser parser = new ConditionParser(scalar, in);
        try {
            Condition whole = parser.either();
            if (!parser.tokens.atEnd()) {
                throw parser.tokens.wrong("Sau điều kiện còn chữ thừa.", "Nối các vế bằng `and` hoặc `or`.");
            }
            return in.places().keep(scalar.place(), whole);
        } catch (ConditionTokens.Wrong e) {
            in.error(scalar.at(e.offset()), e.getMessage(), e.mend());
            return Condition.ALWAYS;
        }
    }

    private Condition either() throws ConditionTokens.Wrong {
        if (++depth > DEEPEST) {
            throw tokens.wrong("Điều kiện lồng nhau quá sâu.", "Tách thành nhiều mục đơn giản hơn.");
        }
        List<Condition> parts = new ArrayList<>(List.of(both()));
        while (tokens.take("or")) {
            parts.add(both());
        }
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts);
    }

    private Condition both() throws ConditionTokens.Wrong {
        List<Condition> parts = new ArrayList<>(List.of(negated()));
        while (tokens.take("and")) {
            parts.add(negated());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private Condition negated() throws ConditionTokens.Wrong {
        int times = 0;
        while (tokens.take("not")) {
            times++;
        }
        if (times > DEEPEST) {
            throw tokens.wrong("Quá nhiều `not`.", "Bỏ bớt từng đôi `not`.");
        }
        Condition part = bracketed();
        for (int i = 0; i < times; i++) {
            part = new Condition.Not(part);
        }
        return part;
    }

    private Condition bracketed() throws ConditionTokens.Wrong {
        if (!tokens.take("(")) {
            return statement();
        }
        Condition inner = either();
        tokens.demand(")", "Thiếu ngoặc đóng.", "Thêm `)`.");
        return inner;
    }

    private Condition statement() throws ConditionTokens.Wrong {
        Place at = written.at(tokens.offset());
        String subject = tokens.word("Chỗ này phải là tên một câu hỏi, `method` hoặc `date`.");
        Condition read = switch (subject) {
            case "date" -> date();
            case "method" -> way();
            default -> answer(subject);
        };
        return keep(at, read);
    }

    /** The place is kept for the bare statement too when it is wrapped in a "not". */
    private Condition keep(Place at, Condition read) {
        if (read instanceof Condition.Not not) {
            in.places().keep(at, not.part());
        }
        return in.places().keep(at, read);
    }

    private Condition answer(String question) throws ConditionTokens.Wrong {
        if (tokens.take(">=")) {
            return new Condition.AtLeast(question, tokens.count());
        }
        if (tokens.take("<=")) {
            return new Condition.Not(new Condition.AtLeast(question, tokens.count() + 1));
        }
        if (tokens.take("in")) {
            return new Condition.Answered(question, list());
        }
        if (tokens.take("!=")) {
            return new Condition.Not(new Condition.Answered(question, List.of(option())));
        }
        tokens.demand("=", "Sau `" + question + "` thiếu phép so.", "Dùng một trong: =, !=, in (…), >=, <=.");
        return new Condition.Answered(question, List.of(option()));
    }

    private Condition date() throws ConditionTokens.Wrong {
        if (tokens.take(">=")) {
            return new Condition.Since(tokens.day());
        }
        tokens.demand("<", "Sau `date` chỉ có hai phép so.", "Viết `date >= 2027-03-01` hoặc `date < 2027-03-01`.");
        return new Condition.Not(new Condition.Since(tokens.day()));
    }

    private Condition way() throws ConditionTokens.Wrong {
        if (tokens.take("!=")) {
            return new Condition.Not(new Condition.By(method()));
        }
        tokens.demand("=", "Sau `method` chỉ có hai phép so.", "Viết `method = online` hoặc `method != online`.");
        return new Condition.By(method());
    }

    private SubmissionMethod method() throws ConditionTokens.Wrong {
        int offset = tokens.offset();
        String word = tokens.word("Thiếu cách nộp.");
        Optional<SubmissionMethod> method = Keywords.find(SubmissionMethod.class, word);
        return method.orElseThrow(() -> new ConditionTokens.Wrong(
                offset, "Không có cách nộp `" + word + "`.", Keywords.mend(SubmissionMethod.class, word)));
    }

    private List<String> list() throws ConditionTokens.Wrong {
        tokens.demand("(", "Sau `in` thiếu ngoặc mở.", "Viết `in (thue, nha-minh)`.");
        List<String> options = new ArrayList<>(List.of(option()));
        while (tokens.take(",")) {
            options.add(option());
        }
        tokens.demand(")", "Thiếu ngoặc đóng.", "Thêm `)`.");
        return options;
    }

    private String option() throws ConditionTokens.Wrong {
        return tokens.word("Thiếu câu trả lời.");
    }
}
