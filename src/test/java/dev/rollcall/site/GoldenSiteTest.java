package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small sites compared whole with what is expected of them; {@code -Dgolden=update} writes that anew. */
class GoldenSiteTest {
    static List<String> sites() throws IOException {
        try (Stream<Path> folders = Files.list(SmallSite.SITES)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theWholeSiteIsAsExpected(String name) throws IOException {
        SmallSite site = SmallSite.of(name);
        SortedMap<String, String> built = site.withoutAssets();
        built.put("diagnostics", String.join("\n", site.diagnostics()) + "\n");
        Path expected = SmallSite.SITES.resolve(name).resolve("expected");
        if ("update".equals(System.getProperty("golden"))) {
            write(expected, built);
        }
        SortedMap<String, String> wanted = read(expected);
        assertEquals(wanted.keySet(), built.keySet());
        wanted.forEach((path, text) -> assertEquals(text, built.get(path), path));
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
