package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rollcall.cli.HostedArchive.Ran;
import dev.rollcall.git.WrittenRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that hosts read, of a new archive and of this repository: they are run as GitHub and Read the Docs run them. */
class HostedArchiveTest {
    private static final String PAGES = "https://lamps.github.io/notes";

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void onAnyMachineWithAShell() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        folder = folder.toRealPath();
        archive = folder.resolve("archive");
    }

    @Test
    void gitHubBuildsANewArchive() throws IOException {
        begin();
        HostedArchive hosted = new HostedArchive(archive);
        List<Ran> ran = hosted.gitHub(Map.of("steps.pages.outputs.base_url", PAGES), Map.of("GITHUB_ACTIONS", "true"));
        assertEquals(List.of(0, 0), ran.stream().map(Ran::exit).toList(), ran.toString());
        assertTrue(read("public/index.html").contains("<link rel=\"canonical\" href=\"" + PAGES + "/\">"));
        assertTrue(read("public/404.html").contains("href=\"" + PAGES + "/assets/style."));
        assertEquals("", read("public/.nojekyll"));
    }

    @Test
    void gitHubBuildsAPullRequestWithoutKnowingTheAddress() throws IOException {
        begin();
        List<Ran> ran = new HostedArchive(archive).gitHub(Map.of("steps.pages.outputs.base_url", ""), Map.of());
        assertEquals(List.of(0, 0), ran.stream().map(Ran::exit).toList(), ran.toString());
        assertTrue(Files.exists(archive.resolve("public/index.html")));
    }

    @Test
    void gitHubPublishesNothingWhereSomethingIsWrong() throws IOException {
        begin();
        Screen.write(archive, "site-config.yml", "title: [\n");
        List<Ran> ran = new HostedArchive(archive)
                .gitHub(Map.of("steps.pages.outputs.base_url", PAGES), Map.of("GITHUB_ACTIONS", "true"));
        assertEquals(List.of(1), ran.stream().map(Ran::exit).toList(), ran.toString());
        assertTrue(ran.get(0).text().contains("::error file=site-config.yml,line=2"), ran.toString());
    }

    @Test
    void gitHubIsAskedForNoMoreThanItNeeds() {
        for (String place : List.of("new", ".")) {
            Path at = Path.of(place);
            if (place.equals("new")) {
                begin();
                at = archive;
            }
            HostedArchive hosted = new HostedArchive(at);
            List<String> uses = Stream.concat(hosted.steps("build").stream(), hosted.steps("deploy").stream())
                    .map(step -> step.get("uses"))
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .toList();
            assertTrue(uses.stream().allMatch(use -> use.matches("actions/[a-z-]+@v\\d+")), uses.toString());
            assertEquals(
                    List.of("checkout", "setup-java", "configure-pages", "upload-pages-artifact", "deploy-pages"),
                    uses.stream().map(use -> use.replaceAll("actions/|@.*", "")).toList());
            Map<?, ?> checkout = (Map<?, ?>)
                    Objects.requireNonNull(hosted.steps("build").get(0).get("with"));
            assertEquals(0, checkout.get("fetch-depth"));
        }
    }

    @Test
    void readTheDocsBuildsANewArchive() throws IOException {
        begin();
        HostedArchive hosted = new HostedArchive(archive);
        assertEquals("ubuntu-24.04", hosted.build().get("os"));
        assertTrue(hosted.build().get("tools") instanceof Map<?, ?> tools && !tools.isEmpty());
        assertEquals(List.of("openjdk-21-jdk-headless"), hosted.build().get("apt_packages"));
        List<Ran> ran = hosted.readTheDocs(variables("branch", "latest"));
        assertEquals(0, ran.get(ran.size() - 1).exit(), ran.toString());
        assertTrue(read("_readthedocs/html/index.html").contains("https://lamps.example/en/latest/"));
    }

    @Test
    void readTheDocsCancelsAPullRequestThatChangesNothing() throws IOException {
        begin();
        Path clone;
        try (WrittenRepository origin = WrittenRepository.in(archive)) {
            origin.commit("2026-03-05");
            clone = origin.shallowClone(folder.resolve("clone"), 1);
        }
        Screen.write(clone, "README.md", "Lamps\n");
        List<Ran> same = new HostedArchive(clone).readTheDocs(variables("external", "17"));
        assertEquals(183, same.get(same.size() - 1).exit(), same.toString());
        Screen.write(clone, "content/community/2026-02-11.md", "# Call\n");
        List<Ran> other = new HostedArchive(clone).readTheDocs(variables("external", "17"));
        assertEquals(0, other.get(other.size() - 1).exit(), other.toString());
        assertTrue(read("_readthedocs/html/index.html").contains("This is a preview of pull request 17."));
        assertFalse(read("_readthedocs/html/index.html").contains("<a href=\"https://lamps.example/\">"));
    }

    @Test
    void bothBuildTheSampleOfThisRepository() throws IOException {
        begin();
        Path here = folder.resolve("here");
        for (String part : List.of("content", "site-config.yml", ".github", ".readthedocs.yaml")) {
            copy(Path.of(part), here.resolve(part));
        }
        copy(
                archive.resolve("rollcall"),
                here.resolve("rollcall")); // its own builds Rollcall first, which takes a minute
        copy(archive.resolve("rollcall.jar"), here.resolve("rollcall.jar"));
        List<Ran> gitHub = new HostedArchive(here).gitHub(Map.of("steps.pages.outputs.base_url", PAGES), Map.of());
        assertEquals(List.of(0, 0), gitHub.stream().map(Ran::exit).toList(), gitHub.toString());
        assertTrue(Files.exists(here.resolve("public/index.html")));
        List<Ran> docs = new HostedArchive(here).readTheDocs(variables("branch", "latest"));
        assertEquals(0, docs.get(docs.size() - 1).exit(), docs.toString());
    }

    private void begin() {
        try {
            Screen screen = Screen.of(
                    folder,
                    Map.of(),
                    "init",
                    "--github-pages",
                    "--read-the-docs",
                    "--program",
                    HostedArchive.program(folder).toString(),
                    archive.toString());
            assertEquals(0, screen.exit(), screen.err());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, String> variables(String type, String version) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("READTHEDOCS", "True");
        variables.put("READTHEDOCS_OUTPUT", archive.resolve("_readthedocs") + "/");
        variables.put("READTHEDOCS_CANONICAL_URL", "https://lamps.example/en/" + version + "/");
        variables.put("READTHEDOCS_VERSION", version);
        variables.put("READTHEDOCS_VERSION_TYPE", type);
        return variables;
    }

    private String read(String path) throws IOException {
        return Files.readString(archive.resolve(path));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (target.equals(to)) {
                    Files.createDirectories(to.getParent());
                } else {
                    Files.createDirectories(target.getParent());
                }
                Files.copy(file, from.equals(file) ? to : target);
            }
        }
    }
}
