package dev.rollcall.build;

import dev.rollcall.notes.DiskFolder;
import dev.rollcall.notes.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folders that a site is made of, on disk or as a commit has them.
 *
 * @param history what commits did to the notes, where that is to be shown
 */
public record SiteFiles(Folder content, Folder themes, Optional<NoteHistory> history) {
    public SiteFiles(Folder content, Folder themes) {
        this(content, themes, Optional.empty());
    }

    /** The same with a history of the notes. */
    public SiteFiles with(NoteHistory known) {
        return new SiteFiles(content, themes, Optional.of(known));
    }

    /** Those on disk, of which that of the themes need not exist. */
    public static SiteFiles onDisk(Path content, Path themes) {
        return new SiteFiles(
                new DiskFolder(content), Files.isDirectory(themes) ? new DiskFolder(themes) : Folder.empty());
    }
}
