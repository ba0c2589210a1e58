package dev.rollcall.version;

import dev.rollcall.git.GitRef;
import dev.rollcall.git.GitRepository;
import dev.rollcall.git.RefPatterns;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a repository has to choose from.
 *
 * @param branch that is checked out; empty where it is none
 * @param shallow whether only the newest part of the history is there
 */
public record Checkout(Optional<String> branch, boolean shallow, List<GitRef> tags, List<GitRef> branches) {
    private static final RefPatterns ALL = new RefPatterns(List.of("**"));

    public Checkout {
        tags = List.copyOf(tags);
        branches = List.copyOf(branches);
    }

    public static Checkout of(GitRepository git) throws IOException {
        return new Checkout(git.branch(), git.isShallow(), git.tags(ALL), git.branches(ALL));
    }
}
