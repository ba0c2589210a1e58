package dev.rollcall.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of the search that are missing, damaged or out of reach: it says so, shows what it has, and recovers. */
@InBrowser
class SearchFaultsTest {
    private static final Pattern TOLD = Pattern.compile("(missing|damaged|offline|could not be loaded|not available)");

    @TempDir
    private static Path folder;

    private static Path site;
    private static StaticServer server;

    @BeforeAll
    static void serve() throws IOException {
        site = Sites.of(folder, Orchard.SETTINGS, Orchard.notes());
        server = Sites.strict(site, "/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void mend() {
        server.mend();
    }

    /** The files of the index by the beginnings of their names. */
    static List<String> kinds() throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("search"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".js"))
                    .map(name -> name.equals("manifest.js") ? name : name.substring(0, name.indexOf('-') + 1))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static void spoil(String name, String fault) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("search"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(name))
                    .toList()) {
                String path = "search/" + file.getFileName();
                server.answer(path::equals, answer(fault, Files.readAllBytes(file)));
            }
        }
    }

    private static Answer answer(String fault, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String call = text.substring(0, text.indexOf(',') + 1);
        int some = call.length() + 12;
        char flipped = text.charAt(some) == 'x' ? 'y' : 'x';
        return switch (fault) {
            case "missing" -> Answer.missing();
            case "cut" -> Answer.script(Arrays.copyOf(bytes, bytes.length / 2));
            case "empty" -> script(call + "\"\"]);");
            case "zeros" -> script(call + '"' + "A".repeat(400) + "\"]);");
            case "endless" -> script(call + '"' + endless() + "\"]);");
            case "flipped" -> script(text.substring(0, some) + flipped + text.substring(some + 1));
            default -> throw new IllegalArgumentException(fault);
        };
    }

    /** A packed number that does not end. */
    private static String endless() {
        byte[] bytes = new byte[1000];
        Arrays.fill(bytes, (byte) 0xff);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Base64.getEncoder().encodeToString(Arrays.copyOf(packed, length));
    }

    private static Answer script(String text) {
        return Answer.script(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areToldAndTheRestStands(String kind, Reader reader) throws IOException {
        reader.expects("404");
        reader.expects("SyntaxError");
        Page page = reader.window(options -> options);
        SearchPage search = new SearchPage(page);
        for (String fault : List.of("cut", "empty", "zeros", "endless", "flipped", "missing")) {
            spoil(kind, fault);
            page.navigate(server.address(SearchPage.query("pear \"pear trees\" laddder")));
            assertThat(search.status()).not().hasText(Pattern.compile("^(Loading.*)?$"));
            boolean noticeable = !fault.equals("flipped") && !kind.equals("c-"); // facets come later or not at all
            if (noticeable) {
                assertThat(search.status()).containsText(fault.equals("missing") ? "missing" : "damaged");
            }
            if (!List.of("manifest.js", "t-", "r-").contains(kind)) {
                assertThat(search.hits()).not().hasCount(0);
            }
            server.mend();
        }
        assertThat(search.ask("pear \"pear trees\" ladder").status()).not().containsText(TOLD);
        assertThat(search.hits()).not().hasCount(0);
    }

    @Test
    void theBoxTellsIt(Reader reader) throws IOException {
        reader.expects("404");
        spoil("manifest.js", "missing");
        SearchBox box = SearchBox.opened(reader.open(server.address("people/")));
        box.field().fill("pear");
        assertThat(box.status()).containsText(TOLD);
        assertEquals(List.of(), Axe.violations(box.page()));
        box.page().locator("dialog button").click();
        assertThat(box.dialog()).isHidden();
    }

    @Test
    void thePageWithAFaultIsAccessible(Reader reader) throws IOException {
        reader.expects("404");
        spoil("manifest.js", "missing");
        Page page = reader.open(server.address(SearchPage.query("pear")));
        assertThat(new SearchPage(page).status()).containsText(TOLD);
        assertEquals(List.of(), Axe.violations(page));
    }

    @Test
    void whoIsOfflineIsToldAndGoesOnWhenTheNetworkIsBack(Reader reader) {
        reader.expects("ERR_INTERNET_DISCONNECTED");
        Page page = reader.open(server.address("search/"));
        page.context().setOffline(true);
        SearchPage search = new SearchPage(page);
        search.field().fill("pear");
        assertThat(search.status()).containsText("offline");
        page.context().setOffline(false);
        assertThat(search.stands().hits()).not().hasCount(0);
        assertThat(search.status()).not().containsText("offline");
        search.ask("gasket is:decision");
        assertThat(search.hits()).hasCount(1);
    }

    @Test
    void theBoxOfAReaderWhoIsOfflineSaysSo(Reader reader) {
        reader.expects("ERR_INTERNET_DISCONNECTED");
        Page page = reader.open(server.address("people/"));
        page.context().setOffline(true);
        SearchBox box = SearchBox.opened(page);
        box.field().fill("pear");
        assertThat(box.status()).containsText("offline");
        box.field().press("Escape");
        assertThat(box.dialog()).isHidden();
        page.context().setOffline(false);
        assertThat(SearchBox.opened(page).ask("pear").hits()).not().hasCount(0);
        assertThat(box.status()).not().containsText("offline");
    }

    @Test
    void waitingIsTold(Reader reader) {
        Runnable gate = server.hold(path -> path.startsWith("search/t-"));
        Page page = reader.open(server.address(SearchPage.query("pear")));
        SearchPage search = new SearchPage(page);
        assertThat(search.status()).hasText("Loading…");
        gate.run();
        assertThat(search.stands().hits()).not().hasCount(0);
    }
}
