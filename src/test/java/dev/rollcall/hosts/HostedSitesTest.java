package dev.rollcall.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.browser.StaticServer;
import dev.rollcall.gates.BuiltSite;
import dev.rollcall.gates.SiteCrawl;
import dev.rollcall.git.WrittenRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample archive and the small sites of these tests on GitHub Pages and on Read the Docs, each below a path. */
class HostedSitesTest {
    private static final Path SITES = Path.of("src/test/resources/sites");

    @TempDir
    private Path folder;

    static List<Path> sites() throws IOException {
        try (Stream<Path> small = Files.list(SITES)) {
            return Stream.concat(Stream.of(Path.of(".")), small.sorted()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everythingIsFoundBelowThePathOfAProjectOnGitHub(Path site) throws IOException {
        Path output = folder.resolve("public");
        try (StaticServer host = StaticServer.of(output, "/lamps/notes/", Map.of())) {
            BuiltSite built = BuiltSite.of(output, Map.of(), "--site", site.toString(), "--base-url", host.address(""));
            assertEquals(0, built.exit(), built.toString());
            holds(host, output);
            assertTrue(Files.exists(output.resolve(".nojekyll")));
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everythingIsFoundWhereReadTheDocsPutsIt(Path site) throws IOException {
        Path output = folder.resolve("_readthedocs/html");
        try (StaticServer host = StaticServer.of(output, "/en/latest/", Map.of())) {
            BuiltSite built = build(output, site, host.address(""), "branch");
            assertEquals(0, built.exit(), built.toString());
            holds(host, output);
        }
    }

    @Test
    void aPreviewOfAPullRequestIsWholeAndInNoSitemap() throws IOException {
        Path output = folder.resolve("_readthedocs/html");
        try (StaticServer host = StaticServer.of(output, "/en/17/", Map.of())) {
            BuiltSite built = build(output, SITES.resolve("whole"), host.address(""), "external");
            assertEquals(0, built.exit(), built.toString());
            ServedSite served = ServedSite.at(host.address(""));
            assertEquals(List.of(), served.faults());
            assertFalse(Files.exists(output.resolve("sitemap.xml")));
        }
    }

    @Test
    void severalVersionsAreWholeBelowThePathOfAProject() throws IOException {
        Path output = folder.resolve("public");
        try (WrittenRepository notes = WrittenRepository.in(folder.resolve("notes"));
                StaticServer host = StaticServer.of(output, "/lamps/notes/", Map.of())) {
            notes.write("site-config.yml", "title: Lamps\nversions:\n  tags: ['v*']\n");
            notes.write(
                    "content/call/2026-03-05.md",
                    "# Call\n\nAttendees: Ines Carvalho, Wen Li\n\nDecision: We buy oil.\n");
            notes.write("content/call/2026-04-02.md", "# Call\n\nDecision: We buy cheap oil.\n");
            notes.commit("2026-04-02");
            notes.tag("v1").delete("content/call/2026-04-02.md");
            notes.write("content/call/2026-05-07.md", "# Call\n\nWen will paint the frame.\n");
            notes.commit("2026-05-07");
            BuiltSite built = BuiltSite.of(
                    output,
                    Map.of(),
                    "--all-versions",
                    "--site",
                    notes.folder().toString(),
                    "--base-url",
                    host.address(""));
            assertEquals(0, built.exit(), built.toString());
            ServedSite served = ServedSite.at(host.address(""));
            assertEquals(List.of(), served.faults());
            assertTrue(
                    served.reached().contains("v/v1/call/2026-04-02/"),
                    served.reached().toString());
            assertEquals(List.of(), served.faultsAt(leadingOn(output)));
        }
    }

    private static void holds(StaticServer host, Path output) throws IOException {
        ServedSite served = ServedSite.at(host.address(""));
        assertEquals(List.of(), served.faults().stream().limit(40).toList());
        assertEquals(List.of(), SiteCrawl.of(output).shownFaults());
        assertEquals(List.of(), served.faultsAt(leadingOn(output)));
        assertEquals(Set.of(), unreached(output, served.reached()));
    }

    /** The addresses of pages that send their readers on. */
    private static Set<String> leadingOn(Path output) throws IOException {
        Set<String> addresses = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".html")).toList()) {
                if (Files.readString(file).contains("http-equiv=\"refresh\"")) {
                    String path = output.relativize(file).toString().replace('\\', '/');
                    addresses.add(path.replaceFirst("(^|/)index\\.html$", "$1"));
                }
            }
        }
        return addresses;
    }

    /** Pages that nothing leads to: only the one for what is missing, and such as lead on from an old address. */
    private static Set<String> unreached(Path output, Set<String> reached) throws IOException {
        Set<String> unreached = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".html")).toList()) {
                String path = output.relativize(file).toString().replace('\\', '/');
                String address = path.replaceFirst("(^|/)index\\.html$", "$1");
                String text = Files.readString(file);
                if (!reached.contains(address)
                        && !path.equals("404.html")
                        && !text.contains("http-equiv=\"refresh\"")) {
                    unreached.add(path);
                }
            }
        }
        return unreached;
    }

    private static BuiltSite build(Path output, Path site, String address, String type) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("READTHEDOCS", "True");
        variables.put("READTHEDOCS_OUTPUT", output.getParent() + "/");
        variables.put("READTHEDOCS_CANONICAL_URL", address);
        variables.put("READTHEDOCS_VERSION", type.equals("external") ? "17" : "latest");
        variables.put("READTHEDOCS_VERSION_TYPE", type);
        return BuiltSite.run(output, variables, List.of("build", "--site", site.toString()));
    }
}
