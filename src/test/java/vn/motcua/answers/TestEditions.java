package vn.motcua.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.content.Content;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Problem;
import vn.motcua.index.ProcedureIndex;

/** Editions of content folders, read once. */
public final class TestEditions {

    public static final String SMALL = "src/test/resources/content-small";
    public static final String REAL = "content";

    private static final Map<String, Edition> READ = new ConcurrentHashMap<>();

    private TestEditions() {}

    public static Edition of(String folder) {
        return READ.computeIfAbsent(folder, TestEditions::read);
    }

    private static Edition read(String folder) {
        Content content = ContentReader.read(List.of(Path.of(folder)));
        assertThat(content.problems())
                .filteredOn(p -> p.severity() == Problem.Severity.ERROR)
                .isEmpty();
        return new Edition(
                content.catalogue(),
                ProcedureIndex.build(content.catalogue(), content.vocabulary()),
                content.lifeEvents(),
                content.calendar(),
                content.unit(),
                content.version());
    }
}
