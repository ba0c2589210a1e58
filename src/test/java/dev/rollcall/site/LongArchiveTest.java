package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What grows with an archive: lists of meetings and registers are split by year. */
class LongArchiveTest {
    @Test
    void aLongArchiveHasAPageForEachYear(@TempDir Path folder) throws IOException {
        SmallSite site = SmallSite.of(written(folder, 110));
        Document meetings = Jsoup.parse(site.files().get("meetings/index.html"));
        assertEquals(
                List.of("2024", "2023", "2022"), meetings.select(".jumps a").eachText());
        assertEquals(20, meetings.select("[aria-labelledby=page:latest] li").size());
        assertEquals(
                "2023",
                Jsoup.parse(site.files().get("meetings/2023/index.html"))
                        .select(".jumps [aria-current]")
                        .text());
        assertEquals(
                52,
                Jsoup.parse(site.files().get("meetings/2023/index.html"))
                        .select(".rows li")
                        .size());
    }

    @Test
    void aLongRegisterHasAPageForEachYear(@TempDir Path folder) throws IOException {
        SmallSite site = SmallSite.of(written(folder, 110));
        Document newest = Jsoup.parse(site.files().get("actions/index.html"));
        assertEquals(27 * 4, newest.select("tbody tr").size(), "what was listed within half a year");
        assertEquals(List.of("2024", "2023", "2022"), newest.select(".jumps a").eachText());
        assertTrue(site.files().containsKey("actions/2022/index.html"));
    }

    @Test
    void aProjectThatIsMentionedMuchHasAPageForEachYear(@TempDir Path folder) throws IOException {
        SmallSite site = SmallSite.of(written(folder, 160));
        Document front = Jsoup.parse(site.files().get("projects/pier/lamp/index.html"));
        assertEquals(40, front.select(".issues li").size());
        assertEquals(12, front.select(".occasions > li").size());
        assertEquals(
                List.of("2025", "2024", "2023", "2022"),
                front.select(".jumps a").eachText());
        Document year = Jsoup.parse(site.files().get("projects/pier/lamp/2023/index.html"));
        assertEquals(52, year.select(".occasions > li").size());
        assertEquals(
                "lamp/2023: 2023-12-26",
                "lamp/2023: " + year.select(".issues .tag a").get(0).text());
    }

    /** Weekly meetings since the beginning of 2022, each with four actions of its own and an issue. */
    private static Path written(Path folder, int meetings) throws IOException {
        Files.createDirectories(folder.resolve("content/team"));
        for (int i = 0; i < meetings; i++) {
            LocalDate date = LocalDate.of(2022, 1, 4).plusWeeks(i);
            StringBuilder note = new StringBuilder("# Team meeting\n\n## Actions\n\n");
            for (String task : List.of("paint hut", "mend roof", "light lamp", "tie boat")) {
                note.append("- [ ] @ada to ")
                        .append(task)
                        .append(" number ")
                        .append(i)
                        .append('\n');
            }
            note.append("\n## Talk\n\n- The lamp blinks, pier/lamp#")
                    .append(i + 1)
                    .append("\n");
            Files.writeString(folder.resolve("content/team/" + date + ".md"), note);
        }
        return folder;
    }
}
