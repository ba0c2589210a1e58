package dev.rollcall.git;

import java.time.OffsetDateTime;

/**
 * A commit.
 *
 * @param id its full name, 40 or 64 hexadecimal digits
 * @param tree the full name of all files that it holds
 * @param authored when it was written, by its author's own clock and zone
 */
public record GitCommit(String id, String tree, OffsetDateTime authored) {
    /** Its name as people say it. */
    public String shortId() {
        return id.substring(0, 10);
    }
}
