package dev.rollcall.version;

import dev.rollcall.git.GitRef;
import java.util.Optional;

/**
 * What may become a version.
 *
 * @param ref empty for what is checked out
 */
record Candidate(String name, Optional<GitRef> ref) {
    boolean isCheckedOut() {
        return ref.isEmpty();
    }
}
