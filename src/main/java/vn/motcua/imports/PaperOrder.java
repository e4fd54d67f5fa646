package vn.motcua.imports;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.content.Document;

/** Puts the papers of one case in order: by their own numbers where most have one, otherwise what is to be filled in first. */
final class PaperOrder {

    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2})(?:[.)](?!\\d)).*");
    private static final Pattern ROMAN = Pattern.compile("(?i)^\\(?([ivx]{1,5})[.)].*");
    private static final Pattern LETTER = Pattern.compile("(?iu)^\\(?([a-zđ])[.)].*");
    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";
    private static final Pattern FORM =
            Pattern.compile("(?iu)^(?:tờ khai|đơn|giấy đề nghị|phiếu|mẫu|văn bản đề nghị).*");

    private PaperOrder() {}

    static List<Document> sorted(List<Document> papers) {
        for (Pattern label : List.of(NUMBER, ROMAN, LETTER)) {
            List<Document> labelled = papers.stream()
                    .filter(p -> label.matcher(p.name()).matches())
                    .toList();
            if (labelled.size() > 1 && labelled.size() * 2 >= papers.size() && isOneList(label, labelled)) {
                return inTheirPlaces(label, labelled, papers);
            }
        }
        return papers.stream()
                .sorted(Comparator.comparing(
                        p -> !FORM.matcher(p.name()).matches() && p.form().isEmpty()))
                .toList();
    }

    /** Two papers of one number are of two lists, which nobody can take apart. */
    private static boolean isOneList(Pattern label, List<Document> labelled) {
        return labelled.stream().map(p -> rank(label, p.name())).distinct().count() == labelled.size();
    }

    /** The numbered papers in order, each in a place of a numbered one. */
    private static List<Document> inTheirPlaces(Pattern label, List<Document> labelled, List<Document> papers) {
        Iterator<Document> next = labelled.stream()
                .sorted(Comparator.comparingInt(p -> rank(label, p.name())))
                .iterator();
        return papers.stream()
                .map(p -> label.matcher(p.name()).matches() ? next.next() : p)
                .toList();
    }

    private static int rank(Pattern label, String name) {
        Matcher matcher = label.matcher(name);
        if (!matcher.matches()) {
            return 0;
        }
        String mark = matcher.group(1).toLowerCase(Locale.ROOT);
        if (label == ROMAN) {
            return roman(mark);
        }
        return label == NUMBER ? Integer.parseInt(mark) : LETTERS.indexOf(mark);
    }

    private static int roman(String mark) {
        int sum = 0;
        for (int i = 0; i < mark.length(); i++) {
            int here = digit(mark.charAt(i));
            boolean before = i + 1 < mark.length() && digit(mark.charAt(i + 1)) > here;
            sum += before ? -here : here;
        }
        return sum;
    }

    private static int digit(char letter) {
        return letter == 'x' ? 10 : letter == 'v' ? 5 : 1;
    }
}
