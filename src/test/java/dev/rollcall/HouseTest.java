package dev.rollcall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of the house (CONTRIBUTING.md): who may import whom, and which room is the door to which library. */
class HouseTest {
    private static final String ROOT = "dev.rollcall.";
    private static final int MAX_LINES = 300;

    /** Each room with the rooms that it may import, floor by floor: a room stands below all that import it. */
    private static final Map<String, Set<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("json", Set.of()),
            Map.entry("difference", Set.of()),
            Map.entry("cue", Set.of()),
            Map.entry("cache", Set.of()),
            Map.entry("model", Set.of("source")),
            Map.entry("markdown", Set.of("source")),
            Map.entry("output", Set.of("source")),
            Map.entry("config", Set.of("source")),
            Map.entry("people", Set.of("source")),
            Map.entry("privacy", Set.of("source")),
            Map.entry("notes", Set.of("source", "markdown")),
            Map.entry("permalink", Set.of("source", "model", "json")),
            Map.entry("git", Set.of("source")),
            Map.entry("version", Set.of("source", "json", "permalink", "git")),
            Map.entry("archive", Set.of("source", "model", "people", "permalink")),
            Map.entry("lint", Set.of("source", "markdown", "notes")),
            Map.entry("search", Set.of("source", "model", "markdown", "archive", "json")),
            Map.entry("dialect", Set.of("source", "cue", "model", "markdown", "notes")),
            Map.entry("next", Set.of("source", "model", "markdown", "notes", "archive", "dialect")),
            Map.entry("site.view", Set.of("markdown")),
            Map.entry("site.theme", Set.of("source", "output", "site.view")),
            Map.entry("site.feed", Set.of("source")),
            Map.entry(
                    "site",
                    Set.of(
                            "source",
                            "model",
                            "markdown",
                            "difference",
                            "archive",
                            "permalink",
                            "output",
                            "json",
                            "site.view",
                            "site.theme",
                            "site.feed")),
            Map.entry(
                    "build",
                    Set.of(
                            "source",
                            "json",
                            "difference",
                            "cache",
                            "model",
                            "markdown",
                            "output",
                            "config",
                            "notes",
                            "archive",
                            "permalink",
                            "git",
                            "version",
                            "people",
                            "privacy",
                            "dialect",
                            "lint",
                            "next",
                            "search",
                            "site",
                            "site.theme")),
            Map.entry("preview", Set.of("build", "config", "output", "source", "json")),
            Map.entry(
                    "cli",
                    Set.of("build", "preview", "config", "git", "output", "permalink", "search", "source", "json"))));

    /** Each outside library by the beginning of its packages, and the one room that may import it. */
    private static final Map<String, String> DOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("org.yaml.snakeyaml", "source"),
            Map.entry("com.google.gson", "json"),
            Map.entry("com.github.difflib", "difference"),
            Map.entry("com.vladsch.flexmark", "markdown"),
            Map.entry("org.apache.lucene", "search"),
            Map.entry("org.eclipse.jgit", "git"),
            Map.entry("org.owasp.html", "markdown"),
            Map.entry("io.pebbletemplates", "site.theme"),
            Map.entry("javax.xml", "site.feed"),
            Map.entry("org.eclipse.jetty", "preview"),
            Map.entry("io.methvin.watcher", "preview"),
            Map.entry("org.apache.commons.io", "preview"),
            Map.entry("me.tongfei", "cli"),
            Map.entry("picocli", "cli")));

    private static final Set<String> FREE = Set.of("java.", "dev.rollcall.", "org.jspecify.annotations.");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rollcall");

    @Test
    void everyRoomStandsInTheTable() {
        Set<String> found = CLASSES.stream().map(HouseTest::room).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ROOMS.keySet(), found);
    }

    @Test
    void roomsImportOnlyWhatTheTableAllows() {
        assertEquals(List.of(), faults(HouseTest::wrongRoom));
    }

    @Test
    void librariesComeInThroughTheirDoor() {
        assertEquals(List.of(), faults(HouseTest::wrongDoor));
    }

    @Test
    void noRoomImportsItselfByWayOfOthers() {
        ROOMS.keySet().forEach(room -> assertTrue(!reached(room).contains(room), room + " is in a ring"));
    }

    @Test
    void filesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> large = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> lines(f) > MAX_LINES)
                    .map(f -> f + " has " + lines(f) + " lines")
                    .sorted()
                    .toList();
            assertEquals(List.of(), large);
        }
    }

    private interface Rule {
        Optional<String> fault(String from, Dependency dependency);
    }

    private static List<String> faults(Rule rule) {
        return CLASSES.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .flatMap(d -> rule.fault(room(d.getOriginClass()), d).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> wrongRoom(String from, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.getPackageName().startsWith(ROOT)) {
            return Optional.empty();
        }
        String to = room(target);
        boolean allowed = from.equals(to) || ROOMS.getOrDefault(from, Set.of()).contains(to);
        return allowed ? Optional.empty() : Optional.of(from + " imports " + to + ": " + dependency.getDescription());
    }

    private static Optional<String> wrongDoor(String from, Dependency dependency) {
        String target = dependency.getTargetClass().getBaseComponentType().getName();
        boolean free = !target.contains(".") || FREE.stream().anyMatch(target::startsWith);
        boolean door = DOORS.entrySet().stream()
                .anyMatch(
                        d -> target.startsWith(d.getKey() + ".") && d.getValue().equals(from));
        return free || door ? Optional.empty() : Optional.of(from + " imports " + target);
    }

    private static Set<String> reached(String room) {
        Set<String> reached = new TreeSet<>();
        List<String> next = List.copyOf(ROOMS.getOrDefault(room, Set.of()));
        while (!next.isEmpty()) {
            List<String> fresh = next.stream().filter(reached::add).toList();
            next = fresh.stream()
                    .flatMap(r -> ROOMS.getOrDefault(r, Set.of()).stream())
                    .toList();
        }
        return reached;
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
