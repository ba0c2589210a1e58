package dev.rollcall.git;

/**
 * A name for a commit.
 *
 * @param name as people say it: {@code v1.2}, {@code main}, {@code release/2026}
 * @param commit what it stands for now; of a tag with a text of its own the commit behind it
 */
public record GitRef(Kind kind, String name, GitCommit commit) {
    /** What a name is. */
    public enum Kind {
        BRANCH,
        TAG
    }
}
