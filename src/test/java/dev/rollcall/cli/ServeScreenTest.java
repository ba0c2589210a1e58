package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rollcall serve} says where it cannot serve. */
class ServeScreenTest {
    @TempDir
    private Path folder;

    @Test
    void withoutNotesThereIsNothingToServe() {
        Screen screen = Screen.of(folder, "serve", "--site", folder.toString(), "--port", "0");
        assertEquals(2, screen.exit());
        assertEquals(
                "rollcall: no folder `[SITE]/content`; name the folder of notes with --content, or the folder of the"
                        + " site with --site\n",
                screen.err());
    }

    @Test
    void aPortHasToBeOne() throws IOException {
        Screen.write(folder, "content/a.md", "# A\n");
        Screen screen = Screen.of(folder, "serve", "--site", folder.toString(), "--port", "70000");
        assertEquals(2, screen.exit());
        assertEquals("rollcall: `70000` is no port; name one from 1 to 65535\n", screen.err());
    }

    @Test
    void aHostHasToBeOne() throws IOException {
        Screen.write(folder, "content/a.md", "# A\n");
        Screen screen =
                Screen.of(folder, "serve", "--site", folder.toString(), "--host", "no such host", "--port", "0");
        assertEquals(2, screen.exit());
    }
}
