package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a person. */
class PeoplePagesTest {
    @Test
    void whatSomebodyBringsAgainAndAgainIsOneRow(@TempDir Path folder) throws IOException {
        for (int day = 1; day <= 6; day++) {
            Path note = folder.resolve("content/sync/2024-05-0" + day + ".md");
            Files.createDirectories(note.getParent());
            Files.writeString(
                    note,
                    "# Sync\n\nPresent: Ines Carvalho, Wen Li\n\n## Agenda\n\n- Ines: "
                            + (day == 2 ? "Shades" : "Lamps") + "\n");
        }
        SmallSite site = SmallSite.of(folder);
        Elements rows =
                Jsoup.parse(site.files().get("people/ines-carvalho/index.html")).select("h2:contains(Brought) + .rows");
        assertEquals(List.of("Lamps", "Shades"), rows.select("a").eachText());
        assertEquals(
                List.of("Sync · also on 2024-05-05, 2024-05-04, 2024-05-03 and 1 more", "Sync"),
                rows.select("small").eachText());
    }
}
