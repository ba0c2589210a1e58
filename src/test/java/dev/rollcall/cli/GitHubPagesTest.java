package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GitHub Pages looks for beside the pages. */
class GitHubPagesTest {
    @TempDir
    private Path site;

    @BeforeEach
    void archive() throws IOException {
        site = site.toRealPath();
        Screen.write(site, "site-config.yml", "title: Lamps\nurl: https://Meetings.lamps.example\n");
        Screen.write(site, "content/call/2026-03-05.md", "# Call\n");
    }

    @Test
    void aDomainOfOnesOwnIsClaimed() throws IOException {
        assertEquals(0, build().exit());
        assertEquals("meetings.lamps.example\n", Files.readString(site.resolve("public/CNAME")));
        assertEquals("", Files.readString(site.resolve("public/.nojekyll")));
    }

    @Test
    void whereTheHostTellsAnotherAddressThatCounts() throws IOException {
        assertEquals(0, build("--base-url", "https://lamps.github.io/notes").exit());
        assertFalse(Files.exists(site.resolve("public/CNAME")));
        assertTrue(
                Files.readString(site.resolve("public/404.html")).contains("\"https://lamps.github.io/notes/assets/"));
    }

    private Screen build(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "build";
        arguments[1] = "--site";
        arguments[2] = site.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Screen.of(site, Map.of(), arguments);
    }
}
