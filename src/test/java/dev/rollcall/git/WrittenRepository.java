package dev.rollcall.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;

/** A repository that a test writes: files, commits at given days, tags and branches; no settings of the machine count. */
public final class WrittenRepository implements AutoCloseable {
    private final Path folder;
    private final Git git;

    private WrittenRepository(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /** A new one, on branch {@code main}. */
    public static WrittenRepository in(Path folder) throws IOException {
        NoSettings.use();
        try {
            Files.createDirectories(folder);
            return new WrittenRepository(
                    folder,
                    Git.init()
                            .setDirectory(folder.toFile())
                            .setInitialBranch("main")
                            .call());
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public WrittenRepository write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public WrittenRepository delete(String path) throws IOException {
        Files.delete(folder.resolve(path));
        return this;
    }

    /** Commits all that is there, at noon of a day, and gives the commit's name. */
    public String commit(String day) throws IOException {
        Instant noon = Instant.parse(day + "T12:00:00Z");
        PersonIdent author = new PersonIdent("Wen Li", "wen@example.org", noon, ZoneOffset.ofHours(2));
        try {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            return git.commit()
                    .setAuthor(author)
                    .setCommitter(author)
                    .setMessage("Notes as of " + day)
                    .setSign(false)
                    .call()
                    .getName();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    public WrittenRepository tag(String name) throws IOException {
        try {
            git.tag().setName(name).setAnnotated(false).call();
            return this;
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    /** A tag with a text of its own. */
    public WrittenRepository annotatedTag(String name) throws IOException {
        PersonIdent tagger = new PersonIdent("Wen Li", "wen@example.org", Instant.EPOCH, ZoneOffset.UTC);
        try {
            git.tag()
                    .setName(name)
                    .setAnnotated(true)
                    .setSigned(false)
                    .setTagger(tagger)
                    .setMessage(name)
                    .call();
            return this;
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    /** A branch that begins at what is checked out, and goes there. */
    public WrittenRepository branch(String name) throws IOException {
        return checkOut(name, true);
    }

    public WrittenRepository checkOut(String name) throws IOException {
        return checkOut(name, false);
    }

    private WrittenRepository checkOut(String name, boolean fresh) throws IOException {
        try {
            git.checkout().setName(name).setCreateBranch(fresh).call();
            return this;
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    /** A clone of it that has only the newest commits of every branch. */
    public Path shallowClone(Path target, int depth) throws IOException {
        try (Git clone = Git.cloneRepository()
                .setURI(folder.toUri().toString())
                .setDirectory(target.toFile())
                .setCloneAllBranches(true)
                .setDepth(depth)
                .call()) {
            return clone.getRepository().getWorkTree().toPath();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    /** Another repository by a name. */
    public WrittenRepository remote(String name, String address) throws IOException {
        StoredConfig settings = git.getRepository().getConfig();
        settings.setString("remote", name, "url", address);
        settings.setString("remote", name, "fetch", "+refs/heads/*:refs/remotes/" + name + "/*");
        settings.save();
        return this;
    }

    /** One without files that are checked out, to be pushed to. */
    public static void bare(Path folder) throws IOException {
        NoSettings.use();
        try {
            Git.init().setDirectory(folder.toFile()).setBare(true).call().close();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    /** What a full name of a branch stands for in a repository. */
    public static String tip(Path folder, String ref) throws IOException {
        try (Git git = Git.open(folder.toFile())) {
            return ObjectId.toString(git.getRepository().resolve(ref));
        }
    }

    /** All files that are checked out, by path. */
    public Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".git/")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    @Override
    public void close() {
        git.close();
    }
}
