package dev.rollcall.build;

import dev.rollcall.notes.Folder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A folder in which one file is that of another folder.
 *
 * @param path of a file that the other folder has
 */
record OverlaidFolder(Folder folder, Folder over, String path) implements Folder {
    @Override
    public List<File> files() throws IOException {
        List<File> files = new ArrayList<>(
                folder.files().stream().filter(f -> !f.path().equals(path)).toList());
        files.add(new FromOther(over, path));
        files.sort(Comparator.comparing(File::path));
        return files;
    }

    @Override
    public Optional<byte[]> file(String wanted) throws IOException {
        return wanted.equals(path) ? over.file(path) : folder.file(wanted);
    }

    private record FromOther(Folder over, String path) implements File {
        @Override
        public Kind kind() {
            return Kind.FILE;
        }

        @Override
        public long size() throws IOException {
            return bytes().length;
        }

        @Override
        public byte[] bytes() throws IOException {
            return over.file(path).orElseThrow(() -> new IOException("there is no file `" + path + "`"));
        }
    }
}
