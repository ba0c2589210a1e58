package dev.rollcall.cli;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.build.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall extract}: what was read of each note, as JSON. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes what was read of each note as JSON.")
final class ExtractCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Write one file for each note below this folder, not to standard output.")
    private @Nullable Path output;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Notes or folders, relative to the content folder.")
    @SuppressWarnings("FieldCanBeFinal") // picocli sets it
    private List<String> paths = List.of();

    @Override
    public Integer call() throws IOException {
        BuildRequest request = options.wanted(Optional.empty()).request();
        Path content = request.content();
        List<String> below = paths.stream().map(p -> belowContent(p, content)).toList();
        List<String> missing =
                below.stream().filter(p -> !Files.exists(content.resolve(p))).toList();
        if (!missing.isEmpty()) {
            throw Trouble.usage("no `" + missing.get(0) + "` below `" + content + "`");
        }
        List<Extraction.Facts> facts = Extraction.of(request, below);
        Optional<Path> folder = Optional.ofNullable(output);
        for (Extraction.Facts note : facts) {
            if (folder.isPresent()) {
                write(folder.get().resolve(note.path() + ".json"), note.json());
            } else {
                spec.commandLine().getOut().print(note.json());
            }
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** A shell completes paths from where the user is, through the content folder. */
    private static String belowContent(String path, Path content) {
        Path folder = content.normalize();
        Path written = Path.of(path).normalize();
        boolean through = written.startsWith(folder) && !written.equals(folder) && !Files.exists(content.resolve(path));
        return through ? folder.relativize(written).toString() : path;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
