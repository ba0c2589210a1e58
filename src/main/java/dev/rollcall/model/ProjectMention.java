package dev.rollcall.model;

import dev.rollcall.source.SourceRef;
import java.util.Optional;

/**
 * A place in a note that refers to a repository.
 *
 * @param project {@code owner/name} in lower case
 * @param written {@code owner/name} with the note's capitals
 * @param number of the issue, pull request or discussion, digits only, where one is named
 * @param context the words around it, as plain text; at most a few hundred characters
 */
public record ProjectMention(String project, String written, Optional<String> number, String context, SourceRef at) {
    /** Many notes mention the same few repositories: what they are called is held once. */
    public ProjectMention {
        project = project.intern();
        written = written.intern();
    }
}
