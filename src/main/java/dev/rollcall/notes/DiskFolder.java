package dev.rollcall.notes;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A folder on disk, which may itself be a link; links in it are not followed. */
public record DiskFolder(Path root) implements Folder {
    @Override
    public List<File> files() throws IOException {
        Path real = root.toRealPath();
        List<File> files = new ArrayList<>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.equals(real) || !folder.getFileName().toString().startsWith(".")) {
                    return FileVisitResult.CONTINUE;
                }
                files.add(new OnDisk(pathOf(real, folder), folder, Kind.HIDDEN_FOLDER));
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
                    Kind kind = attributes.isSymbolicLink() ? Kind.LINK : Kind.FILE;
                    files.add(new OnDisk(pathOf(real, file), file, kind));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                files.add(new OnDisk(pathOf(real, file), file, Kind.FILE));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(File::path));
        return files;
    }

    @Override
    public Optional<byte[]> file(String path) throws IOException {
        Path file = root.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Of the folder these files alone, as far as they are there. */
    public Folder only(Collection<String> paths) {
        return new Folder() {
            @Override
            public List<File> files() throws IOException {
                List<File> files = new ArrayList<>();
                for (String path : paths) {
                    Path file = root.resolve(path);
                    if (Files.isSymbolicLink(file) || Files.isRegularFile(file)) {
                        files.add(new OnDisk(path, file, Files.isSymbolicLink(file) ? Kind.LINK : Kind.FILE));
                    }
                }
                return files;
            }

            @Override
            public Optional<byte[]> file(String path) throws IOException {
                return paths.contains(path) ? DiskFolder.this.file(path) : Optional.empty();
            }
        };
    }

    private static String pathOf(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private record OnDisk(String path, Path place, Kind kind) implements File {
        @Override
        public long size() throws IOException {
            return Files.size(place);
        }

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(place);
        }
    }
}
