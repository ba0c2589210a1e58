package dev.rollcall.cli;

import dev.rollcall.build.NewArchive;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall init}: a new archive, ready to be built and published. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Begins an archive in an empty folder: settings, a first note, and what a host needs to build it.")
final class InitCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Where the archive goes (default: here).")
    @SuppressWarnings("FieldCanBeFinal") // picocli sets it
    private Path folder = Path.of("");

    @Option(names = "--github-pages", description = "Add the workflow that publishes the archive with GitHub Pages.")
    private boolean gitHubPages;

    @Option(names = "--read-the-docs", description = "Add the settings by which Read the Docs builds the archive.")
    private boolean readTheDocs;

    @Option(
            names = "--add",
            description = "Add what is missing to a folder that is not empty; nothing there is changed.")
    private boolean add;

    @Option(
            names = "--program",
            paramLabel = "JAR",
            description =
                    "The Rollcall that hosts are to run (default: this one). It is copied beside the archive, unless"
                            + " that is a copy of Rollcall's repository.")
    private @Nullable Path program;

    @Override
    public Integer call() throws IOException {
        List<String> present = present();
        if (!present.isEmpty() && !add) {
            throw Trouble.usage("`" + folder.toAbsolutePath() + "` holds files already (" + first(present)
                    + "); name an empty folder, or add only what is missing with --add");
        }
        boolean brings = !Files.isRegularFile(folder.resolve("pom.xml"));
        Optional<Path> jar = brings && (gitHubPages || readTheDocs) ? Optional.of(jar()) : Optional.empty();
        NewArchive archive = NewArchive.of(gitHubPages, readTheDocs, brings);
        boolean hasNotes = exists("content");
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, String> file : archive.files().entrySet()) {
            String path = file.getKey();
            if (exists(path)) {
                kept.add(path);
            } else if (!hasNotes || !path.startsWith("content/")) {
                write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
                written.add(path);
            }
        }
        if (jar.isPresent() && written.contains(NewArchive.LAUNCHER) && !exists(NewArchive.PROGRAM)) {
            Files.copy(jar.get(), folder.resolve(NewArchive.PROGRAM));
            written.add(NewArchive.PROGRAM);
        }
        tell(written, kept);
        return 0;
    }

    private void tell(List<String> written, List<String> kept) {
        PrintWriter out = spec.commandLine().getOut();
        written.stream().sorted().forEach(path -> out.println("wrote " + path));
        kept.stream().sorted().forEach(path -> out.println("kept " + path + " as it is"));
        String at = folder.toString().isEmpty() ? "" : " --site " + folder;
        String here = folder.toString().isEmpty() ? "" : " in `" + folder + "`";
        boolean itsOwn = exists(NewArchive.LAUNCHER) && exists(NewArchive.PROGRAM);
        out.println(
                itsOwn
                        ? "build it with `./rollcall build`" + here
                        : "build it with `" + Environment.of(spec).called() + " build" + at + "`");
        if (gitHubPages) {
            out.println("on GitHub, choose once: Settings, Pages, Source: GitHub Actions");
        }
        if (readTheDocs) {
            out.println("on Read the Docs, import the repository once, and switch on builds of pull requests");
        }
        out.flush();
    }

    /** What is in the folder, but for what Git keeps there. */
    private List<String> present() throws IOException {
        if (Files.exists(folder.toAbsolutePath()) && !Files.isDirectory(folder.toAbsolutePath())) {
            throw Trouble.usage("`" + folder + "` is no folder");
        }
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.equals(".git"))
                    .sorted()
                    .toList();
        }
    }

    private static String first(List<String> names) {
        return names.size() > 3 ? String.join(", ", names.subList(0, 3)) + ", …" : String.join(", ", names);
    }

    private boolean exists(String path) {
        return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        if (path.equals(NewArchive.LAUNCHER) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Path jar() {
        Path jar = Optional.ofNullable(program)
                .or(InitCommand::running)
                .orElseThrow(() -> Trouble.usage(
                        "this Rollcall runs from no jar that a host could run as well; name one with" + " --program"));
        if (!Files.isRegularFile(jar)) {
            throw Trouble.usage("no file `" + jar + "`; name the jar of Rollcall with --program");
        }
        return jar;
    }

    /** The jar that this program runs from. */
    private static Optional<Path> running() {
        try {
            CodeSource source = InitCommand.class.getProtectionDomain().getCodeSource();
            Path place = Path.of(source.getLocation().toURI());
            return place.toString().endsWith(".jar") ? Optional.of(place) : Optional.empty();
        } catch (URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
