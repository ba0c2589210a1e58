package dev.rollcall.build;

import dev.rollcall.git.GitFile;
import dev.rollcall.git.GitTree;
import dev.rollcall.notes.Folder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A folder as a commit has it. */
record GitFolder(GitTree tree) implements Folder {
    @Override
    public List<File> files() throws IOException {
        List<File> files = new ArrayList<>();
        Set<String> hidden = new TreeSet<>();
        for (GitFile file : tree.files()) {
            Optional<String> folder = hiddenFolder(file.path());
            folder.ifPresent(hidden::add);
            if (folder.isEmpty()) {
                files.add(new InTree(tree, file, file.link() ? Kind.LINK : Kind.FILE));
            }
        }
        hidden.forEach(path -> files.add(new InTree(tree, new GitFile(path, "", false), Kind.HIDDEN_FOLDER)));
        files.sort(Comparator.comparing(File::path));
        return files;
    }

    @Override
    public Optional<byte[]> file(String path) throws IOException {
        return tree.file(path);
    }

    /** The first folder on the way to a file that begins with a dot. */
    private static Optional<String> hiddenFolder(String path) {
        for (int start = 0; start >= 0; ) {
            int end = path.indexOf('/', start);
            if (end >= 0 && path.charAt(start) == '.') {
                return Optional.of(path.substring(0, end));
            }
            start = end < 0 ? -1 : end + 1;
        }
        return Optional.empty();
    }

    private record InTree(GitTree tree, GitFile file, Kind kind) implements File {
        @Override
        public String path() {
            return file.path();
        }

        @Override
        public long size() throws IOException {
            return tree.size(file);
        }

        @Override
        public byte[] bytes() throws IOException {
            return tree.bytes(file);
        }
    }
}
