package dev.rollcall.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Commits files to a branch that nobody has checked out: neither the working tree nor the index is touched. The branch moves
 * last and in one step, so that an interruption leaves it as it was, and only if it still is where it was when the
 * writing began.
 */
public final class BranchWriter {
    private final GitRepository git;
    private final String branch;
    private final Optional<ObjectId> local;
    private final Optional<ObjectId> remote;

    private BranchWriter(GitRepository git, String branch, Optional<ObjectId> local, Optional<ObjectId> remote) {
        this.git = git;
        this.branch = branch;
        this.local = local;
        this.remote = remote;
    }

    /**
     * For a branch, which need not exist.
     *
     * @param remote where it is published: as far as this repository knows of the branch there, it counts
     * @throws BranchMoved where the branch there has commits that the one here has not
     * @throws IOException where the branch is checked out, or has no name that a branch can have
     */
    public static BranchWriter of(GitRepository git, String branch, String remote) throws IOException {
        if (!isName(branch)) {
            throw new IOException("`" + branch + "` is no name of a branch");
        }
        Optional<String> holder = holder(git.repository(), Constants.R_HEADS + branch);
        if (holder.isPresent()) {
            throw new IOException("`" + branch + "` is checked out in `" + holder.get()
                    + "`, whose files would no longer be" + " those of the branch; name another branch");
        }
        Optional<ObjectId> here = id(git.repository(), Constants.R_HEADS + branch);
        Optional<ObjectId> there = id(git.repository(), Constants.R_REMOTES + remote + "/" + branch);
        if (here.isPresent() && there.isPresent() && !contains(git.repository(), here.get(), there.get())) {
            throw new BranchMoved(
                    "`" + branch + "` of `" + remote + "` has commits that yours has not; take them with `git"
                            + " fetch " + remote + " " + branch + ":" + branch + "`, and publish again");
        }
        return new BranchWriter(git, branch, here, there);
    }

    /** Whether a branch can be called so. */
    public static boolean isName(String branch) {
        return Repository.isValidRefName(Constants.R_HEADS + branch) && !branch.startsWith("-");
    }

    /** The commit that the writing begins at; none where the branch is new. */
    public Optional<GitCommit> tip() throws IOException {
        Optional<ObjectId> id = local.or(() -> remote);
        return id.isEmpty() ? Optional.empty() : git.commit(id.get().name());
    }

    /** Where the branch is at the remote, as far as this repository knows. */
    public Optional<GitCommit> published() throws IOException {
        return remote.isEmpty() ? Optional.empty() : git.commit(remote.get().name());
    }

    /**
     * Commits a change; the branch does not move yet.
     *
     * @return the commit, or nothing where the branch holds exactly that already
     */
    public Optional<GitCommit> commit(BranchChange change, Signature by, String message) throws IOException {
        try (TreeWriter writer = new TreeWriter(git.repository())) {
            Optional<GitCommit> tip = tip();
            Optional<ObjectId> before = tip.map(GitCommit::tree).map(ObjectId::fromString);
            ObjectId tree = writer.tree(before, change);
            return before.filter(tree::equals).isPresent()
                    ? Optional.empty()
                    : git.commit(writer.commit(tree, tip.map(GitCommit::id).map(ObjectId::fromString), by, message)
                            .name());
        }
    }

    /**
     * Moves the branch to a commit.
     *
     * @throws BranchMoved where it is no longer where the writing began
     */
    public void move(GitCommit commit, Signature by, String why) throws IOException {
        RefUpdate update = git.repository().updateRef(Constants.R_HEADS + branch);
        update.setNewObjectId(ObjectId.fromString(commit.id()));
        update.setExpectedOldObjectId(local.orElse(ObjectId.zeroId()));
        update.setRefLogIdent(by.ident());
        update.setRefLogMessage(why, false);
        RefUpdate.Result result = update.update();
        switch (result) {
            case NEW, FAST_FORWARD, NO_CHANGE -> {}
            case LOCK_FAILURE, REJECTED ->
                throw new BranchMoved("`" + branch + "` was moved by somebody else meanwhile, and was left as it is;"
                        + " publish again");
            default -> throw new IOException("`" + branch + "` could not be moved: " + result);
        }
    }

    private static Optional<ObjectId> id(Repository repository, String ref) throws IOException {
        return Optional.ofNullable(repository.exactRef(ref)).map(Ref::getObjectId);
    }

    private static boolean contains(Repository repository, ObjectId newer, ObjectId older) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(older), walk.parseCommit(newer));
        }
    }

    /** The working tree that has a branch checked out: the main one, or one added by {@code git worktree}. */
    private static Optional<String> holder(Repository repository, String branch) throws IOException {
        Path common = repository.getCommonDirectory().toPath();
        if (isAt(common.resolve("HEAD"), branch)) {
            return Optional.of(
                    Optional.ofNullable(common.getParent()).orElse(common).toString());
        }
        Path others = common.resolve("worktrees");
        if (!Files.isDirectory(others)) {
            return Optional.empty();
        }
        try (Stream<Path> each = Files.list(others)) {
            for (Path one : each.sorted().toList()) {
                if (isAt(one.resolve("HEAD"), branch)) {
                    return Optional.of(one.getFileName().toString());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(Path head, String branch) throws IOException {
        return Files.isRegularFile(head) && Files.readString(head).strip().equals("ref: " + branch);
    }
}
