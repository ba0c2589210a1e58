package dev.rollcall.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Writes a pack aside and moves it into place whole. Safe for use by several threads. */
final class PackWriter {
    private static final String BEGINNING = ".new-";
    private static final Duration LONG = Duration.ofDays(1);

    private final Path aside;
    private final FileChannel file;
    private final long most;
    private final Map<Key, Pack.Place> places = new HashMap<>();
    private long end;

    private PackWriter(Path aside, FileChannel file, long most) {
        this.aside = aside;
        this.file = file;
        this.most = most;
    }

    /** @param most how many bytes it may have; what comes then is left out */
    static PackWriter in(Path folder, long most) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, BEGINNING, "");
        dropLeftBehind(folder, Files.getLastModifiedTime(aside));
        return new PackWriter(aside, FileChannel.open(aside, StandardOpenOption.WRITE), most);
    }

    /** What other runs never finished, since they were ended by force. */
    private static void dropLeftBehind(Path folder, FileTime now) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, BEGINNING + "*")) {
            for (Path old : found) {
                if (Files.getLastModifiedTime(old)
                        .toInstant()
                        .isBefore(now.toInstant().minus(LONG))) {
                    Files.deleteIfExists(old);
                }
            }
        }
    }

    synchronized void add(Key key, byte[] bytes) throws IOException {
        if (end + bytes.length + (places.size() + 1L) * Pack.ROW + Pack.TAIL > most || places.containsKey(key)) {
            return;
        }
        places.put(key, new Pack.Place(end, bytes.length, Pack.check(bytes)));
        append(ByteBuffer.wrap(bytes));
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
        append(list.flip());
        append(tail.flip());
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

    private void append(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
    }
}
