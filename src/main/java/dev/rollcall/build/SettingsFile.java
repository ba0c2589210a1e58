package dev.rollcall.build;

import dev.rollcall.config.ConfigReader;
import dev.rollcall.config.ConfigReading;
import dev.rollcall.config.Redirects;
import dev.rollcall.notes.DiskFolder;
import dev.rollcall.notes.Folder;
import dev.rollcall.people.PeopleReader;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /**
     * The settings in a file, with the list of old addresses that they may name.
     *
     * @param site the folder that a list stands in or below
     */
    public static ConfigReading read(SourceFile file, Path content, Path site) throws IOException {
        return read(file, new DiskFolder(content), new DiskFolder(site));
    }

    static ConfigReading read(SourceFile file, Folder content, Folder site) throws IOException {
        ConfigReading reading = read(file, content);
        Optional<Redirects.ListFile> list = reading.config().redirects().list();
        if (list.isEmpty()) {
            return reading;
        }
        Optional<byte[]> bytes = site.file(list.get().path());
        if (bytes.isEmpty()) {
            List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
            diagnostics.add(Diagnostic.warning(
                    list.get().at(),
                    "config-value",
                    "there is no file `" + list.get().path() + "` with old addresses",
                    "write its path from the folder of site-config.yml"));
            return new ConfigReading(reading.config(), diagnostics);
        }
        SourceFile lines = SourceFile.of(list.get().path(), new String(bytes.get(), StandardCharsets.UTF_8));
        return ConfigReader.withList(reading, redaction(content).file(lines));
    }

    private static ConfigReading read(SourceFile file, Folder content) throws IOException {
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
