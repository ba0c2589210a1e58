package dev.rollcall.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Writes a pack aside and moves it into place whole. Safe for use by several threads, interrupted or not. */
final class PackWriter {
    private static final String BEGINNING = ".new-";
    private static final Duration LONG = Duration.ofDays(1);

    private final Path aside;
    private final RandomAccessFile file;
    private final long most;
    private final Map<Key, Pack.Place> places = new HashMap<>();
    private long end;

    private PackWriter(Path aside, RandomAccessFile file, long most) {
        this.aside = aside;
        this.file = file;
        this.most = most;
    }

    /** @param most how many bytes it may have; what comes then is left out */
    static PackWriter in(Path folder, long most) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, BEGINNING, "");
        dropLeftBehind(folder, Files.getLastModifiedTime(aside).toInstant().minus(LONG));
        return new PackWriter(aside, new RandomAccessFile(aside.toFile(), "rw"), most);
    }

    /** What other runs never finished, since they were ended by force; those that go on take away their own meanwhile. */
    static void dropLeftBehind(Path folder, Instant before) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, BEGINNING + "*")) {
            for (Path old : found) {
                dropOlder(old, before);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // a later run clears it away
        }
    }

    static void dropOlder(Path old, Instant before) {
        try {
            if (Files.getLastModifiedTime(old, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(before)) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            // somebody else was quicker
        }
    }

    synchronized void add(Key key, byte[] bytes) throws IOException {
        if (end + bytes.length + (places.size() + 1L) * Pack.ROW + Pack.TAIL > most || places.containsKey(key)) {
            return;
        }
        places.put(key, new Pack.Place(end, bytes.length, Pack.check(bytes)));
        append(bytes);
    }

    /** Puts what was added in the place of a file. */
    synchronized void moveTo(Path place, Key program) throws IOException {
        ByteBuffer list = ByteBuffer.allocate(places.size() * Pack.ROW);
        places.forEach((key, at) -> list.putLong(key.first())
                .putLong(key.second())
                .putLong(at.offset())
                .putInt(at.length())
                .putInt(at.check()));
        ByteBuffer tail = ByteBuffer.allocate(Pack.TAIL)
                .putLong(end)
                .putInt(Pack.check(list.array()))
                .putLong(program.first())
                .putLong(program.second());
        append(list.array());
        append(tail.array());
        file.close();
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
    }

    synchronized void drop() {
        try {
            file.close();
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            // a later run clears it away
        }
    }

    private void append(byte[] bytes) throws IOException {
        file.write(bytes);
        end += bytes.length;
    }
}
