package dev.rollcall.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Many kept values in one file: the values, then a list of where each is with its checksum, then where the list is with the list's.
 * Safe for use by several threads, also by one that was interrupted: a channel would close for all of them then.
 */
final class Pack implements AutoCloseable {
    /** The bytes of a row of the list: key, offset, length, checksum. */
    static final int ROW = Key.BYTES + Long.BYTES + Integer.BYTES + Integer.BYTES;
    /** The bytes at the end: offset and checksum of the list, and of what the program was that wrote it. */
    static final int TAIL = Long.BYTES + Integer.BYTES + Key.BYTES;

    /** The most bytes of one value. */
    static final int MOST_OF_ONE = 1 << 22;

    private static final long MOST_ROWS = 2_000_000;

    /** Where a value is. */
    record Place(long offset, int length, int check) {}

    private final RandomAccessFile file;
    private final Map<Key, Place> places;

    private Pack(RandomAccessFile file, Map<Key, Place> places) {
        this.file = file;
        this.places = places;
    }

    /** Opens a file, or nothing where it is none that this program wrote whole. */
    static Optional<Pack> open(Path path, Key program) {
        RandomAccessFile file = null;
        try {
            file = new RandomAccessFile(path.toFile(), "r");
            Map<Key, Place> places = places(file, program);
            Pack pack = new Pack(file, places);
            file = null;
            return Optional.of(pack);
        } catch (IOException | Damaged e) {
            return Optional.empty();
        } finally {
            closeQuietly(file);
        }
    }

    private static Map<Key, Place> places(RandomAccessFile file, Key program) throws IOException {
        long listEnd = file.length() - TAIL;
        if (listEnd < 0) {
            throw new Damaged();
        }
        ByteBuffer tail = ByteBuffer.wrap(read(file, listEnd, TAIL));
        long listAt = tail.getLong();
        int check = tail.getInt();
        boolean ours = new Key(tail.getLong(), tail.getLong()).equals(program);
        long length = listEnd - listAt;
        if (!ours || listAt < 0 || length < 0 || length % ROW != 0 || length / ROW > MOST_ROWS) {
            throw new Damaged();
        }
        byte[] rows = read(file, listAt, (int) length);
        if (check(rows) != check) {
            throw new Damaged();
        }
        ByteBuffer list = ByteBuffer.wrap(rows);
        Map<Key, Place> places = new HashMap<>();
        while (list.hasRemaining()) {
            Key key = new Key(list.getLong(), list.getLong());
            Place place = new Place(list.getLong(), list.getInt(), list.getInt());
            if (place.offset < 0
                    || place.length < 0
                    || place.length > MOST_OF_ONE
                    || place.offset > listAt - place.length) {
                throw new Damaged();
            }
            places.put(key, place);
        }
        return places;
    }

    /** The bytes of a value, as they were written. */
    Optional<byte[]> find(Key key) {
        Place place = places.get(key);
        if (place == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = read(file, place.offset, place.length);
            return check(bytes) == place.check ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    int size() {
        return places.size();
    }

    @Override
    public void close() {
        closeQuietly(file);
    }

    private static byte[] read(RandomAccessFile file, long offset, int length) throws IOException {
        byte[] read = new byte[length];
        synchronized (file) {
            file.seek(offset);
            file.readFully(read);
        }
        return read;
    }

    static int check(byte[] bytes) {
        CRC32C check = new CRC32C();
        check.update(bytes);
        return (int) check.getValue();
    }

    private static void closeQuietly(@Nullable RandomAccessFile file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // it was only read
        }
    }
}
