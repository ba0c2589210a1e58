package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.rollcall.preview.Preview;
import dev.rollcall.preview.WrittenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of a preview beside the one who writes it. */
@InBrowser
class PreviewEditsTest {
    private static final int EDITS = 200;
    private static final int LINES = 60;
    private static final long SEED = 7;
    private static final String NOTE = "content/sync/2026-03-05.md";

    /** What is shown, without what scripts add to it. */
    private static final String MAIN = """
            (() => {
              const main = document.querySelector("main").cloneNode(true);
              main.querySelectorAll("button.copy").forEach((it) => it.remove());
              main.querySelectorAll("[tabindex]").forEach((it) => it.removeAttribute("tabindex"));
              return main.innerHTML;
            })()""";

    @TempDir
    private Path folder;

    private WrittenSite site;
    private Preview preview;

    @BeforeEach
    void serve() throws IOException {
        site = WrittenSite.of(folder);
        site.write(
                NOTE, note(IntStream.range(0, LINES).mapToObj(i -> "Line " + i).toList()));
        preview = site.preview();
    }

    /** The windows first, which would miss the server. */
    @AfterEach
    void stop(Reader reader) {
        reader.close();
        preview.close();
    }

    @Test
    void eachOfManyEditsIsSeenOnceAndThePageStaysWhereItIs(Reader reader) throws IOException {
        AtomicInteger loads = new AtomicInteger();
        Page page = reader.window(options -> options);
        page.onDOMContentLoaded(loaded -> loads.incrementAndGet());
        page.navigate(preview.address() + "sync/2026-03-05/");
        listening(page);
        page.evaluate("scrollTo(0, 400)");
        Random random = new Random(SEED);
        List<String> lines =
                IntStream.range(0, LINES).mapToObj(i -> "Line " + i).collect(Collectors.toList());
        for (int edit = 1; edit <= EDITS; edit++) {
            lines.set(random.nextInt(LINES), "Edit number " + edit + " of a line.");
            save(NOTE, note(lines), random.nextBoolean());
            assertThat(page.getByText("Edit number " + edit + " of a line.")).hasCount(1);
        }
        listening(page);
        assertEquals(400, ((Number) page.evaluate("Math.round(scrollY)")).intValue());
        assertTrue(loads.get() <= EDITS / 2, loads + " loads"); // where somebody pauses, and on a slow machine
    }

