package dev.rollcall.archive;

import java.util.List;

/**
 * A repository that the notes refer to, or one that the settings name.
 *
 * @param slug {@code owner/name} in lower case
 * @param written {@code owner/name} as most notes write it
 * @param title from the settings, else as written
 * @param description may be empty
 * @param mentions oldest first
 */
public record ProjectEntry(String slug, String written, String title, String description, List<ProjectUse> mentions) {
    public ProjectEntry {
        mentions = List.copyOf(mentions);
    }

    /** The address of its page: {@code projects/<owner>/<name>/}, unless no folder can be called so. */
    public String address() {
        return "projects/" + Slug.folder(slug) + "/";
    }
}
