package dev.rollcall.build;

import dev.rollcall.notes.ContentFile;
import dev.rollcall.site.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The files beside the notes, read from disk when they are asked for. */
final class BesideNotes implements ContentFiles {
    private final Map<String, Path> files;

    BesideNotes(List<ContentFile> files) {
        this.files = files.stream().collect(Collectors.toUnmodifiableMap(ContentFile::path, ContentFile::file));
    }

    @Override
    public Set<String> paths() {
        return files.keySet();
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        Path file = files.get(path);
        if (file == null) {
            throw new IOException("there is no file `" + path + "`");
        }
        return Files.readAllBytes(file);
    }
}
