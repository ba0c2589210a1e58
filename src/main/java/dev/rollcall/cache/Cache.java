package dev.rollcall.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Records, kept in a file from one run to the next by what they were worked out from. It may be deleted at any
 * time. What is damaged, cut off or was written by another program is as if it were not there, and a folder that cannot be
 * written to keeps nothing: neither is ever told, since nothing is wrong but that it takes longer. Runs at once do not disturb
 * each other; the last one's values stay. Records may be of records, enums, texts, numbers, days, sealed kinds of records, classes
 * that hold one value, and of lists, maps and options of them. Safe for use by several threads.
 */
public final class Cache implements AutoCloseable {
    private static final long MOST = 1L << 30;

    private final @Nullable Path file;
    private final Key program;
    private final long most;
    private final @Nullable Pack before;
    private final Set<Key> found = ConcurrentHashMap.newKeySet();
    private @Nullable PackWriter fresh;
    private boolean broken;

    private Cache(@Nullable Path file, Key program, long most) {
        this.file = file;
        this.program = program;
        this.most = most;
        this.before = file == null ? null : Pack.open(file, program).orElse(null);
        this.broken = file == null;
    }

    /**
     * One that keeps its values in a file.
     *
     * @param program which one writes and reads it: another one finds nothing
     */
    public static Cache open(Path file, String program) {
        return open(file, program, MOST);
    }

    static Cache open(Path file, String program, long most) {
        return new Cache(file, Key.of(program), most);
    }

    /** One that keeps nothing. */
    public static Cache none() {
        return new Cache(null, new Key(0, 0), 0);
    }

    /** Whether it could keep anything: else nobody needs to know a key. */
    public boolean keeps() {
        return file != null;
    }

    /** A value that was kept before, if it is whole. */
    public <T extends Record> Optional<T> find(Class<T> type, Key key) {
        Key place = place(type, key);
        Optional<T> value =
                before == null ? Optional.empty() : before.find(place).flatMap(b -> read(type, b));
        value.ifPresent(v -> found.add(place));
        return value;
    }

    /** Values of two types may have one key. */
    private static Key place(Class<?> type, Key key) {
        long name = type.getName().hashCode();
        return new Key(key.first() ^ name, key.second());
    }

    private static <T> Optional<T> read(Class<T> type, byte[] bytes) {
        try {
            ByteReader from = new ByteReader(bytes);
            T value = type.cast(Forms.of(type).read(from));
            return from.isAtEnd() ? Optional.of(value) : Optional.empty();
        } catch (RuntimeException e) { // whatever a record's constructor says of values that cannot be
            return Optional.empty();
        }
    }

    /** Remembers a value, if {@link #keep} is asked for in the end. */
    public void put(Key key, Record value) {
        if (file == null) {
            return;
        }
        ByteWriter to = new ByteWriter();
        Forms.of(value.getClass()).write(value, to);
        byte[] bytes = to.bytes();
        boolean comesBack =
                read(value.getClass(), bytes).filter(value::equals).isPresent(); // not so for half a character
        if (comesBack && bytes.length <= Pack.MOST_OF_ONE) {
            add(place(value.getClass(), key), bytes);
        }
    }

    private synchronized void add(Key key, byte[] bytes) {
        try {
            if (!broken) {
                fresh().add(key, bytes);
            }
        } catch (IOException e) {
            broken = true;
        }
    }

    private synchronized PackWriter fresh() throws IOException {
        if (fresh == null) {
            fresh = PackWriter.in(folder(), most);
        }
        return fresh;
    }

    private Path folder() {
        return Objects.requireNonNull(
                Objects.requireNonNull(file).toAbsolutePath().getParent());
    }

    /** Keeps what was found and put since it was opened, and nothing else: where that cannot be written, nothing at all. */
    public synchronized void keep() {
        boolean same = !broken && fresh == null && found.size() == (before == null ? 0 : before.size());
        if (same || file == null) {
            return;
        }
        if (broken) {
            forget();
            return;
        }
        try {
            PackWriter all = fresh();
            if (before != null) {
                for (Key key : found) {
                    Optional<byte[]> bytes = before.find(key);
                    if (bytes.isPresent()) {
                        all.add(key, bytes.get());
                    }
                }
                before.close();
            }
            ignoredByGit(folder());
            all.moveTo(file, program);
            fresh = null;
        } catch (IOException e) {
            broken = true;
            forget();
        }
    }

    /** Forgets what was kept before; what was found or put since goes with its end. */
    public synchronized void forget() {
        if (file == null) {
            return;
        }
        if (before != null) {
            before.close();
        }
        drop(file);
    }

    /** Forgets what any run began to write below a folder and has not finished. */
    public static void dropUnfinished(Path folder) {
        PackWriter.dropLeftBehind(folder, Instant.MAX);
    }

    /** Forgets what was kept before. */
    public static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it is not trusted anyway
        }
    }

    private static void ignoredByGit(Path folder) throws IOException {
        try {
            Files.writeString(folder.resolve(".gitignore"), "*\n", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            // as it should be
        }
    }

    @Override
    public synchronized void close() {
        if (before != null) {
            before.close();
        }
        if (fresh != null) {
            fresh.drop();
        }
    }
}
