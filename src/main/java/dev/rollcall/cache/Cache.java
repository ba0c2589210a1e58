package dev.rollcall.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Values of one record type, kept in a file from one run to the next by what they were worked out from. It may be deleted at any
 * time. What is damaged, cut off or was written by another program is as if it were not there, and a folder that cannot be
 * written to keeps nothing: neither is ever told, since nothing is wrong but that it takes longer. Runs at once do not disturb
 * each other; the last one's values stay. Safe for use by several threads.
 *
 * @param <T> records of records, enums, texts, numbers, days, and lists, maps and options of them
 */
public final class Cache<T> implements AutoCloseable {
    private static final long MOST = 1L << 30;
    private static final int MOST_OF_ONE = 1 << 22;

    private final Class<T> type;
    private final Form form;
    private final @Nullable Path file;
    private final Key program;
    private final long most;
    private final @Nullable Pack before;
    private final Set<Key> found = ConcurrentHashMap.newKeySet();
    private @Nullable PackWriter fresh;
    private boolean broken;

    private Cache(Class<T> type, @Nullable Path file, Key program, long most) {
        this.type = type;
        this.form = new Forms().of(type);
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
    public static <T> Cache<T> open(Class<T> type, Path file, String program) {
        return open(type, file, program, MOST);
    }

    static <T> Cache<T> open(Class<T> type, Path file, String program, long most) {
        return new Cache<>(type, file, Key.of(program, type.getName()), most);
    }

    /** One that keeps nothing. */
    public static <T> Cache<T> none(Class<T> type) {
        return new Cache<>(type, null, new Key(0, 0), 0);
    }

    /** A value that was kept before, if it is whole. */
    public Optional<T> find(Key key) {
        Optional<T> value = before == null ? Optional.empty() : before.find(key).flatMap(this::read);
        value.ifPresent(v -> found.add(key));
        return value;
    }

    private Optional<T> read(byte[] bytes) {
        try {
            ByteReader from = new ByteReader(bytes);
            T value = type.cast(form.read(from));
            return from.isAtEnd() ? Optional.of(value) : Optional.empty();
        } catch (RuntimeException e) { // whatever a record's constructor says of values that cannot be
            return Optional.empty();
        }
    }

    /** Remembers a value, if {@link #keep} is asked for in the end. */
    public void put(Key key, T value) {
        if (file == null) {
            return;
        }
        ByteWriter to = new ByteWriter();
        form.write(value, to);
        byte[] bytes = to.bytes();
        boolean comesBack = read(bytes).filter(value::equals).isPresent(); // not so for half a character
        if (comesBack && bytes.length <= MOST_OF_ONE) {
            add(key, bytes);
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

    /** Keeps what was found and put since it was opened, and nothing else. */
    public synchronized void keep() {
        boolean same = fresh == null && found.size() == (before == null ? 0 : before.size());
        if (broken || same || file == null) {
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
        }
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
