package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher keeps so that Java starts sooner, with a program that only says what it was asked. */
class LauncherTest {
    private static final int SECONDS = 120;
    private static final String MAKING = ".making";
    private static final String FAST = "-XX:TieredStopAtLevel=1";
    private static final int MANY = 3_000;

    @TempDir
    private Path folder;

    private Path home;
    private Path cache;

    /** Stands for the program. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] words) throws IOException {
            System.out.println(String.join(" ", words));
            if (words.length > 0 && words[0].equals("compiler")) {
                System.out.println(
                        ManagementFactory.getRuntimeMXBean().getInputArguments().contains(FAST));
            }
            if (words.length > 0 && words[words.length - 1].endsWith(MAKING)) {
                try (Stream<Path> files = Files.walk(Path.of(words[words.length - 1]), 3)) {
                    Files.writeString(
                            Path.of("seen.txt"), files.map(Path::toString).collect(Collectors.joining("\n")));
                }
            }
        }
    }

    private record Ran(int exit, String text) {}

    @BeforeEach
    void aProgramThatIsBuilt() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        home = Files.createDirectories(folder.toRealPath().resolve("home"));
        cache = home.resolve("cache");
        Files.createDirectories(home.resolve("content/market"));
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("content/market/2024-01-03.md"), "# Lamps\n");
        Files.writeString(home.resolve("site-config.yml"), "title: Lamps\n");
        Files.copy(Path.of("rollcall"), home.resolve("rollcall"));
        writeProgram(home.resolve("target/rollcall.jar"));
    }

    @Test
    void aRunLeavesAnArchiveThatTheNextOneUses() throws Exception {
        try (WatchService changes = home.getFileSystem().newWatchService()) {
            Path made = Files.createDirectories(cache.resolve("rollcall"));
            made.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
            assertEquals(new Ran(0, "build it\n"), run(Map.of(), "build", "it"));
            Path archive = made.resolve(awaited(changes));
            assertTrue(Files.size(archive) > 0);
            assertSeen("content/market/2024-01-03.md", "site-config.yml");
            if (hasGit()) {
                assertSeen(".git/objects/pack");
            }

            Path log = home.resolve("loaded.txt");
            Map<String, String> told = Map.of("ROLLCALL_JAVA_OPTS", "-Xlog:class+load:file=" + log.getFileName());
            assertEquals(new Ran(0, "again\n"), run(told, "again"));
            assertTrue(
                    Files.readAllLines(log).stream()
                            .anyMatch(line -> line.contains(Echo.class.getName()) && line.contains("shared objects")),
                    "the program's class comes from the archive");

            archive.toFile().setWritable(true);
            Files.writeString(archive, "no archive at all");
            assertEquals(new Ran(0, "still\n"), run(Map.of("CI", "true"), "still"));
        }
    }

    /** The archive is made with a history of its own, and people keep their cache folder in repositories, too. */
    @Test
    void aRepositoryAroundTheCacheIsLeftAlone() throws Exception {
        assumeTrue(hasGit());
        assertEquals(
                0,
                new ProcessBuilder("git", "init", "-q", home.toString()).start().waitFor());
        Path objects = Files.createDirectories(home.resolve(".git/objects"));
        try (WatchService changes = home.getFileSystem().newWatchService()) {
            Path made = Files.createDirectories(cache.resolve("rollcall"));
            made.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
            run(
                    Map.of("GIT_DIR", home.resolve(".git").toString(), "GIT_OBJECT_DIRECTORY", objects.toString()),
                    "build");
            awaited(changes);
        }
        try (Stream<Path> files = Files.walk(home.resolve(".git"))) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.startsWith(objects) || file.endsWith("index"))
                            .filter(Files::isRegularFile)
                            .toList());
        }
    }

    @Test
    void nothingIsKeptWhereNobodyWantsIt() throws Exception {
        assertEquals(new Ran(0, "one\n"), run(Map.of("ROLLCALL_CACHE", "off"), "one"));
        assertEquals(new Ran(0, "two\n"), run(Map.of("CI", "true"), "two"));
        assertFalse(Files.exists(cache));
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoFault() throws Exception {
        Files.writeString(cache, "a file in its place");
        assertEquals(new Ran(0, "words\n"), run(Map.of("CI", ""), "words"));
    }

    @Test
    void theThoroughCompilerIsForManyNotesOfWhichNothingIsKept() throws Exception {
        Path site = home.resolve("site of many");
        Files.createDirectories(site.resolve("content"));
        for (int note = 1; note < MANY; note++) {
            Files.createFile(site.resolve("content/" + note + ".md"));
        }
        assertEquals("true", compilerIsFast("build", "--site", site.toString()));
        Files.createFile(site.resolve("content/" + MANY + ".md"));
        assertEquals("false", compilerIsFast("build", "--site", site.toString()));
        assertEquals("false", compilerIsFast("build", "--content=" + site.resolve("content")));
        assertEquals("true", compilerIsFast("build"));

        Files.createDirectories(site.resolve(".rollcall"));
        Files.createFile(site.resolve(".rollcall/notes"));
        assertEquals("true", compilerIsFast("build", "--site=" + site));
        assertEquals("false", compilerIsFast("build", "--no-cache", "--site=" + site));
    }

    private String compilerIsFast(String... words) throws Exception {
        String[] all = Stream.concat(Stream.of("compiler"), Stream.of(words)).toArray(String[]::new);
        return run(Map.of("ROLLCALL_CACHE", "off"), all).text().lines().toList().get(1);
    }

    private void assertSeen(String... files) throws IOException {
        String seen = Files.readString(home.resolve("seen.txt")).replace('\\', '/');
        for (String file : files) {
            assertTrue(
                    seen.contains(MAKING + "/" + file),
                    () -> file + " is among what the archive is made from:\n" + seen);
        }
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private Ran run(Map<String, String> variables, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("/bin/sh", home.resolve("rollcall").toString()), Stream.of(words))
                        .toList());
        builder.environment()
                .keySet()
                .removeAll(List.of("CI", "ROLLCALL_JAVA_OPTS", "ROLLCALL_CACHE", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().putAll(variables);
        Process process =
                builder.directory(home.toFile()).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
        return new Ran(process.exitValue(), text);
    }

    /** The name of the first file in the folder that is whole. */
    private static Path awaited(WatchService changes) throws InterruptedException {
        while (true) {
            var key = changes.poll(SECONDS, TimeUnit.SECONDS);
            assertNotNull(key, "no archive was made");
            for (var event : key.pollEvents()) {
                Path name = (Path) Objects.requireNonNull(event.context());
                if (!name.toString().endsWith(MAKING)) {
                    return name;
                }
            }
            key.reset();
        }
    }

    private static void writeProgram(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String path = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream in = Objects.requireNonNull(
                        LauncherTest.class.getClassLoader().getResourceAsStream(path))) {
            out.putNextEntry(new JarEntry(path));
            in.transferTo(out);
        }
        // a shell may compare whole seconds
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
    }
}
