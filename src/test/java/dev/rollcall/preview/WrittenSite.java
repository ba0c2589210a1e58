package dev.rollcall.preview;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.build.Kept;
import dev.rollcall.build.SettingsFile;
import dev.rollcall.build.Workshop;
import dev.rollcall.config.ConfigReading;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.source.Diagnostics;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small site on the disk that is written while it is shown. */
public record WrittenSite(Path folder) {
    /** A note of a meeting of two people. */
    public static String note(String title, String words) {
        return "# " + title + "\n\n## Attendees\n\n- Ines Carvalho (@ines)\n- Wen Li (@wenli)\n\n## Notes\n\n" + words
                + "\n\nDecision: we keep the lamp lit.\n";
    }

    /** A site of two notes below a path of its host. */
    public static WrittenSite of(Path folder) throws IOException {
        WrittenSite site = new WrittenSite(folder);
        site.write("site-config.yml", "title: Lamps\nurl: https://lamps.example/notes/\n");
        site.write("content/sync/2026-03-05.md", note("Lamp sync", "The hinge squeaks."));
        site.write("content/sync/2026-03-12.md", note("Lamp sync", "The hinge is oiled."));
        return site;
    }

    public void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What is to be built of it now. */
    public Order order() throws IOException {
        Path content = folder.resolve("content");
        Path settings = folder.resolve("site-config.yml");
        ConfigReading reading = Files.exists(settings)
                ? SettingsFile.read(SourceFile.of("site-config.yml", Files.readString(settings)), content, folder)
                : new ConfigReading(SiteConfig.plain(), List.of());
        BuildRequest request = BuildRequest.onDisk(
                content,
                "content/",
                folder.resolve("themes"),
                reading.config(),
                Optional.empty(),
                Optional.empty(),
                "1");
        return new Order(request, new Diagnostics(reading.diagnostics()));
    }

    /** Serves it at any free port. */
    public Preview preview() throws IOException {
        return preview(0);
    }

    /** Serves it, and waits until it is there. */
    public Preview preview(int port) throws IOException {
        Preview preview = Preview.open(
                new Preview.Place(Preview.Place.LOOPBACK, port),
                this::order,
                new Workshop(Kept.nothing()),
                new Preview.Looking(folder, false),
                (took, faults) -> {});
        try {
            preview.awaitFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return preview;
    }
}