    @Test
    void anEditIsPutIntoThePageWhichIsLoadedWhenNobodyWrites(Reader reader) throws IOException {
        Page page = waitingPage(reader, "sync/2026-03-05/");
        Locator copies = page.locator("button.copy");
        int decisions = copies.count();
        page.evaluate("document.querySelector('main p').before('a script was here'); window.before = true");
        site.write(NOTE, WrittenSite.note("Lantern sync", "One.\n\nTwo *words*.\n\n- three\n- four"));
        assertThat(page.locator("main li", new Page.LocatorOptions().setHasText("four")))
                .isVisible();
        assertThat(page.locator("main em")).hasText("words");
        assertThat(page.locator("h1")).containsText("Lantern sync");
        assertThat(page).hasTitle(Pattern.compile("^Lantern sync"));
        assertThat(page.getByText("Line 7", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        assertThat(page.getByText("a script was here")).hasCount(1);
        assertEquals(true, page.evaluate("window.before"));
        page.evaluate("window.settle()");
        assertThat(page.getByText("a script was here")).hasCount(0);
        assertThat(page.locator("main em")).hasText("words");
        assertThat(copies).hasCount(decisions);
    }

    @Test
    void detailsThatAreOpenStayOpen(Reader reader) throws IOException {
        String more = "<details><summary>More</summary>Of %s.</details>";
        site.write(NOTE, note(List.of("One.", more.formatted("lamps"), "Two.")));
        Page page = waitingPage(reader, "sync/2026-03-05/");
        Locator details = page.locator("details", new Page.LocatorOptions().setHasText("More"));
        details.locator("summary").click();
        details.evaluate("it => { it.marked = true; }");
        site.write(NOTE, note(List.of("- one", more.formatted("lamps"), "Two and a half.", "Three.")));
        assertThat(page.getByText("Three.")).isVisible();
        assertThat(details).hasJSProperty("open", true);
        assertThat(details).hasJSProperty("marked", true);
        site.write(NOTE, note(List.of("One.", "- two", more.formatted("wicks"), "The end.")));
        assertThat(page.getByText("The end.")).isVisible();
        assertThat(details).containsText("wicks");
        assertThat(details).hasJSProperty("open", true);
        page.evaluate("window.settle()");
        assertThat(page.locator("html[data-fresh]")).hasCount(0);
        listening(page);
        assertThat(details).hasJSProperty("open", true);
    }

    @Test
    void aPageThatWasTooShortForAMomentComesBackToItsPlace(Reader reader) throws IOException {
        Page page = waitingPage(reader, "sync/2026-03-05/");
        page.evaluate("scrollTo(0, 400)");
        site.write(NOTE, note(List.of("Half of a note.")));
        assertThat(page.getByText("Half of a note.")).hasCount(1);
        List<String> lines = IntStream.range(0, LINES).mapToObj(i -> "Row " + i).toList();
        site.write(NOTE, note(lines));
        assertThat(page.getByText("Row 7", new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
        assertEquals(400, ((Number) page.evaluate("Math.round(scrollY)")).intValue());
    }

    @Test
    void whatCameOfManyEditsIsThePageAsItIsSent(Reader reader) throws IOException {
        Page page = waitingPage(reader, "sync/2026-03-05/");
        Random random = new Random(SEED);
        List<String> lines =
                IntStream.range(0, LINES).mapToObj(i -> "Line " + i).collect(Collectors.toList());
        for (int edit = 1; edit <= EDITS / 10; edit++) {
            int at = random.nextInt(lines.size() - 3);
            switch (random.nextInt(4)) {
                case 0 -> lines.subList(at, at + 3).clear();
                case 1 -> lines.add(at, "## Part " + edit + "\n\n- a\n- **b**\n\n> c");
                case 2 -> lines.add(at, "Decision: the lamp has " + edit + " wicks.");
                default -> lines.set(at, "| a | b |\n|---|---|\n| " + edit + " | `x` |");
            }
            site.write(NOTE, note(lines) + "\nThe end of edit " + edit + ".\n");
            assertThat(page.getByText("The end of edit " + edit + ".")).hasCount(1);
        }
        String shown = (String) page.evaluate(MAIN);
        page.evaluate("window.settle()");
        assertThat(page.locator("html[data-fresh]")).hasCount(0);
        listening(page);
        assertEquals(page.evaluate(MAIN), shown);
    }

    /** A page that is not loaded again before {@code settle()}. */
    private Page waitingPage(Reader reader, String path) {
        Page page = reader.window(options -> options);
        page.addInitScript("""
                const later = window.setTimeout;
                window.setTimeout = (act, time, ...rest) => {
                  if (time === 1000) {
                    window.settle = act;
                    return 0;
                  }
                  return later(act, time, ...rest);
                };
                """);
        page.navigate(preview.address() + path);
        listening(page);
        page.evaluate("document.documentElement.dataset.fresh = 'no'");
        return page;
    }

    @Test
    void theHomePageAndTheSearchKnowAnEdit(Reader reader) throws IOException {
        Page home = reader.open(preview.address());
        Page search = reader.open(preview.address() + "search/?q=lighthouse");
        listening(home);
        listening(search);
        site.write(NOTE, WrittenSite.note("Lighthouse sync", "The lighthouse is lit."));
        assertThat(home.getByText("Lighthouse sync").first()).isVisible();
        assertThat(search.locator(".hits a").first()).isVisible();
    }

    @Test
    void aStyleSheetIsChangedWithoutLoadingThePage(Reader reader) throws IOException {
        site.write("themes/bright/assets/style.css", "body { color: rgb(1, 2, 3); }\n");
        site.write("site-config.yml", "title: Lamps\nurl: https://lamps.example/notes/\ntheme: bright\n");
        Page page = reader.open(preview.address());
        assertThat(page.locator("body")).hasCSS("color", "rgb(1, 2, 3)");
        listening(page);
        page.evaluate("window.before = true");
        site.write("themes/bright/assets/style.css", "body { color: rgb(3, 2, 1); }\n");
        assertThat(page.locator("body")).hasCSS("color", "rgb(3, 2, 1)");
        assertEquals(true, page.evaluate("window.before === true"));
        assertThat(page.locator("link[rel=stylesheet]")).hasCount(1);
    }

    @Test
    void whatIsWrongStandsInANoticeForEverybody(Reader reader) throws IOException {
        Page page = reader.open(preview.address() + "sync/2026-03-05/");
        listening(page);
        site.write(NOTE, "---\nstart: noon or so\n---\n" + WrittenSite.note("Lamp sync", "Hm."));
        Locator notice = page.locator("rollcall-faults section");
        assertThat(notice).containsText("front-matter-value");
        assertThat(notice).containsText(NOTE + ":2:");
        for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Reader.prefers(page, colors);
            assertEquals(List.of(), Axe.violations(page));
        }
        notice.locator("button").press("Enter");
        assertThat(notice.locator("ol")).isHidden();
        site.write("site-config.yml", "title: [Lamps\n");
        assertThat(notice).containsText("site-config.yml:");
        assertThat(notice).containsText("Not shown yet");
        site.write("site-config.yml", "title: Lamps\nurl: https://lamps.example/notes/\n");
        site.write(NOTE, WrittenSite.note("Lamp sync", "Mended."));
        assertThat(page.getByText("Mended.")).isVisible();
        assertThat(notice).hasCount(0);
    }

    private static void listening(Page page) {
        assertThat(page.locator("html[data-preview=open]")).hasCount(1);
    }

    /** As some editors do it, or as others. */
    private void save(String path, String text, boolean aside) throws IOException {
        if (!aside) {
            site.write(path, text);
            return;
        }
        site.write(path + "~", text);
        Files.move(
                folder.resolve(path + "~"),
                folder.resolve(path),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static String note(List<String> lines) {
        return WrittenSite.note("Lamp sync", String.join("\n\n", lines));
    }
}
