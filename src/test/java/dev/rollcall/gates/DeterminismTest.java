package dev.rollcall.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same notes give the same bytes, wherever, whenever and by whomever they are built. */
class DeterminismTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    private Path temporary;

    @AfterEach
    void back() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void neitherPlaceNorOrderOfFilesShowsInASite() throws IOException {
        Map<String, String> first =
                built("a", 1, new Locale.Builder().setLanguageTag("tr-TR").build(), "Pacific/Chatham");
        Map<String, String> second = built("b/c", 2, Locale.forLanguageTag("ar-EG-u-nu-arab"), "America/St_Johns");
        assertTrue(first.size() > 50, first.size() + " files");
        assertEquals(first.keySet(), second.keySet());
        List<String> different = first.keySet().stream()
                .filter(name -> !first.get(name).equals(second.get(name)))
                .toList();
        assertEquals(List.of(), different);
    }

    private Map<String, String> built(String name, int seed, Locale locale, String zone) throws IOException {
        Path site = temporary.resolve(name);
        copy(Path.of("content"), site.resolve("content"), seed);
        Files.copy(Path.of("site-config.yml"), site.resolve("site-config.yml"));
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        BuiltSite built = BuiltSite.of(site.resolve("public"), "--site", site.toString());
        assertEquals(0, built.exit(), built.toString());
        return BuiltSite.files(built.folder());
    }

    /** Folders list their files as they were made, on most disks: so each copy is made in another order. */
    private static void copy(Path from, Path to, int seed) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
            Collections.shuffle(files, new Random(seed));
            for (Path file : files) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                Files.setLastModifiedTime(copy, FileTime.fromMillis(1_000_000_000_000L * seed + files.indexOf(file)));
            }
        }
    }
}
