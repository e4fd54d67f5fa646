package vn.motcua.bench;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.motcua.answers.guidance.Guide;
import vn.motcua.answers.guidance.Guided;
import vn.motcua.content.Case;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Procedure;
import vn.motcua.content.Question;

/**
 * Measures how long one step of guidance takes, over random walks through every procedure.
 *
 * <p>Arguments: content folders; without any, {@code content}. Prints a Markdown table.
 */
final class GuideBench {

    private static final LocalDateTime ACCEPTED = LocalDateTime.of(2026, 11, 20, 9, 0);
    private static final int WARM = 20;
    private static final int WALKS = 100;

    private GuideBench() {}

    public static void main(String[] folders) {
        List<Path> paths = folders.length == 0
                ? List.of(Path.of("content"))
                : Arrays.stream(folders).map(Path::of).toList();
        Content content = ContentReader.read(paths);
        Random random = new Random(1);
        for (int i = 0; i < WARM; i++) {
            content.catalogue().procedures().forEach(p -> walk(p, content, random, new ArrayList<>()));
        }
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < WALKS; i++) {
            content.catalogue().procedures().forEach(p -> walk(p, content, random, nanos));
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.println("| steps | median | p99 | longest |");
        System.out.println("|---|---|---|---|");
        System.out.printf(
                "| %d | %d µs | %d µs | %d µs |%n",
                sorted.length,
                sorted[sorted.length / 2] / 1000,
                sorted[sorted.length * 99 / 100] / 1000,
                sorted[sorted.length - 1] / 1000);
    }

    private static void walk(Procedure procedure, Content content, Random random, List<Long> nanos) {
        Case situation = Case.asOf(ACCEPTED.toLocalDate());
        Optional<Question> question;
        do {
            long start = System.nanoTime();
            Guided guided = Guide.guide(procedure, situation, content.calendar(), ACCEPTED);
            nanos.add(System.nanoTime() - start);
            question = guided.question();
            situation = question.isPresent() ? answered(situation, question.get(), random) : situation;
        } while (question.isPresent());
    }

    private static Case answered(Case situation, Question question, Random random) {
        List<String> answers = new ArrayList<>(List.of(Case.UNSURE));
        question.options().forEach(option -> answers.add(option.id()));
        question.number().ifPresent(range -> answers.add(String.valueOf(range.most())));
        return situation.with(question.id(), answers.get(random.nextInt(answers.size())));
    }
}
