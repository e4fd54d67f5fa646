package vn.motcua.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import vn.motcua.answers.guidance.Guide;
import vn.motcua.answers.guidance.Guided;
import vn.motcua.content.Case;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Procedure;
import vn.motcua.content.Question;

/**
 * Measures how long one step of guidance takes, over random walks through every procedure: by the clock, and in
 * processor time, which a busy machine does not blur.
 *
 * <p>Arguments: content folders; without any, {@code content}. Prints a Markdown table.
 */
final class GuideBench {

    private static final LocalDateTime ACCEPTED = LocalDateTime.of(2026, 11, 20, 9, 0);
    private static final int WARM = 20;
    private static final int WALKS = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Step(long clock, long processor) {}

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
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < WALKS; i++) {
            content.catalogue().procedures().forEach(p -> walk(p, content, random, steps));
        }
        System.out.println("| " + steps.size() + " steps | median | p99 | longest |");
        System.out.println("|---|---|---|---|");
        print("clock", steps.stream().mapToLong(Step::clock));
        print("processor", steps.stream().mapToLong(Step::processor));
    }

    private static void print(String name, LongStream nanos) {
        long[] sorted = nanos.sorted().toArray();
        System.out.printf(
                "| %s | %d µs | %d µs | %d µs |%n",
                name,
                sorted[sorted.length / 2] / 1000,
                sorted[sorted.length * 99 / 100] / 1000,
                sorted[sorted.length - 1] / 1000);
    }

    private static void walk(Procedure procedure, Content content, Random random, List<Step> steps) {
        Case situation = Case.asOf(ACCEPTED.toLocalDate());
        Optional<Question> question;
        do {
            long clock = System.nanoTime();
            long processor = THREADS.getCurrentThreadCpuTime();
            Guided guided = Guide.guide(procedure, situation, content.calendar(), ACCEPTED);
            steps.add(new Step(System.nanoTime() - clock, THREADS.getCurrentThreadCpuTime() - processor));
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
