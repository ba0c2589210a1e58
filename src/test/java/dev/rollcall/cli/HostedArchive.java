package dev.rollcall.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * An archive on the machine of a host: its files say what to run, and this runs it, in order and in a shell, as the host would.
 *
 * @param folder what the host checked out
 */
record HostedArchive(Path folder) {
    /** What a command said and how it ended. */
    record Ran(String command, int exit, String text) {}

    /**
     * The commands of the job {@code build} of a GitHub workflow, {@code ${{ … }}} replaced by what it stands for; none after
     * one that fails.
     */
    List<Ran> gitHub(Map<String, String> expressions, Map<String, String> environment) {
        List<Ran> ran = new ArrayList<>();
        for (Map<?, ?> step : steps("build")) {
            if (step.get("run") != null) {
                Map<String, String> variables = new java.util.TreeMap<>(environment);
                if (step.get("env") instanceof Map<?, ?> own) {
                    own.forEach((k, v) -> variables.put(String.valueOf(k), expand(String.valueOf(v), expressions)));
                }
                ran.add(shell(String.valueOf(step.get("run")), variables));
                if (ran.get(ran.size() - 1).exit() != 0) {
                    break;
                }
            }
        }
        return ran;
    }

    /** The steps of a job of the GitHub workflow. */
    List<Map<?, ?>> steps(String job) {
        Map<?, ?> jobs = map(map(yaml(".github/workflows/pages.yml")).get("jobs"));
        return list(map(jobs.get(job)).get("steps")).stream()
                .map(HostedArchive::map)
                .collect(Collectors.toList());
    }

    /** The commands of {@code build.jobs} for Read the Docs, in the order of its steps; none after one that fails. */
    List<Ran> readTheDocs(Map<String, String> environment) {
        Map<?, ?> jobs = map(build().get("jobs"));
        List<String> commands = new ArrayList<>();
        for (String step : List.of("post_checkout", "post_system_dependencies", "install", "pre_build")) {
            if (jobs.get(step) != null) {
                list(jobs.get(step)).forEach(c -> commands.add(String.valueOf(c)));
            }
        }
        list(map(jobs.get("build")).get("html")).forEach(c -> commands.add(String.valueOf(c)));
        List<Ran> ran = new ArrayList<>();
        for (String command : commands) {
            ran.add(shell(command, environment));
            if (ran.get(ran.size() - 1).exit() != 0) {
                break;
            }
        }
        return ran;
    }

    /** What {@code .readthedocs.yaml} says below {@code build}. */
    Map<?, ?> build() {
        return map(map(yaml(".readthedocs.yaml")).get("build"));
    }

    /** A jar that is no more than the way to the classes under test. */
    static Path program(Path folder) throws IOException {
        String places = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .map(place -> Path.of(place).toUri().toString())
                .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Rollcall.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, places);
        Path jar = folder.resolve("program.jar");
        try (OutputStream bytes = Files.newOutputStream(jar)) {
            new JarOutputStream(bytes, manifest).close();
        }
        return jar;
    }

    private Ran shell(String command, Map<String, String> environment) {
        try {
            Path out = Files.createTempFile("hosted", ".txt");
            ProcessBuilder process = new ProcessBuilder("sh", "-e", "-c", command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            process.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("READTHEDOCS") || name.startsWith("GITHUB"));
            process.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process.environment().putAll(environment);
            Process started = process.start();
            if (!started.waitFor(2, TimeUnit.MINUTES)) {
                started.destroyForcibly();
                throw new IllegalStateException("still running after two minutes: " + command);
            }
            String text = Files.readString(out, StandardCharsets.UTF_8);
            Files.delete(out);
            return new Ran(command, started.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String expand(String text, Map<String, String> expressions) {
        String expanded = text;
        for (Map.Entry<String, String> expression : expressions.entrySet()) {
            expanded = expanded.replace("${{ " + expression.getKey() + " }}", expression.getValue());
        }
        if (expanded.contains("${{")) {
            throw new IllegalStateException("nothing is known of " + expanded);
        }
        return expanded;
    }

    private Object yaml(String path) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(folder.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }
}
