package dev.rollcall.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.build.Kept;
import dev.rollcall.build.KeptOnDisk;
import dev.rollcall.build.Touched;
import dev.rollcall.build.Workshop;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong while a site is made, nobody waits for ever, and the next edit is shown. */
@Timeout(60)
class BadDaysTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NOTE = "content/sync/2026-03-05.md";
    private static final String PAGE = "/notes/sync/2026-03-05/";

    @TempDir
    private Path folder;

    private final AtomicInteger orders = new AtomicInteger();
    private WrittenSite site;

    @BeforeEach
    void write() throws IOException {
        site = WrittenSite.of(folder);
    }

    @Test
    void anErrorBeforeTheFirstPageIsToldAndEndsTheWait() throws IOException {
        try (Preview preview = preview(Kept.nothing(), order -> order > 1)) {
            assertThrows(IOException.class, preview::awaitFirst);
        }
    }

    @Test
    void afterAnErrorTheNextEditIsShown() throws Exception {
        AtomicInteger last = new AtomicInteger(Integer.MAX_VALUE);
        // of the glance, and once more later on
        try (Preview preview = preview(Kept.nothing(), order -> order == 2 || order == last.get())) {
            preview.awaitFirst();
            try (Listener page = new Listener(preview, PAGE)) {
                page.await(s -> s.contains("\"stale\":false"));
                last.set(orders.get() + 1);
                site.write("site-config.yml", "title: Bad lamps\nurl: https://lamps.example/notes/\n");
                page.await(s -> s.contains("StackOverflowError"));
                site.write("site-config.yml", "title: Good lamps\nurl: https://lamps.example/notes/\n");
                page.await(s -> s.contains("\"stale\":false"));
            }
            assertTrue(get(preview, PAGE).body().contains("Good lamps"));
        }
    }

    @Test
    void whatNoGlanceHasIsNotWaitedForOnceTheSiteCannotBeMade() throws Exception {
        Workshop workshop = new Workshop(KeptOnDisk.in(folder));
        workshop.keepGlance(workshop.make(site.order().request(), Touched.all()));
        try (Preview preview = preview(KeptOnDisk.in(folder), order -> order == 3)) {
            assertEquals(200, get(preview, PAGE).statusCode());
            HttpResponse<String> answer = get(preview, "/notes/decisions/");
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("StackOverflowError"), answer.body());
            try (Listener page = new Listener(preview, "/notes/decisions/")) {
                page.await(s -> s.contains("\"stale\":true"));
                site.write(NOTE, WrittenSite.note("Lamp sync", "The wick is short."));
                page.await(s -> s.contains("\"stale\":false"));
            }
            assertEquals(200, get(preview, "/notes/decisions/").statusCode());
        }
    }

    private Preview preview(Kept kept, IntPredicate bad) throws IOException {
        return Preview.open(
                new Preview.Place(Preview.Place.LOOPBACK, 0),
                () -> order(bad),
                new Workshop(kept),
                new Preview.Looking(folder, false),
                (took, faults) -> {});
    }

    private Order order(IntPredicate bad) throws IOException {
        if (bad.test(orders.incrementAndGet())) {
            throw new StackOverflowError();
        }
        return site.order();
    }

    private static HttpResponse<String> get(Preview preview, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + preview.port() + path);
        return CLIENT.send(
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
