package dev.rollcall.cli;

import dev.rollcall.git.DiskFiles;
import dev.rollcall.git.GitCommit;
import dev.rollcall.git.GitRepository;
import dev.rollcall.git.GitTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a site would be the same as that of another commit: then nothing has to be built. What counts is every file that a
 * site depends on, as it lies on disk against the commit, so that neither the number of commits in between matters nor
 * how much of the history was fetched. What cannot be told counts as changed.
 *
 * @param unchangedSince the commit with the same site, in words
 * @param remark why it could not be told
 */
record IfChanged(Optional<String> unchangedSince, Optional<String> remark) {
    /** Where a clone has the branch that pull requests go to, most certain first. */
    private static final List<String> TARGETS = List.of("origin/HEAD", "origin/main", "origin/master");

    /** What a site depends on in the folder of the site, besides its notes. */
    private static final List<String> OF_A_SITE = List.of("site-config.yml", "themes");

    /** Where Rollcall itself and what calls it may be: in a copy of its repository, or beside an archive. */
    private static final List<String> OF_THE_PROGRAM =
            List.of(".mvn", ".readthedocs.yaml", "mvnw", "pom.xml", "rollcall", "rollcall.jar", "src/main");

    /**
     * Compares.
     *
     * @param named further files that the site is made from
     * @param commit the one to compare with; empty for the branch that a pull request goes to
     */
    static IfChanged of(Path site, Path content, List<Path> named, String commit, boolean isPullRequest)
            throws IOException {
        Optional<GitRepository> found = GitRepository.of(site);
        if (found.isEmpty()) {
            return unknown("`" + site.toAbsolutePath() + "` is in no Git repository");
        }
        try (GitRepository git = found.get()) {
            if (commit.isEmpty() && !isPullRequest) {
                return unknown("this is no pull request, so that a commit has to be named: --if-changed=COMMIT");
            }
            for (Path place : named) {
                if (!Files.exists(place) || !place.toRealPath().startsWith(git.root())) {
                    return unknown("`" + place + "` is not in the repository of the site");
                }
            }
            if (!content.toRealPath().startsWith(git.root())) {
                return unknown("the notes are not in the repository of the site");
            }
            for (String name : commit.isEmpty() ? TARGETS : List.of(commit)) {
                Optional<GitCommit> base = git.commit(name);
                if (base.isPresent()) {
                    return isSame(git, base.get(), paths(git, site, content, named))
                            ? new IfChanged(Optional.of(name + " (" + base.get().shortId() + ")"), Optional.empty())
                            : new IfChanged(Optional.empty(), Optional.empty());
                }
            }
            return unknown(
                    commit.isEmpty()
                            ? "this clone does not have the branch that the pull request goes to"
                            : "this clone has no commit `" + commit + "`");
        }
    }

    private static List<String> paths(GitRepository git, Path site, Path content, List<Path> named) throws IOException {
        List<String> paths = new ArrayList<>(OF_THE_PROGRAM);
        paths.add(git.pathOf(content));
        for (Path file : named) {
            paths.add(git.pathOf(file));
        }
        String folder = git.pathOf(site);
        OF_A_SITE.forEach(name -> paths.add(folder.isEmpty() ? name : folder + "/" + name));
        return paths;
    }

    private static boolean isSame(GitRepository git, GitCommit base, List<String> paths) throws IOException {
        GitTree tree = git.tree(base);
        for (String path : paths) {
            if (!DiskFiles.same(tree, git.root(), path)) {
                return false;
            }
        }
        return true;
    }

    /** Because of something else than the commits. */
    static IfChanged unknown(String why) {
        return new IfChanged(Optional.empty(), Optional.of(why));
    }
}
