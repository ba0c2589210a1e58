package dev.rollcall.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    private static final Key KEY = Key.of("a lamp");

    @TempDir
    private Path folder;

    record Lamp(
            String name,
            int watts,
            boolean lit,
            Color color,
            Optional<LocalDate> bought,
            LocalTime dusk,
            OptionalInt oil,
            List<Part> parts,
            Map<String, String> labels,
            Shade shade,
            Mark mark) {}

    sealed interface Shade {
        record Paper(int size) implements Shade {}

        record None() implements Shade {}
    }

    /** Nobody else makes one. */
    static final class Mark {
        private final String text;

        private Mark(String text) {
            this.text = text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mark mark && text.equals(mark.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    record Part(String name, int price) {
        Part {
            if (price < 0) {
                throw new IllegalArgumentException("no price");
            }
        }
    }

    enum Color {
        RED,
        WARM_WHITE
    }

    private static Lamp lamp(String name) {
        return new Lamp(
                name,
                -40,
                true,
                Color.WARM_WHITE,
                Optional.of(LocalDate.of(1969, 7, 20)),
                LocalTime.of(20, 17, 40),
                OptionalInt.of(Integer.MIN_VALUE),
                List.of(new Part("wick", 300), new Part("wick", Integer.MAX_VALUE), new Part("Öl 油 🪔", 0)),
                Map.of("wick", "a", "b", ""),
                name.length() % 2 == 0 ? new Shade.None() : new Shade.Paper(3),
                new Mark("made in " + name));
    }

    @Test
    void whatIsKeptComesBackAsItWas() throws IOException {
        keep(Map.of(KEY, lamp("one")));
        assertEquals(Optional.of(lamp("one")), find(KEY));
        assertEquals(Optional.empty(), find(Key.of("a", "lamp")));
        assertEquals(List.of(".gitignore", "lamps"), names());
        assertEquals("*\n", Files.readString(folder.resolve("kept/.gitignore")));
    }

    @Test
    void valuesOfTwoTypesMayHaveOneKey() throws IOException {
        try (Cache cache = open()) {
            cache.put(KEY, lamp("one"));
            cache.put(KEY, new Part("wick", 1));
            cache.keep();
        }
        try (Cache cache = open()) {
            assertEquals(Optional.of(new Part("wick", 1)), cache.find(Part.class, KEY));
        }
        assertEquals(Optional.of(lamp("one")), find(KEY));
    }

    @Test
    void aKeyTellsApartWhatARecordSays() {
        assertEquals(KEY.and(new Part("wick", 1)), KEY.and(new Part("wick", 1)));
        assertNotEquals(KEY.and(new Part("wick", 1)), KEY.and(new Part("wick", 2)));
        assertNotEquals(KEY.and(new Part("wick", 1)), Key.of("another").and(new Part("wick", 1)));
        assertNotEquals(KEY.and(new Shade.Paper(3)), KEY.and(new Shade.None()));
    }

    @Test
    void whatIsNotKeptInTheEndIsNotThere() throws IOException {
        try (Cache cache = open()) {
            cache.put(KEY, lamp("one"));
        }
        assertEquals(Optional.empty(), find(KEY));
        assertEquals(List.of(), names());
    }

    @Test
    void whatARunDidNotUseGoes() throws IOException {
        keep(Map.of(KEY, lamp("one"), Key.of("2"), lamp("two Ines Carvalho")));
        try (Cache cache = open()) {
            assertTrue(cache.find(Lamp.class, KEY).isPresent());
            cache.keep();
        }
        assertEquals(Optional.of(lamp("one")), find(KEY));
        assertEquals(Optional.empty(), find(Key.of("2")));
        assertFalse(Files.readString(file(), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("Carvalho"));
    }

    @Test
    void aRunThatUsesAllAndAddsNothingWritesNothing() throws IOException {
        keep(Map.of(KEY, lamp("one")));
        Object before = Files.readAttributes(file(), java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
        try (Cache cache = open()) {
            cache.find(Lamp.class, KEY);
            cache.keep();
        }
        assertEquals(
                before,
                Files.readAttributes(file(), java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey());
    }

    @Test
    void anotherProgramFindsNothing() throws IOException {
        keep(Map.of(KEY, lamp("one")));
        try (Cache cache = Cache.open(file(), "2.0")) {
            assertEquals(Optional.empty(), cache.find(Lamp.class, KEY));
        }
    }

    @Test
    void noDamageIsEverTakenForAValue() throws IOException {
        keep(Map.of(KEY, lamp("one"), Key.of("2"), lamp("two")));
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x41;
            Files.write(file(), damaged);
            for (Optional<Lamp> found : List.of(find(KEY), find(Key.of("2")))) {
                assertTrue(found.isEmpty()
                        || Stream.of("one", "two").anyMatch(n -> found.get().equals(lamp(n))));
            }
            Files.write(file(), java.util.Arrays.copyOf(whole, at));
            assertEquals(Optional.empty(), find(KEY));
        }
        Files.write(file(), new byte[0]);
        keep(Map.of(KEY, lamp("new")));
        assertEquals(Optional.of(lamp("new")), find(KEY));
    }

    @Test
    void bytesThatNoValueHasAreNoValueWhateverTheyAre() {
        Form form = Forms.of(Lamp.class);
        ByteWriter to = new ByteWriter();
        form.write(lamp("one"), to);
        byte[] whole = to.bytes();
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = java.util.Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int k = random.nextInt(4); k > 0 && bytes.length > 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                assertTrue(form.read(new ByteReader(bytes)) instanceof Lamp);
            } catch (Damaged | IllegalArgumentException | java.time.DateTimeException e) {
                assertTrue(bytes.length <= whole.length); // refused, and neither endless nor out of memory
            }
        }
    }

    @Test
    void aValueThatWouldComeBackOtherwiseIsNotKept() throws IOException {
        keep(Map.of(KEY, lamp("half a \ud83e")));
        assertEquals(Optional.empty(), find(KEY));
    }

    @Test
    void itNeverGrowsBeyondItsBounds() throws IOException {
        try (Cache cache = Cache.open(file(), "1.0", 4_000)) {
            IntStream.range(0, 500).forEach(i -> cache.put(Key.of("lamp " + i), lamp("lamp " + i)));
            cache.keep();
        }
        assertTrue(Files.size(file()) <= 4_000);
        assertEquals(Optional.of(lamp("lamp 0")), find(Key.of("lamp 0")));
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Files.writeString(folder.resolve("kept"), "a file in its place");
        keep(Map.of(KEY, lamp("one")));
        assertEquals(Optional.empty(), find(KEY));
        assertEquals("a file in its place", Files.readString(folder.resolve("kept")));
    }

    @Test
    void runsAtOnceDoNotDisturbEachOther() throws IOException {
        keep(Map.of(KEY, lamp("one")));
        try (Cache one = open();
                Cache other = open()) {
            one.put(Key.of("2"), lamp("two"));
            other.put(Key.of("3"), lamp("three"));
            one.keep();
            assertEquals(Optional.of(lamp("one")), other.find(Lamp.class, KEY));
            other.keep();
        }
        assertEquals(Optional.of(lamp("one")), find(KEY));
        assertEquals(Optional.empty(), find(Key.of("2")));
        assertEquals(Optional.of(lamp("three")), find(Key.of("3")));
        assertEquals(List.of(".gitignore", "lamps"), names());
    }

    @Test
    void whatCannotBeReplacedGoes() throws IOException {
        keep(Map.of(KEY, lamp("one")));
        try (Cache cache = open()) {
            cache.put(Key.of("2"), lamp("two"));
            Cache.dropUnfinished(file().getParent());
            cache.keep();
        }
        assertEquals(List.of(".gitignore"), names());
    }

    @Test
    void anInterruptedThreadTakesItFromNobody() throws IOException {
        keep(Map.of(KEY, lamp("one"), Key.of("2"), lamp("two")));
        try (Cache cache = open()) {
            cache.put(Key.of("3"), lamp("three"));
            Thread.currentThread().interrupt();
            try {
                assertEquals(Optional.of(lamp("one")), cache.find(Lamp.class, KEY));
                cache.put(Key.of("4"), lamp("four"));
            } finally {
                assertTrue(Thread.interrupted());
            }
            assertEquals(Optional.of(lamp("two")), cache.find(Lamp.class, Key.of("2")));
            cache.put(Key.of("5"), lamp("five"));
            cache.keep();
        }
        for (String key : List.of("2", "3", "4", "5")) {
            assertTrue(find(Key.of(key)).isPresent(), key);
        }
    }

    @Test
    void noValueIsWhereNoneCanBe() throws IOException {
        Key program = Key.of("1.0");
        for (long[] at : new long[][] {{Long.MAX_VALUE - 5, Integer.MAX_VALUE}, {0, 100}, {9, 1}, {-1, 1}, {0, -1}}) {
            byte[] row = ByteBuffer.allocate(Pack.ROW)
                    .putLong(KEY.first())
                    .putLong(KEY.second())
                    .putLong(at[0])
                    .putInt((int) at[1])
                    .putInt(0)
                    .array();
            byte[] file = ByteBuffer.allocate(8 + Pack.ROW + Pack.TAIL)
                    .position(8)
                    .put(row)
                    .putLong(8)
                    .putInt(Pack.check(row))
                    .putLong(program.first())
                    .putLong(program.second())
                    .array();
            Files.createDirectories(file().getParent());
            Files.write(file(), file);
            assertTrue(Pack.open(file(), program).isEmpty());
            assertEquals(Optional.empty(), find(KEY));
        }
    }

    @Test
    void whatAnotherRunTakesAwayMeanwhileIsPassedOver() throws IOException {
        Files.createDirectories(file().getParent());
        Path old = Files.createFile(file().resolveSibling(".new-old"));
        Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        PackWriter.dropOlder(file().resolveSibling(".new-gone"), Instant.MAX);
        PackWriter.dropLeftBehind(folder.resolve("gone"), Instant.MAX);
        keep(Map.of(KEY, lamp("one")));
        assertEquals(List.of(".gitignore", "lamps"), names());
    }

    private Path file() {
        return folder.resolve("kept/lamps");
    }

    private Cache open() {
        return Cache.open(file(), "1.0");
    }

    private void keep(Map<Key, Lamp> lamps) {
        try (Cache cache = open()) {
            lamps.forEach(cache::put);
            cache.keep();
        }
    }

    private Optional<Lamp> find(Key key) {
        try (Cache cache = open()) {
            return cache.find(Lamp.class, key);
        }
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(folder.resolve("kept"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
