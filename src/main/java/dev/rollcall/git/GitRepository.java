package dev.rollcall.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The repository that a folder lies in, to be read. Neither its working tree nor its index is looked at, and no settings of
 * the user or the machine count. Safe for use by several threads.
 */
public final class GitRepository implements AutoCloseable {
    private static final String REMOTE = "refs/remotes/origin/";

    private final Repository repository;
    private final Path root;

    private GitRepository(Repository repository, Path root) {
        this.repository = repository;
        this.root = root;
    }

    /**
     * The repository of a folder, which may be any in it.
     *
     * @throws IOException where there is one that cannot be read
     */
    public static Optional<GitRepository> of(Path inside) throws IOException {
        NoSettings.use();
        Path folder = inside.toRealPath();
        FileRepositoryBuilder found = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (found.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = found.setMustExist(true).build();
        if (repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        return Optional.of(
                new GitRepository(repository, repository.getWorkTree().toPath().toRealPath()));
    }

    /** The folder that holds the repository and what is checked out of it. */
    public Path root() {
        return root;
    }

    /** Where a folder of the working tree is in the repository, with {@code /}; empty for its root. */
    public String pathOf(Path folder) throws IOException {
        Path real = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        if (!real.startsWith(root)) {
            throw new IOException("`" + folder + "` is not in the repository `" + root + "`");
        }
        return root.relativize(real).toString().replace('\\', '/');
    }

    /** Whether it holds only the newest part of its history. */
    public boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    /** The commit that is checked out; empty before the first one. */
    public Optional<GitCommit> head() throws IOException {
        return commit(Constants.HEAD);
    }

    /** The branch that is checked out; empty where it is none but a commit. */
    public Optional<String> branch() throws IOException {
        String full = repository.getFullBranch();
        return Optional.ofNullable(full)
                .filter(f -> f.startsWith(Constants.R_HEADS))
                .map(Repository::shortenRefName);
    }

    /** The commit that a branch, a tag or the name of a commit stands for. */
    public Optional<GitCommit> commit(String name) throws IOException {
        ObjectId id = repository.resolve(name + "^{commit}");
        if (id == null) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return Optional.of(commit(walk.parseCommit(id)));
        }
    }

    /** All that a commit holds. */
    public GitTree tree(GitCommit commit) {
        return new GitTree(repository, ObjectId.fromString(commit.tree()));
    }

    /**
     * Which commit changed each file of a folder last, and since when something is true of some of them.
     *
     * @param from the commit that has the folder
     * @param folder its path in the repository; empty for all of it
     */
    public GitHistory history(GitCommit from, String folder, GitHistory.Question question) throws IOException {
        return GitHistory.of(repository, from, folder, question);
    }

    /** The bytes of a file by their full name. */
    public byte[] bytes(String blob) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.open(ObjectId.fromString(blob), Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE);
        }
    }

    /** The tags whose names fit, sorted by name; such as name no commit are left out. */
    public List<GitRef> tags(RefPatterns patterns) throws IOException {
        return refs(GitRef.Kind.TAG, repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS), patterns);
    }

    /**
     * The branches whose names fit, sorted by name: those of this repository, and where it has none of that name those of
     * {@code origin}, since a clone made for a build has often only these.
     */
    public List<GitRef> branches(RefPatterns patterns) throws IOException {
        TreeMap<String, GitRef> found = new TreeMap<>();
        refs(GitRef.Kind.BRANCH, repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS), patterns)
                .forEach(r -> found.put(r.name(), r));
        refs(GitRef.Kind.BRANCH, repository.getRefDatabase().getRefsByPrefix(REMOTE), patterns)
                .forEach(r -> found.putIfAbsent(r.name(), r));
        return List.copyOf(found.values());
    }

    private List<GitRef> refs(GitRef.Kind kind, Collection<Ref> refs, RefPatterns patterns) throws IOException {
        TreeMap<String, GitRef> found = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository)) {
            for (Ref ref : refs) {
                String name = shortName(ref);
                if (!ref.isSymbolic() && ref.getObjectId() != null && patterns.match(name)) {
                    behind(walk, ref.getObjectId()).ifPresent(c -> found.put(name, new GitRef(kind, name, commit(c))));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static String shortName(Ref ref) {
        String full = ref.getName();
        return full.startsWith(REMOTE) ? full.substring(REMOTE.length()) : Repository.shortenRefName(full);
    }

    /** The commit that a name stands for; none where it names something else, or was left behind by a shallow clone. */
    private static Optional<RevCommit> behind(RevWalk walk, ObjectId id) throws IOException {
        try {
            RevObject object = walk.peel(walk.parseAny(id));
            return object instanceof RevCommit commit ? Optional.of(walk.parseCommit(commit)) : Optional.empty();
        } catch (MissingObjectException e) {
            return Optional.empty();
        }
    }

    static GitCommit commit(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        Instant when = author.getWhenAsInstant();
        return new GitCommit(
                commit.getName(), commit.getTree().getName(), OffsetDateTime.ofInstant(when, author.getZoneOffset()));
    }

    Repository repository() {
        return repository;
    }

    @Override
    public void close() {
        repository.close();
    }
}
