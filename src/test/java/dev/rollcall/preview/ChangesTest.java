package dev.rollcall.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is shown, and open pages are told. */
class ChangesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NOTE = "content/sync/2026-03-05.md";
    private static final String PAGE = "/notes/sync/2026-03-05/";

    @TempDir
    private Path folder;

    private WrittenSite site;
    private Preview preview;

    @BeforeEach
    void open() throws IOException {
        site = WrittenSite.of(folder);
        preview = site.preview();
    }

    @AfterEach
    void close() {
        preview.close();
    }

    @Test
    void aSavedNoteIsShownOnItsPageAndOnAllOthers() throws Exception {
        try (Listener page = new Listener(preview, PAGE);
                Listener home = new Listener(preview, "/notes/")) {
            Object before = value(page.await(s -> true), "shape");
            Object homeBefore = value(home.await(s -> true), "shape");
            site.write(NOTE, WrittenSite.note("Renamed sync", "The wick is short."));
            assertNotEquals(before, value(page.await(s -> !value(s, "shape").equals(before)), "shape"));
            home.await(s -> !value(s, "shape").equals(homeBefore));
            assertTrue(get(PAGE).contains("The wick is short."));
            assertTrue(get("/notes/").contains("Renamed sync"));
            assertTrue(get("/notes/search/manifest.js").length() > 0);
        }
    }

    @Test
    void aPageThatStaysTheSameIsNotToldToChange() throws Exception {
        try (Listener other = new Listener(preview, "/notes/sync/2026-03-12/");
                Listener page = new Listener(preview, PAGE)) {
            Object shape = value(page.await(s -> true), "shape");
            Object before = value(other.await(s -> true), "shape");
            site.write(NOTE, WrittenSite.note("Lamp sync", "The wick is long."));
            page.await(s -> !value(s, "shape").equals(shape));
            assertEquals(before, value(other.await(s -> true), "shape"));
        }
    }

    @Test
    void notesComeAndGo() throws Exception {
        try (Listener home = new Listener(preview, "/notes/sync/")) {
            Object first = value(home.await(s -> true), "shape");
            site.write("content/sync/2026-03-19.md", WrittenSite.note("New sync", "New."));
            Object second = value(home.await(s -> !value(s, "shape").equals(first)), "shape");
            assertEquals(200, status("/notes/sync/2026-03-19/"));
            Files.delete(folder.resolve("content/sync/2026-03-19.md"));
            home.await(s -> !value(s, "shape").equals(second));
            assertEquals(404, status("/notes/sync/2026-03-19/"));
        }
    }

    @Test
    void aStyleSheetIsToldApartFromThePage() throws Exception {
        try (Listener page = new Listener(preview, PAGE)) {
            String before = page.await(s -> true);
            site.write("site-config.yml", "title: Lamps\nurl: https://lamps.example/notes/\ntheme: bright\n");
            site.write("themes/bright/assets/style.css", "body { color: black; }\n");
            String bright = page.await(s -> !value(s, "styles").equals(value(before, "styles")));
            site.write("themes/bright/assets/style.css", "body { color: navy; }\n");
            String navy = page.await(s -> !value(s, "styles").equals(value(bright, "styles")));
            assertEquals(value(bright, "shape"), value(navy, "shape"));
        }
    }

    @Test
    void whatIsWrongInANoteIsToldOnItsPage() throws Exception {
        try (Listener page = new Listener(preview, PAGE)) {
            site.write(NOTE, "---\nstart: noon or so\n---\n" + WrittenSite.note("Lamp sync", "Hm."));
            String state = page.await(s -> s.contains("front-matter-value"));
            assertTrue(state.contains(NOTE + ":2:"), state);
            site.write(NOTE, WrittenSite.note("Lamp sync", "Mended."));
            page.await(s -> !s.contains("front-matter-value"));
        }
    }

    @Test
    void brokenSettingsLeaveTheLastSiteAndSayWhere() throws Exception {
        try (Listener page = new Listener(preview, PAGE)) {
            site.write("site-config.yml", "title: [Lamps\nurl: https://lamps.example/notes/\n");
            String state = page.await(s -> s.contains("\"stale\":true"));
            assertTrue(state.contains("site-config.yml:"), state);
            assertTrue(get(PAGE).contains("The hinge squeaks."));
            site.write("site-config.yml", "title: Mended lamps\nurl: https://lamps.example/notes/\n");
            assertFalse(page.await(s -> s.contains("\"stale\":false")).contains("site-config.yml"));
            assertTrue(get(PAGE).contains("Mended lamps"));
        }
    }

    @Test
    void aTemplateThatFailsLeavesTheLastSite() throws Exception {
        try (Listener page = new Listener(preview, PAGE)) {
            site.write("themes/default/templates/home.html", "{{ page.nothing }}");
            String state = page.await(s -> s.contains("\"stale\":true"));
            assertTrue(state.contains("home.html"), state);
            assertEquals(200, status("/notes/"));
        }
    }

    @Test
    void whoMovesTheSiteIsFollowed() throws Exception {
        try (Listener page = new Listener(preview, PAGE)) {
            page.await(s -> value(s, "base").equals("/notes/"));
            site.write("site-config.yml", "title: Lamps\nurl: https://lamps.example/minutes/\n");
            page.await(s -> value(s, "base").equals("/minutes/"));
            assertEquals(200, status("/minutes/sync/2026-03-05/"));
        }
    }

    private static Object value(String state, String key) {
        Map<?, ?> tree =
                (Map<?, ?>) Json.read(state.substring("data: ".length())).orElseThrow();
        return Objects.requireNonNull(tree.get(key));
    }

    private String get(String path) throws Exception {
        return answer(path).body();
    }

    private int status(String path) throws Exception {
        return answer(path).statusCode();
    }

    private HttpResponse<String> answer(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + preview.port() + path);
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
