package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.rollcall.git.WrittenRepository;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --previous} with each kind of place. */
class LastSiteTest {
    private static final String CALL = "# Harbor call\n\n";
    private static final String ROPE = "Decision: buy a rope of forty meters for the ferry.\n\n";
    private static final String WALL = "Decision: paint the harbor wall in white before summer.\n\n";

    @TempDir
    private Path folder;

    private Path site;
    private byte[] last;
    private HttpServer server;

    @BeforeEach
    void publish() throws IOException {
        site = folder.resolve("site");
        Screen.write(site, "content/call/2024-03-20.md", CALL + ROPE + WALL);
        assertEquals(0, build().exit());
        last = Files.readAllBytes(site.resolve("public/permalinks.json"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = path.equals("/notes/permalinks.json") ? last : new byte[0];
            boolean moved = path.startsWith("/old/");
            if (moved) {
                exchange.getResponseHeaders().add("Location", path.replace("/old/", "/notes/"));
            }
            int status = moved ? 301 : path.startsWith("/broken/") ? 503 : body.length == 0 ? 404 : 200;
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Screen.write(site, "content/call/2024-03-20.md", CALL + WALL + ROPE);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anAddress() throws IOException {
        assertEquals(0, build("--previous", address("notes/")).exit());
        assertTrue(first().contains("rope of forty meters"));
    }

    @Test
    void anAddressThatLeadsOn() throws IOException {
        assertEquals(0, build("--previous", address("old")).exit());
        assertTrue(first().contains("rope of forty meters"));
    }

    @Test
    void anAddressWhereNothingWasPublishedYet() throws IOException {
        assertEquals(0, build("--previous", address("none/")).exit());
        assertTrue(first().contains("harbor wall"));
    }

    @Test
    void anAddressThatCannotBeAskedStopsTheBuild() throws IOException {
        Screen built = build("--previous", address("broken/"));
        assertTrue(built.exit() != 0);
        assertTrue(built.err().contains("answers 503"), built.err());
        assertTrue(first().contains("rope of forty meters")); // what was there still stands
        server.stop(0);
        assertTrue(build("--previous", address("notes/")).err().contains("cannot be read"));
    }

    @Test
    void whatIsNoListOfAddressesIsAnError() {
        last = "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(build("--previous", address("notes/")).err().contains("[previous-unreadable]"));
    }

    @Test
    void aBranch() throws IOException {
        try (WrittenRepository written = WrittenRepository.in(site)) {
            written.commit("2024-03-21");
            written.branch("gh-pages");
            Files.write(site.resolve("permalinks.json"), last);
            written.commit("2024-03-22");
            written.checkOut("main");
            assertEquals(0, build("--previous", "gh-pages").exit());
            assertTrue(first().contains("rope of forty meters"));
            assertTrue(build("--previous", "no-branch").err().contains("no branch"));
        }
    }

    @Test
    void aBranchOfTheRemoteOnly() throws IOException {
        try (WrittenRepository written = WrittenRepository.in(folder.resolve("origin"))) {
            Screen.write(written.folder(), "content/call/2024-03-20.md", CALL + WALL + ROPE);
            written.commit("2024-03-21");
            written.branch("gh-pages");
            Files.write(written.folder().resolve("permalinks.json"), last);
            written.commit("2024-03-22");
            written.checkOut("main");
            site = written.shallowClone(folder.resolve("clone"), 1);
            assertEquals(0, build("--previous", "gh-pages").exit());
            assertTrue(first().contains("rope of forty meters"));
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    private String first() throws IOException {
        return Files.readString(site.resolve("public/call/2024-03-20/d1/index.html"));
    }

    private Screen build(String... more) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("build", "--site", site.toString()), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return Screen.of(site, all);
    }
}
