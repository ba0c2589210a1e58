package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cache.Cache;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever names are kept of an index, its files are its own. */
class KeptIndexTest {
    private static final OutputPath MANIFEST = new OutputPath("search/manifest.js");

    @TempDir
    private Path site;

    private Searchable found;

    @BeforeEach
    void hasASite() throws IOException {
        Files.createDirectories(site.resolve("content/lamp"));
        Files.writeString(site.resolve("content/lamp/2026-01-07.md"), "# Lamp sync\n\n- Decision: we buy oil.\n");
        found = Searchable.all(SiteBuild.of(BuildRequest.onDisk(
                        site.resolve("content"),
                        "content/",
                        site.resolve("themes"),
                        SiteConfig.plain(),
                        Optional.empty(),
                        Optional.empty(),
                        "dev"))
                .searched());
    }

    @Test
    void namesThatNoIndexHasAreMadeAnew() throws IOException {
        for (List<String> names : List.of(
                List.<String>of(), List.of("r-1.js"), List.of("manifest.js", "../a.js"), List.of("manifest.js", ""))) {
            keep(names);
            assertEquals(found.files().keySet(), files().keySet());
        }
    }

    @Test
    void namesThatAreNotThoseOfTheIndexAreNotBelievedTwice() throws IOException {
        keep(List.of("manifest.js", "r-1.js"));
        assertEquals(Set.of(MANIFEST, new OutputPath("search/r-1.js")), files().keySet());
        try (Cache cache = open()) {
            ByteSource manifest = KeptIndex.files(found, cache).get(MANIFEST);
            assertThrows(IOException.class, manifest::bytes);
        }
        assertEquals(found.files().keySet(), files().keySet());
        assertTrue(files().get(MANIFEST).bytes().length > 0);
    }

    private Map<OutputPath, ByteSource> files() {
        try (Cache cache = open()) {
            return KeptIndex.files(found, cache);
        }
    }

    private void keep(List<String> names) {
        try (Cache cache = open()) {
            cache.put(found.print(), new KeptIndex.Names(names));
            cache.keep();
        }
    }

    private Cache open() {
        return Cache.open(site.resolve(Kept.PAGES), "1");
    }
}
