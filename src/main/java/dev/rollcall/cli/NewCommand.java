package dev.rollcall.cli;

import dev.rollcall.build.NewNote;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall new}: the next note of a series, ready to be filled in. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Writes the next note of a series: day, hour, roll call to confirm, what is open and what was put off.")
final class NewCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--stdout", description = "Print the note, and write nothing.")
    private boolean stdout;

    @Parameters(index = "0", paramLabel = "SERIES", description = "The series: its folder, address or title.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String series;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DATE",
            description =
                    "The day, YYYY-MM-DD (default: the one that the last note announces, else the next by the rhythm of the last meetings).")
    private @Nullable String date;

    @Override
    public Integer call() throws IOException {
        SiteOptions.Wanted wanted = options.wanted(Optional.empty());
        NewNote made = NewNote.of(wanted.request(), series, day());
        PrintWriter err = spec.commandLine().getErr();
        NewNote.Text note = made.note().orElseThrow(() -> Trouble.usage(made.problem()));
        made.remarks().forEach(r -> err.println("rollcall: " + r));
        PrintWriter out = spec.commandLine().getOut();
        if (stdout) {
            out.print(note.text());
        } else {
            Path file = wanted.request().content().resolve(note.path());
            write(file, note.text());
            out.println(file);
        }
        out.flush();
        return 0;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(date).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Trouble.usage("`" + date + "` is no day; write one such as 2026-03-05");
        }
    }

    private static void write(Path file, String text) throws IOException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw Trouble.usage("`" + file + "` is there already and was left as it is; name another day");
        }
    }
}
