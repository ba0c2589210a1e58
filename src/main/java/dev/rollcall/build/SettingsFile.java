package dev.rollcall.build;

import dev.rollcall.config.ConfigReader;
import dev.rollcall.config.ConfigReading;
import dev.rollcall.people.PeopleReader;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads {@code site-config.yml} as the rest of the program may know it: without the names that must not be shown. */
public final class SettingsFile {
    private SettingsFile() {}

    /**
     * The settings in a file.
     *
     * @param content the folder of notes, whose {@code people.yml} tells who must not be named
     */
    public static ConfigReading read(SourceFile file, Path content) throws IOException {
        return ConfigReader.read(redaction(content).file(file));
    }

    private static Redaction redaction(Path content) throws IOException {
        Path people = content.resolve(PeopleReader.PATH);
        if (!Files.isRegularFile(people)) {
            return Redaction.none();
        }
        String text = new String(Files.readAllBytes(people), StandardCharsets.UTF_8);
        return Disguise.of(PeopleReader.read(SourceFile.of(PeopleReader.PATH, text)))
                .redaction();
    }
}
