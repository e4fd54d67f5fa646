package vn.motcua;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the code against docs/floor-plan.md. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua");

    /** Which rooms a room may see, itself left out. */
    private static final Map<String, List<String>> MAY_SEE = Map.ofEntries(
            Map.entry("language", List.of()),
            Map.entry("calendar", List.of()),
            Map.entry("content", List.of("language", "calendar")),
            Map.entry("imports", List.of("content", "language", "calendar")),
            Map.entry("index", List.of("content", "language")),
            Map.entry("answers", List.of("content", "index", "calendar", "language")),
            Map.entry("publishing", List.of("answers", "index", "content", "calendar", "language")),
            Map.entry("paper", List.of("answers", "content")),
            Map.entry("channels.terminal", channel()),
            Map.entry("channels.kiosk", channel()),
            Map.entry("channels.telegram", channel()));

    /** Each library lives in its room: package prefix to the rooms that may use it. */
    private static final Map<String, List<String>> LIVES_IN = Map.ofEntries(
            Map.entry("org.apache.lucene", List.of("index")),
            Map.entry("io.javalin", List.of("channels.kiosk")),
            Map.entry("jakarta.servlet", List.of("channels.kiosk")),
            Map.entry("org.eclipse.jetty", List.of("channels.kiosk")),
            Map.entry("gg.jte", List.of("channels.kiosk")),
            Map.entry("org.telegram", List.of("channels.telegram")),
            Map.entry(
                    "com.fasterxml.jackson",
                    List.of("content", "index", "imports", "channels.kiosk", "channels.telegram")),
            Map.entry("org.yaml.snakeyaml", List.of("content")),
            Map.entry("org.apache.poi", List.of("imports")),
            Map.entry("ch.qos.logback", List.of("")));

    private static List<String> channel() {
        return List.of("answers", "publishing", "paper", "index", "content", "calendar", "language");
    }

    @TestFactory
    Stream<DynamicTest> roomsOpenOneWay() {
        return MAY_SEE.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey(),
                        () -> noClasses()
                                .that(areIn(room.getKey()))
                                .should()
                                .dependOnClassesThat(areElsewhere(room.getKey(), room.getValue()))
                                .allowEmptyShould(true)
                                .because("data flows one way: " + room.getKey() + " may see only " + room.getValue())
                                .check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> librariesLiveInTheirRoom() {
        return LIVES_IN.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(
                        library.getKey(),
                        () -> noClasses()
                                .that(describe(
                                        "live outside " + library.getValue(),
                                        (JavaClass c) -> !library.getValue().contains(room(c))))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library.getKey() + "..")
                                .allowEmptyShould(true)
                                .because("a library that leaks out of its room can't be replaced")
                                .check(HOUSE)));
    }

    @Test
    void noCircles() {
        slices().matching("vn.motcua.(**)")
                .should()
                .beFreeOfCycles()
                .because("a circle makes two rooms one")
                .check(HOUSE);
    }

    @Test
    void everyClassHasARoom() {
        classes()
                .that()
                .resideInAPackage("vn.motcua")
                .and()
                .arePublic()
                .should()
                .haveFullyQualifiedName("vn.motcua.App")
                .orShould()
                .haveFullyQualifiedName("vn.motcua.Logging")
                .because(
                        "the root package wires and holds no domain type; log lines are set up by a class of a known name")
                .check(HOUSE);
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of("vn.motcua"),
                                MAY_SEE.keySet().stream().map(r -> "vn.motcua." + r + ".."))
                        .toArray(String[]::new))
                .because("a room that the floor plan does not know needs a place in it first")
                .check(HOUSE);
    }

    @Test
    void noCatchAllNames() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .because("a name that fits everything says nothing")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> areIn(String room) {
        return describe("are in " + room, c -> room(c).equals(room));
    }

    private static DescribedPredicate<JavaClass> areElsewhere(String room, List<String> seen) {
        return describe("are in another room than " + seen, c -> {
            String other = room(c);
            return c.getPackageName().startsWith("vn.motcua") && !other.equals(room) && !seen.contains(other);
        });
    }

    /** The room that a class is in: the first package below the root, two for a channel; empty for the root. */
    private static String room(JavaClass c) {
        String name = c.getPackageName();
        if (!name.startsWith("vn.motcua.")) {
            return "";
        }
        String[] parts = name.substring("vn.motcua.".length()).split("\\.");
        return parts[0].equals("channels") && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }
}
