package dev.rollcall.build;

import dev.rollcall.notes.ContentFile;
import dev.rollcall.site.ContentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The files beside the notes, read when they are copied. */
final class Copies implements ContentFiles {
    private final Map<String, ContentFile> files = new TreeMap<>();

    Copies(Collection<ContentFile> files) {
        files.forEach(file -> this.files.put(file.path(), file));
    }

    @Override
    public Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        ContentFile file = files.get(path);
        if (file == null) {
            throw new IOException("there is no file `" + path + "`");
        }
        return Files.readAllBytes(file.file());
    }
}
