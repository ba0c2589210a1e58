package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    private Path folder;

    @Test
    void draftsAreMarkedAndKeptFromSearchEnginesAndFeeds() throws IOException {
        write("site-config.yml", "url: https://lamps.example/\n");
        write("content/lamp/2026-01-07.md", "# Lamp sync\n\nDecision: we buy oil.\n");
        write("content/lamp/2026-02-04.md", "---\nstatus: Draft\n---\n# Lamp sync\n\nDecision: we sell oil.\n");
        write("content/plan.md", "---\nstatus: draft\n---\n# Plan\n");
        Map<String, String> files = SmallSite.of(folder).files();
        for (String draft : new String[] {"lamp/2026-02-04/", "lamp/2026-02-04/d1/", "plan/"}) {
            Document page = Jsoup.parse(files.get(draft + "index.html"));
            assertEquals("noindex", page.select("meta[name=robots]").attr("content"), draft);
            assertEquals(
                    "This is a draft: it may still change.",
                    page.select(".standing").text(),
                    draft);
            assertFalse(files.get("sitemap.xml").contains("<loc>https://lamps.example/" + draft + "<"), draft);
        }
        Document settled = Jsoup.parse(files.get("lamp/2026-01-07/index.html"));
        assertTrue(settled.select("meta[name=robots], .standing").isEmpty());
        assertTrue(files.get("feed.xml").contains("lamp/2026-01-07/"));
        assertFalse(files.get("feed.xml").contains("lamp/2026-02-04/"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
