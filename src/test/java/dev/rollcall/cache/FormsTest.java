package dev.rollcall.cache;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormsTest {
    record Odd(Object anything) {}

    @Test
    void allThatAPageShowsCanBeToldApart() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/rollcall/site/view"))) {
            List<String> views = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith("View.java") && !f.equals("View.java"))
                    .map(f -> f.replace(".java", ""))
                    .toList();
            assertNotEquals(List.of(), views);
            for (String view : views) {
                assertDoesNotThrow(() -> Forms.of(Class.forName("dev.rollcall.site.view." + view)), view);
            }
        }
    }

    @Test
    void whatCanBeAnythingHasNoForm() {
        assertThrows(IllegalArgumentException.class, () -> Forms.of(Odd.class));
    }

    @Test
    void bytesThatDifferAnywhereHaveOtherKeys() {
        Set<Key> keys = new HashSet<>();
        byte[] bytes = new byte[40];
        int count = 0;
        for (int length = 0; length <= bytes.length; length++, count++) {
            keys.add(Blend.of(new Key(1, 2), bytes, length));
        }
        for (int bit = 0; bit < 8 * bytes.length; bit++, count++) {
            byte[] other = bytes.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            keys.add(Blend.of(new Key(1, 2), other, other.length));
        }
        keys.add(Blend.of(new Key(1, 3), bytes, bytes.length));
        assertEquals(count + 1, keys.size());
    }
}
