package dev.rollcall.gates;

import dev.rollcall.cli.Rollcall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the command line made of a request to build, in this process.
 *
 * @param folder the site
 * @param out what it said, and {@code err} what it said was wrong
 */
public record BuiltSite(Path folder, int exit, String out, String err, Duration time) {
    /** Runs {@code build} with these options and this output. */
    public static BuiltSite of(Path folder, String... options) {
        return of(folder, System.getenv(), options);
    }

    /** The same on a machine with these variables in its environment. */
    public static BuiltSite of(Path folder, Map<String, String> environment, String... options) {
        List<String> arguments = new ArrayList<>(List.of("build", "--output", folder.toString()));
        arguments.addAll(List.of(options));
        return run(folder, environment, arguments);
    }

    /** Runs any command; the folder is where it writes. */
    public static BuiltSite run(Path folder, List<String> arguments) {
        return run(folder, System.getenv(), arguments);
    }

    /** The same on a machine with these variables in its environment. */
    public static BuiltSite run(Path folder, Map<String, String> environment, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long start = System.nanoTime();
        int exit = Rollcall.run(arguments.toArray(String[]::new), environment, stream(out), stream(err));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new BuiltSite(
                folder, exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), time);
    }

    /** A file of the site as text. */
    String text(String name) {
        return SiteCrawl.read(folder.resolve(name));
    }

    @Override
    public String toString() {
        return "exit " + exit + " after " + time.toMillis() + " ms\n" + out + err;
    }

    /** Every file below a folder with its bytes, each byte as a character, so that a difference can be shown. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
