package dev.rollcall.build;

import dev.rollcall.config.ConfigReader;
import dev.rollcall.config.ConfigReading;
import dev.rollcall.notes.DiskFolder;
import dev.rollcall.notes.Folder;
import dev.rollcall.people.PeopleReader;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        return read(file, new DiskFolder(content));
    }

    static ConfigReading read(SourceFile file, Folder content) throws IOException {
        return ConfigReader.read(redaction(content).file(file));
    }

    private static Redaction redaction(Folder content) throws IOException {
        return content.file(PeopleReader.PATH)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> Disguise.of(PeopleReader.read(SourceFile.of(PeopleReader.PATH, text)))
                        .redaction())
                .orElseGet(Redaction::none);
    }
}
