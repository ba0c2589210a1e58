package dev.rollcall.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server of a preview answers. */
class PreviewTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Preview preview;

    @BeforeAll
    static void open() throws IOException {
        WrittenSite site = WrittenSite.of(folder);
        site.write("content/sync/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        site.write("content/plans.md", "# Plans\n\nSee [the plan](sync/plan.svg) and [the list](list.csv).\n");
        site.write("content/list.csv", "0123456789");
        site.write("themes/bright/assets/logo.1700000000.png", "not hashed");
        site.write("themes/bright/assets/style.css", "body { color: blue; }\n");
        site.write("site-config.yml", "title: Lamps\nurl: https://lamps.example/notes/\ntheme: bright\n");
        Files.writeString(folder.resolve("secret.txt"), "not of the site");
        preview = site.preview();
    }

    @AfterAll
    static void close() {
        preview.close();
    }

    @Test
    void pagesStandBelowThePathOfThePublishedSite() throws Exception {
        assertTrue(preview.address().endsWith("/notes/"));
        HttpResponse<String> home = get("/notes/");
        assertEquals(200, home.statusCode());
        assertEquals("text/html;charset=utf-8", header(home, "content-type"));
        assertTrue(home.body().contains("Lamps"));
        assertTrue(get("/notes/sync/2026-03-12/").body().contains("The hinge is oiled."));
    }

    @Test
    void whoAsksForTheRootOrAFolderIsLedOn() throws Exception {
        assertEquals("/notes/", header(get("/"), "location"));
        assertEquals("/notes/", header(get("/notes"), "location"));
        assertEquals("/notes/sync/", header(get("/notes/sync"), "location"));
    }

    @Test
    void whatIsMissingIsShownByThePageOfTheSite() throws Exception {
        assertEquals(404, get("/other/").statusCode());
        HttpResponse<String> missing = get("/notes/no/such/page/");
        assertTrue(missing.body().contains("<h1"), missing.body());
        assertTrue(header(missing, "content-type").startsWith("text/html"));
    }

    @ParameterizedTest
    @CsvSource({
        "search/manifest.js, text/javascript;charset=utf-8",
        "files/sync/plan.svg, image/svg+xml",
        "files/list.csv, text/csv;charset=utf-8",
        "feed.xml, application/xml",
        "permalinks.json, application/json"
    })
    void filesHaveTheirTypes(String path, String type) throws Exception {
        HttpResponse<String> answer = get("/notes/" + path);
        assertEquals(200, answer.statusCode());
        assertEquals(type, header(answer, "content-type"));
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() throws Exception {
        HttpResponse<String> first = get("/notes/");
        String tag = header(first, "etag");
        assertTrue(tag.startsWith("\""), tag);
        assertEquals("no-cache", header(first, "cache-control"));
        assertEquals(304, get("/notes/", "If-None-Match", tag).statusCode());
        assertEquals(200, get("/notes/", "If-None-Match", "\"other\"").statusCode());
        assertEquals(
                304,
                get("/notes/", "If-Modified-Since", header(first, "last-modified"))
                        .statusCode());
        assertEquals(
                200,
                get("/notes/", "If-Modified-Since", "Tue, 01 Jan 2019 00:00:00 GMT")
                        .statusCode());
    }

    @Test
    void onlyWhatIsNamedByItsBytesIsKeptForEver() throws Exception {
        Matcher style = Pattern.compile("assets/style\\.[0-9a-f]{10}\\.css")
                .matcher(get("/notes/").body());
        assertTrue(style.find());
        assertTrue(header(get("/notes/" + style.group()), "cache-control").contains("immutable"));
        HttpResponse<String> logo = get("/notes/assets/logo.1700000000.png");
        assertEquals(200, logo.statusCode());
        assertEquals("no-cache", header(logo, "cache-control"));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=2-4, 206, 234",
        "bytes=-3, 206, 789",
        "bytes=7-, 206, 789",
        "bytes=20-30, 416, ",
        "'bytes=0-1,4-5', 200, 0123456789"
    })
    void aPartOfAFileCanBeAskedFor(String range, int status, String body) throws Exception {
        HttpResponse<String> answer = get("/notes/files/list.csv", "Range", range);
        assertEquals(status, answer.statusCode());
        if (status != 416) {
            assertEquals(body, answer.body());
        }
    }

    @Test
    void aHeadHasNoBody() throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(uri("/notes/"))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals(
                get("/notes/").body().getBytes(StandardCharsets.UTF_8).length,
                answer.headers().firstValueAsLong("content-length").orElseThrow());
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(uri("/notes/"))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", header(answer, "allow"));
    }

    @Test
    void everyAnswerHasThePolicy() throws Exception {
        for (String path : List.of("/notes/", "/notes/none/", "/-/preview.js")) {
            assertTrue(header(get(path), "content-security-policy").contains("script-src 'self'"), path);
            assertEquals("nosniff", header(get(path), "x-content-type-options"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notes/../secret.txt",
                "/notes/%2e%2e/secret.txt",
                "/notes/..%2fsecret.txt",
                "/notes/files/../../../secret.txt",
                "/notes/files/%2e%2e/%2e%2e/site-config.yml",
                "/notes/files/..%5c..%5csecret.txt",
                "/notes/..;/secret.txt",
                "/notes/files/..;x=1/secret.txt",
                "/notes/%252e%252e/secret.txt",
                "/notes/files/%00list.csv",
                "//secret.txt",
                "/-/../secret.txt",
                "/-/package-info.class",
                "/notes/files/C:/secret.txt",
                "/notes/files/sync/2026-03-05.md"
            })
    void nothingBesideTheSiteCanBeRead(String path) throws IOException {
        String answer = raw(path, "127.0.0.1");
        assertTrue(answer.startsWith("HTTP/1.1 40"), answer);
        assertFalse(answer.contains("not of the site"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 200",
        "localhost:8000, 200",
        "LOCALHOST, 200",
        "[::1]:8000, 200",
        "evil.example, 403",
        "127.0.0.1.evil.example:8000, 403",
        "localhost.evil.example, 403",
        "192.168.1.7, 403",
        "0.0.0.0, 403"
    })
    void onlyOurOwnNameIsAnswered(String host, int status) throws IOException {
        String answer = raw("/notes/", host);
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://127.0.0.1, 200",
        "Origin: http://evil.example, 403",
        "Origin: null, 403",
        "Origin: http://127.0.0.1:9, 403",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-site, 403",
        "Sec-Fetch-Site: same-origin, 200",
        "Sec-Fetch-Site: none, 200"
    })
    void pagesOfOtherSitesAreRefused(String header, int status) throws IOException {
        for (String path : List.of("/notes/", "/notes/search/manifest.js")) {
            String answer = raw(path, "127.0.0.1", header);
            assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        }
    }

    @Test
    void aLinkFromAnotherSiteMayLeadHere() throws IOException {
        String answer = raw("/notes/", "127.0.0.1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }

    @Test
    void aTakenPortMakesWayForTheNext() throws IOException {
        WrittenSite site = new WrittenSite(folder);
        try (Preview second = site.preview(preview.port())) {
            assertTrue(second.port() > preview.port());
        }
    }

    @Test
    void aPortIsFreeAgainOnceThePreviewIsClosed() throws IOException {
        WrittenSite site = new WrittenSite(folder);
        Preview first = site.preview();
        int port = first.port();
        first.close();
        try (Preview second = site.preview(port)) {
            assertEquals(port, second.port());
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return CLIENT.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + preview.port() + path);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** What the server says to a request that no well-behaved client would send. */
    private static String raw(String path, String host, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of("GET " + path + " HTTP/1.1", "Host: " + host));
        lines.addAll(List.of(headers));
        lines.addAll(List.of("Connection: close", "", ""));
        String request = String.join("\r\n", lines);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
