package dev.rollcall.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of real files are told, however they came about. */
class WatchTest {
    @TempDir
    private Path folder;

    private final Semaphore told = new Semaphore(0);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsSavedIsTold(boolean polls) throws Exception {
        WrittenSite site = WrittenSite.of(folder);
        try (Watch watch = watch(polls)) {
            site.write("content/sync/2026-03-05.md", "# Another text, and a longer one");
            awaitTold(watch);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsSavedAsideAndRenamedIsTold(boolean polls) throws Exception {
        WrittenSite site = WrittenSite.of(folder);
        try (Watch watch = watch(polls)) {
            site.write("content/sync/.2026-03-05.md.tmp", "# Written aside, as many editors do");
            Files.move(
                    folder.resolve("content/sync/.2026-03-05.md.tmp"),
                    folder.resolve("content/sync/2026-03-05.md"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            awaitTold(watch);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNewFolderIsLookedAt(boolean polls) throws Exception {
        WrittenSite site = WrittenSite.of(folder);
        try (Watch watch = watch(polls)) {
            site.write("content/new/deep/2026-03-19.md", "# In a new folder");
            awaitTold(watch);
            told.drainPermits();
            site.write("content/new/deep/2026-03-26.md", "# In a folder that is no longer new");
            awaitTold(watch);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsRenamedOrDeletedIsTold(boolean polls) throws Exception {
        WrittenSite.of(folder);
        try (Watch watch = watch(polls)) {
            Files.move(folder.resolve("content/sync"), folder.resolve("content/meetings"));
            awaitTold(watch);
            told.drainPermits();
            Files.delete(folder.resolve("content/meetings/2026-03-05.md"));
            awaitTold(watch);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void settingsAndThemesAreTold(boolean polls) throws Exception {
        WrittenSite site = WrittenSite.of(folder);
        try (Watch watch = watch(polls)) {
            site.write("site-config.yml", "title: Other lamps\n");
            awaitTold(watch);
            told.drainPermits();
            site.write("themes/default/assets/style.css", "body { color: red; }");
            awaitTold(watch);
        }
    }

    @Test
    void whatStandsElsewhereInTheSiteDoesNotMatter() throws IOException {
        WrittenSite.of(folder);
        Places places = places();
        assertTrue(places.covers(places.content().resolve("a/b.md")));
        assertTrue(places.covers(places.site().resolve("site-config.yml")));
        assertEquals(false, places.covers(places.site().resolve("public/index.html")));
        assertEquals(false, places.covers(places.content().resolve(".git/index")));
        assertEquals(false, places.entersFolder(places.site().resolve("public")));
        assertEquals(false, places.entersFolder(places.content().resolve(".git")));
    }

    private Places places() throws IOException {
        return Places.real(folder, folder.resolve("content"), folder.resolve("themes"));
    }

    private Watch watch(boolean polls) throws IOException {
        return Watch.of(places(), polls, touched -> told.release());
    }

    private void awaitTold(Watch watch) throws InterruptedException {
        assertTrue(told.tryAcquire(30, TimeUnit.SECONDS), "nothing was told by " + watch);
    }
}
