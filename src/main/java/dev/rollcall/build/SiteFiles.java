package dev.rollcall.build;

import dev.rollcall.notes.DiskFolder;
import dev.rollcall.notes.Folder;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders that a site is made of, on disk or as a commit has them. */
public record SiteFiles(Folder content, Folder themes) {
    /** Those on disk, of which that of the themes need not exist. */
    public static SiteFiles onDisk(Path content, Path themes) {
        return new SiteFiles(
                new DiskFolder(content), Files.isDirectory(themes) ? new DiskFolder(themes) : Folder.empty());
    }
}
