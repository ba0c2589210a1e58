package dev.rollcall.build;

import dev.rollcall.notes.Folder;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.site.ContentFiles;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files beside the notes that the current version publishes, by their paths below the content folder: another version that
 * has the same file needs no copy of its own.
 */
record SharedFiles(Map<String, ByteSource> files) {
    static SharedFiles of(SiteBuild current) throws IOException {
        Map<String, ByteSource> files = new TreeMap<>();
        for (Map.Entry<OutputPath, ByteSource> file : current.tree().files().entrySet()) {
            String path = file.getKey().value();
            if (path.startsWith(ContentFiles.FOLDER)) {
                files.put(path.substring(ContentFiles.FOLDER.length()), file.getValue());
            }
        }
        return new SharedFiles(files);
    }

    /** The paths of those that a folder of notes has as well, with the same bytes. */
    Set<String> in(Folder content) throws IOException {
        Set<String> same = new TreeSet<>();
        for (Map.Entry<String, ByteSource> file : files.entrySet()) {
            Optional<byte[]> there = content.file(file.getKey());
            if (there.isPresent() && Arrays.equals(there.get(), file.getValue().bytes())) {
                same.add(file.getKey());
            }
        }
        return same;
    }
}
