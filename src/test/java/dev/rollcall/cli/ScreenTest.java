package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees, to the letter. */
class ScreenTest {
    private static final String NOTE = """
            # Call

            - **Date:** 2026-03-05
            - **Time:** 5 PM UTC

            ## Agenda

            - **Wen** (5 min): The cake
              - **Decision:** The cake is bought.
              - [the list](missing.md)
            """;

    @TempDir
    private Path site;

    @BeforeEach
    void realPath() throws IOException {
        site = site.toRealPath();
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        Screen screen = run();
        assertEquals(2, screen.exit());
        assertTrue(screen.err().startsWith("Usage: rollcall [-hV] [COMMAND]\n"), screen.err());
    }

    @Test
    void theVersionIsOneLine() {
        assertEquals(new Screen(0, "rollcall dev\n", ""), run("--version"));
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : new String[] {
            "build", "check", "explain", "extract", "forget", "init", "new", "people", "publish", "search"
        }) {
            Screen screen = run(command, "--help");
            assertEquals(0, screen.exit());
            assertTrue(screen.out().startsWith("Usage: rollcall " + command + " "), screen.out());
        }
    }

    @Test
    void anUnknownOptionIsAUsageFault() {
        Screen screen = run("build", "--fast");
        assertEquals(2, screen.exit());
        assertTrue(screen.err().startsWith("Unknown option: '--fast'\n"), screen.err());
    }

    @Test
    void aMissingContentFolderIsNamedWithTheMend() {
        assertEquals(
                new Screen(
                        2,
                        "",
                        "rollcall: no folder `[SITE]/content`; name the folder of notes with --content, or the folder of"
                                + " the site with --site\n"),
                run("build", "--site", site.toString()));
    }

    @Test
    void aBuildSaysWhatItMadeAndWhereToLook() throws IOException {
        Screen.write(site, "content/call/2026-03-05.md", NOTE.replace("  - [the list](missing.md)\n", ""));
        Screen screen = run("build", "--site", site.toString());
        assertEquals(0, screen.exit(), screen.err());
        assertEquals("", screen.err());
        String[] lines = screen.out().split("\n", -1);
        assertEquals("read 1 file: 1 note, 0 other files, 0 skipped", lines[0]);
        assertEquals("found 1 meeting, 0 pages, 0 people, 1 decision, 0 actions", lines[1]);
        assertTrue(
                lines[2].matches("wrote \\d+ files to \\[SITE]/public; open \\[SITE]/public/index\\.html"), lines[2]);
        assertTrue(Files.isRegularFile(site.resolve("public/call/2026-03-05/index.html")));
    }

    @Test
    void aBuildCountsWhatIsWrongAndSaysWhyItFails() throws IOException {
        Screen.write(site, "site-config.yml", "theme: paper\n");
        Screen.write(site, "content/call/2026-03-05.md", NOTE);
        Screen screen = run("build", "--site", site.toString());
        assertEquals(1, screen.exit());
        assertTrue(
                screen.err()
                        .endsWith(
                                "1 error, 1 warning\nrollcall: failed because of the error, though the site was written\n"),
                screen.err());
    }

    @Test
    void aFolderThatIsGivenWithoutItsOptionIsUnderstood() throws IOException {
        Screen.write(site, "notes/2026-03-05.md", NOTE);
        assertEquals(new Screen(2, "", """
                        Unmatched argument at index 1: '[SITE]/notes'
                        did you mean --content [SITE]/notes?
                        `rollcall build --help` tells what there is
                        """), run("build", site + "/notes"));
        Screen.write(site, "archive/content/2026-03-05.md", NOTE);
        Screen whole = run("build", site + "/archive");
        assertTrue(whole.err().contains("\ndid you mean --site [SITE]/archive?\n"), whole.err());
    }

    @Test
    void helpOfACommandIsFoundUnderBothNames() {
        assertEquals(run("build", "--help"), run("help", "build"));
        assertEquals(run("--help"), run("help"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldBeforeTheWork() throws IOException {
        Screen.write(site, "content/page.md", "# A page\n");
        Screen.write(site, "file", "a file\n");
        assertEquals(
                new Screen(
                        1,
                        "",
                        "rollcall: `[SITE]/file/public` cannot be written: `[SITE]/file` is no folder; mend that, or name"
                                + " another folder with --output\n"),
                run("build", "--site", site.toString(), "--output", site + "/file/public"));
    }

    @Test
    void aRefusalOfTheDiskIsToldInWordsAndWithoutNamesThatPass() {
        assertEquals("permission denied", Writing.reason(new AccessDeniedException("x/.public-new-1")));
        assertEquals(
                "No space left on device",
                Writing.reason(new FileSystemException("x/a", null, "No space left on device")));
    }

    @Test
    void quietSaysNothingButErrors() throws IOException {
        Screen.write(site, "content/call/2026-03-05.md", NOTE);
        assertEquals(new Screen(0, "", ""), run("build", "--quiet", "--site", site.toString()));
    }

    @Test
    void aDeadLinkIsToldWithItsPlaceAndFailsAStrictBuildOnly() throws IOException {
        Screen.write(site, "content/call/2026-03-05.md", NOTE);
        String told = "content/call/2026-03-05.md:10:5: warning: ";
        Screen screen = run("build", "--site", site.toString());
        assertEquals(0, screen.exit());
        assertTrue(screen.err().startsWith(told), screen.err());
        assertEquals(1, run("build", "--strict", "--site", site.toString()).exit());
        assertTrue(Files.isRegularFile(site.resolve("public/index.html")), "the site is written all the same");
    }

    @Test
    void aStrictBuildSaysWhyItFailsEvenWhenQuiet() throws IOException {
        Screen.write(site, "content/call/2026-03-05.md", NOTE);
        Screen screen = run("build", "--strict", "--quiet", "--site", site.toString());
        assertEquals(1, screen.exit());
        assertTrue(screen.err().contains("content/call/2026-03-05.md:10:5: warning: "), screen.err());
        assertTrue(screen.err().endsWith("rollcall: failed because of the warnings, as --strict asks\n"), screen.err());
    }

    @Test
    void brokenSettingsAreAnErrorAndAnEmptyArchiveIsTold() throws IOException {
        Screen.write(site, "site-config.yml", "title: [\n");
        Files.createDirectories(site.resolve("content"));
        Screen screen = run("check", "--site", site.toString());
        assertEquals(1, screen.exit());
        assertTrue(screen.out().contains("[no-notes]"), screen.out());
        assertTrue(screen.out().contains("error: YAML is broken"), screen.out());
    }

    @Test
    void aThemeThatIsNotThereIsAnErrorAndTheBuiltInOneIsUsed() throws IOException {
        Screen.write(site, "site-config.yml", "theme: paper\n");
        Screen.write(site, "content/page.md", "# A page\n");
        assertEquals(
                new Screen(
                        1,
                        "site-config.yml:1:1: error: no theme `paper`; make the folder `themes/paper`; the built-in theme"
                                + " was used [theme-missing]\n",
                        "1 error, 0 warnings, 0 notes\n"),
                run("check", "--site", site.toString()));
    }

    @Test
    void foldersAreIgnoredByNameAndEndingsTakenWithADot() throws IOException {
        Screen.write(site, "site-config.yml", "ignore: [drafts/, old.md]\nextensions: [.md]\n");
        Screen.write(site, "content/drafts/a.md", "# A\n");
        Screen.write(site, "content/team/old.md", "# B\n");
        Screen.write(site, "content/team/new.md", "# C\n");
        Screen screen = run("build", "--site", site.toString());
        assertEquals(
                "read 3 files: 1 note, 0 other files, 2 skipped\n"
                        + "  skipped, ignored by the settings: drafts/a.md, team/old.md",
                screen.out().substring(0, screen.out().indexOf("\nfound")));
    }

    @Test
    void checkTellsAllAndWritesNothing() throws IOException {
        Screen.write(site, "site-config.yml", "titel: Calls\n");
        Screen.write(site, "content/call/2026-03-05.md", NOTE);
        Screen screen = run("check", "--site", site.toString());
        assertEquals(0, screen.exit());
        String[] lines = screen.out().split("\n", -1);
        assertTrue(lines[0].startsWith("content/call/2026-03-05.md:10:5: warning: "), lines[0]);
        assertEquals("site-config.yml:1:1: warning: unknown key `titel`; did you mean `title`? [config-key]", lines[1]);
        assertEquals("0 errors, 2 warnings, 0 notes\n", screen.err());
        assertFalse(Files.exists(site.resolve("public")));
    }

    @Test
    void checkAloneTellsWhatNotesHadBetterNotSayAndNeverRepeatsIt() throws IOException {
        Screen.write(site, "content/call/2026-03-05.md", "# Call\n\nPasscode: 448291\n");
        assertEquals(
                new Screen(
                        1,
                        "content/call/2026-03-05.md:3:11: warning: `4…` looks like the passcode of a meeting; take it out"
                                + " and set another one, since this one was public with the note [privacy-passcode]\n",
                        "0 errors, 1 warning, 0 notes\n"),
                run("check", "--strict", "--site", site.toString()));
        assertEquals(0, run("build", "--strict", "--site", site.toString()).exit());
    }

    @Test
    void checkSpeaksJson() throws IOException {
        Screen.write(site, "site-config.yml", "titel: Calls\n");
        Screen.write(site, "content/page.md", "# A page\n");
        assertEquals(new Screen(1, """
                        [
                          {
                            "path": "site-config.yml",
                            "line": 1,
                            "column": 1,
                            "severity": "warning",
                            "code": "config-key",
                            "what": "unknown key `titel`",
                            "mend": "did you mean `title`?"
                          }
                        ]
                        """, ""), run("check", "--strict", "--format", "json", "--site", site.toString()));
    }

    @Test
    void checkSpeaksToGitHub() throws IOException {
        Screen.write(site, "site-config.yml", "titel: Calls\n");
        Screen.write(site, "content/page.md", "# A page\n");
        assertEquals(
                new Screen(
                        0,
                        "::warning file=site-config.yml,line=1,col=1,title=config-key::unknown key `titel`; did you mean"
                                + " `title`?\n",
                        "0 errors, 1 warning, 0 notes\n"),
                run("check", "--format", "github", "--site", site.toString()));
    }

    @Test
    void aFolderOfSomebodyElseIsNotReplaced() throws IOException {
        Screen.write(site, "content/page.md", "# A page\n");
        Screen.write(site, "public/thesis.txt", "years of work");
        assertEquals(
                new Screen(
                        2,
                        "",
                        "rollcall: `[SITE]/public` holds files that Rollcall did not make; name an empty or new folder"
                                + " with --output\n"),
                run("build", "--site", site.toString()));
        assertEquals("years of work", Files.readString(site.resolve("public/thesis.txt")));
    }

    @Test
    void theOutputMayNotLieAmongTheNotes() throws IOException {
        Screen.write(site, "content/page.md", "# A page\n");
        Screen screen = run("build", "--site", site.toString(), "--output", site + "/content/public");
        assertEquals(2, screen.exit());
        assertTrue(screen.err().contains("hold each other"), screen.err());
    }

    @Test
    void aBadBaseUrlIsAUsageFault() throws IOException {
        Screen.write(site, "content/page.md", "# A page\n");
        assertEquals(
                new Screen(2, "", "rollcall: `x` is no address of a site; write one such as https://host/path/\n"),
                run("build", "--base-url", "x", "--site", site.toString()));
    }

    @Test
    void settingsOfOneSiteDoNotSpeakForAFolderElsewhere() throws IOException {
        Screen.write(site, "notes/page.md", "# A page\n");
        Screen screen = run("build", "--content", site + "/notes", "--output", site + "/out");
        assertEquals(0, screen.exit(), screen.err());
        assertFalse(Files.readString(site.resolve("out/index.html")).contains("Lantern"));
    }

    @Test
    void extractPrintsTheFactsOfTheNotesBelowAPath() throws IOException {
        Screen.write(site, "content/call/2026-03-05.md", NOTE);
        Screen.write(site, "content/other/2026-03-06.md", "# Other 2026-03-06\n");
        Screen screen = run("extract", "--content", site + "/content", "call");
        assertEquals(0, screen.exit());
        assertTrue(screen.out().startsWith("{\n  \"source\": \"call/2026-03-05.md\",\n"), screen.out());
        assertFalse(screen.out().contains("other/"));
    }

    @Test
    void extractWritesOneFileForEachNote() throws IOException {
        Screen.write(site, "content/call/2026-03-05.md", NOTE);
        run("extract", "--content", site + "/content", "--output", site + "/facts", ".");
        assertTrue(
                Files.readString(site.resolve("facts/call/2026-03-05.md.json")).startsWith("{\n"));
    }

    @Test
    void extractReadsByTheSettingsOfTheSite() throws IOException {
        Screen.write(site, "site-config.yml", "recognize: { markers: { decision: [Fixed] } }\n");
        Screen.write(site, "content/call/2026-03-05.md", "# Call 2026-03-05\n\n- Fixed: the lamp stays green\n");
        Screen screen = run("extract", "--site", site.toString(), "call");
        assertTrue(screen.out().contains("\"text\": \"the lamp stays green\""), screen.out());
    }

    @Test
    void extractNamesAPathThatIsNotThere() throws IOException {
        Screen.write(site, "content/page.md", "# A page\n");
        assertEquals(
                new Screen(2, "", "rollcall: no `nothing.md` below `[SITE]/content`\n"),
                run("extract", "--content", site + "/content", "nothing.md"));
    }

    private Screen run(String... arguments) {
        return Screen.of(site, arguments);
    }
}
