package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.git.GitRepository;
import dev.rollcall.git.WrittenRepository;
import dev.rollcall.notes.Content;
import dev.rollcall.notes.ContentFile;
import dev.rollcall.notes.ContentReader;
import dev.rollcall.notes.ContentRules;
import dev.rollcall.notes.DiskFolder;
import dev.rollcall.notes.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsReadFromACommitAsFromADisk() throws IOException {
        try (WrittenRepository written = WrittenRepository.in(folder)) {
            written.write("content/2026-03-05.md", "# Sync\n")
                    .write("content/sub/plan.txt", "# Plan\n")
                    .write("content/sub/log.txt", "no note\n")
                    .write("content/sub/Zeta.png", "png")
                    .write("content/_template.md", "# {{date}}\n")
                    .write("content/people.yml", "people: []\n")
                    .write("content/.hidden/deep/a.md", "# A\n")
                    .write("content/.hidden/b.md", "# B\n")
                    .write("content/sub/.c.md", "# C\n");
            Files.createSymbolicLink(folder.resolve("content/link.md"), Path.of("2026-03-05.md"));
            written.commit("2026-03-05");
            ContentRules rules = new ContentRules(List.of("md", "txt"), List.of(), List.of("people.yml"));
            try (GitRepository git = GitRepository.of(folder).orElseThrow()) {
                Folder tree = new GitFolder(
                        git.tree(git.head().orElseThrow()).folder("content").orElseThrow());
                Content disk = ContentReader.read(new DiskFolder(folder.resolve("content")), "content/", rules);
                Content commit = ContentReader.read(tree, "content/", rules);
                assertEquals(shown(disk), shown(commit));
                assertEquals(5, commit.skipped().size());
                assertEquals("# Sync\n", commit.texts().get(0).file().text());
                assertEquals(3, commit.others().get(0).file().size());
            }
        }
    }

    private static List<Object> shown(Content content) {
        return List.of(
                content.texts().stream().map(t -> t.path() + t.file().text()).toList(),
                content.settings().stream().map(Content.Text::path).toList(),
                content.others().stream().map(ContentFile::path).toList(),
                content.skipped(),
                content.diagnostics());
    }
}
