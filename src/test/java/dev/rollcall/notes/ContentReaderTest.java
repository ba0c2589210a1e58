package dev.rollcall.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
    @TempDir
    private Path folder;

    @Test
    void everyFileIsInOneListSortedByPath() throws IOException {
        file("b.md", "# B");
        file("a/z.MARKDOWN", "text");
        file("a-b.md", "# A");
        file("seed.txt", "\uFEFF\r\n---\r\ntitle: x\r\n---\r\n");
        file("head.txt", "# A heading");
        file("list.txt", "apples\n# pears");
        file("pic.png", "");
        file(".git/config", "");
        file(".draft.md", "");
        file("drafts/x.md", "");
        Content content = read(new ContentRules(List.of("md", "MARKDOWN", "txt"), List.of("drafts/**")));
        assertEquals(
                List.of("a-b.md", "a/z.MARKDOWN", "b.md", "head.txt", "seed.txt"),
                content.texts().stream().map(Content.Text::path).toList());
        assertEquals(
                List.of("pic.png"),
                content.others().stream().map(ContentFile::path).toList());
        assertEquals(
                List.of(
                        new Content.Skipped(".draft.md", "hidden"),
                        new Content.Skipped(".git/", "hidden"),
                        new Content.Skipped("drafts/x.md", "ignored by the settings"),
                        new Content.Skipped("list.txt", "text that opens with neither front matter nor a heading")),
                content.skipped());
        assertEquals(List.of(), content.diagnostics());
    }

    @Test
    void aFileOfSettingsIsNoNoteAndIsNotSilentlyPassedOver() throws IOException {
        file("people.yml", "people: []");
        file("a/people.yml", "");
        ContentRules rules = new ContentRules(List.of("md", "yml"), List.of("*.yml"), List.of("people.yml"));
        Content content = read(rules);
        assertEquals(
                List.of("people.yml"),
                content.settings().stream().map(Content.Text::path).toList());
        assertEquals(List.of(), content.texts());
        assertEquals(List.of(new Content.Skipped("a/people.yml", "ignored by the settings")), content.skipped());
        Files.move(folder.resolve("content/people.yml"), folder.resolve("elsewhere.yml"));
        Files.createSymbolicLink(folder.resolve("content/people.yml"), folder.resolve("elsewhere.yml"));
        assertEquals("note-unreadable", read(rules).diagnostics().get(0).code());
    }

    @Test
    void messagesNameAFileAsItIsShown() throws IOException {
        file("a/n.md", "x");
        assertEquals(
                "content/a/n.md",
                read(ContentRules.plain()).texts().get(0).file().path());
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        file("a.md", "# A");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "# Secret");
        Files.createSymbolicLink(folder.resolve("content/link"), outside);
        Files.createSymbolicLink(folder.resolve("content/link.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("content/dead.md"), outside.resolve("none.md"));
        Content content = read(ContentRules.plain());
        assertEquals(
                List.of("a.md"),
                content.texts().stream().map(Content.Text::path).toList());
        assertEquals(List.of(), content.others());
        assertEquals(
                List.of(
                        new Content.Skipped("dead.md", "a symbolic link"),
                        new Content.Skipped("link", "a symbolic link"),
                        new Content.Skipped("link.md", "a symbolic link")),
                content.skipped());
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        file("a.md", "# A");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("content"));
        Content content = ContentReader.read(new DiskFolder(link), "content/", ContentRules.plain());
        assertEquals(
                List.of("a.md"),
                content.texts().stream().map(Content.Text::path).toList());
    }

    @Test
    void tellsWhatIsNotUtf8AndReadsTheRest() throws IOException {
        Path file = file("a.md", "");
        Files.write(file, "# Gr\u00fc\u00dfe\n\nJos\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Content content = read(ContentRules.plain());
        assertEquals(
                "# Gr\ufffd\ufffde\n\nJos\ufffd", content.texts().get(0).file().text());
        assertEquals(
                "[content/a.md:1:5: warning: not UTF-8 from here on; save the file as UTF-8; what could not be read is"
                        + " shown as \ufffd [encoding]]",
                content.diagnostics().toString());
    }

    @Test
    void skipsWhatIsTooLargeAndSaysSo() throws IOException {
        file("a.md", "x".repeat((16 << 20) + 1));
        Content content = read(ContentRules.plain());
        assertEquals(List.of(), content.texts());
        assertEquals(List.of(new Content.Skipped("a.md", "larger than 16 MiB")), content.skipped());
        assertEquals(
                "[content/a.md:1:1: error: larger than 16 MiB; split it [note-unreadable]]",
                content.diagnostics().toString());
    }

    private Content read(ContentRules rules) throws IOException {
        return ContentReader.read(new DiskFolder(folder.resolve("content")), "content/", rules);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
