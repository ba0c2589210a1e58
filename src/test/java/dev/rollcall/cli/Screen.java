package dev.rollcall.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs commands as a user would and keeps what the screen shows; the folder's own path is shown as {@code [SITE]}. */
record Screen(int exit, String out, String err) {
    static Screen of(Path folder, String... arguments) {
        return of(folder, System.getenv(), arguments);
    }

    /** The same on a machine with these variables in its environment. */
    static Screen of(Path folder, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Rollcall.run(
                arguments,
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Screen(exit, shown(folder, out), shown(folder, err));
    }

    private static String shown(Path folder, ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8)
                .replace(folder.toString(), "[SITE]")
                .replace("\r\n", "\n");
    }

    /** Writes a file below a folder, with the folders that it needs. */
    static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
