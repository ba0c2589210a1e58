package dev.rollcall.git;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

/**
 * Another repository, by the name that this one has for it, over files or HTTP. Not over SSH, whose keys and agents belong to
 * Git itself.
 */
public final class GitRemote {
    private static final Set<String> SPOKEN = Set.of("file", "http", "https");
    private static final int SECONDS = 60;

    private final Repository repository;
    private final String name;
    private final URIish address;
    private final Optional<Token> token;

    /**
     * What opens repositories of one host.
     *
     * @param host the only one that is ever told
     */
    public record Token(String host, String secret) {
        @Override
        public String toString() {
            return "a token for " + host;
        }
    }

    private GitRemote(Repository repository, String name, URIish address, Optional<Token> token) {
        this.repository = repository;
        this.name = name;
        this.address = address;
        this.token = token;
    }

    /**
     * The remote of this name.
     *
     * @throws IOException where there is none, or none that can be spoken to, with what to do about it
     */
    public static GitRemote of(GitRepository git, String name, Optional<Token> token) throws IOException {
        try {
            RemoteConfig remote = new RemoteConfig(git.repository().getConfig(), name);
            if (remote.getURIs().isEmpty()) {
                throw new IOException("there is no remote `" + name + "`; add it with `git remote add " + name
                        + " ADDRESS`, or name another one");
            }
            URIish address = remote.getURIs().get(0);
            boolean isPath = address.getScheme() == null && address.getHost() == null;
            if (!isPath && !SPOKEN.contains(String.valueOf(address.getScheme()))) {
                throw new IOException(
                        "`" + name + "` is at `" + address + "`, and only Git itself has the keys for SSH;"
                                + " leave out --push, and push the branch with git");
            }
            return new GitRemote(git.repository(), name, address, token);
        } catch (URISyntaxException e) {
            throw new IOException("the address of the remote `" + name + "` cannot be read", e);
        }
    }

    /** Learns where a branch is there, and takes its commits; forgets it where it is no more. */
    public void fetch(String branch) throws IOException {
        String there = Constants.R_HEADS + branch;
        String known = Constants.R_REMOTES + name + "/" + branch;
        try (Transport transport = open()) {
            boolean exists;
            try (FetchConnection connection = transport.openFetch()) {
                exists = connection.getRef(there) != null;
            }
            if (exists) {
                transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + there + ":" + known)));
            } else if (repository.exactRef(known) != null) {
                RefUpdate forgotten = repository.updateRef(known);
                forgotten.setForceUpdate(true);
                forgotten.delete();
            }
        } catch (TransportException e) {
            throw refused(e);
        }
    }

    /**
     * Moves a branch there.
     *
     * @param from where it is expected to be; nothing where it is expected not to be
     * @throws BranchMoved where it is elsewhere
     */
    public void push(String branch, GitCommit commit, Optional<GitCommit> from) throws IOException {
        try (Transport transport = open()) {
            RemoteRefUpdate update = new RemoteRefUpdate(
                    repository,
                    commit.id(),
                    Constants.R_HEADS + branch,
                    false,
                    Constants.R_REMOTES + name + "/" + branch,
                    from.map(GitCommit::id).map(ObjectId::fromString).orElse(ObjectId.zeroId()));
            PushResult result = transport.push(NullProgressMonitor.INSTANCE, List.of(update));
            switch (update.getStatus()) {
                case OK, UP_TO_DATE -> {}
                case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED ->
                    throw new BranchMoved("`" + branch + "` of `" + name
                            + "` was moved by somebody else meanwhile, and was" + " left as it is; publish again");
                default ->
                    throw new IOException("`" + name + "` did not take `" + branch + "`: "
                            + Optional.ofNullable(update.getMessage())
                                    .orElse(update.getStatus().toString())
                            + " " + result.getMessages().strip());
            }
        } catch (TransportException e) {
            throw refused(e);
        }
    }

    /** What went wrong on the way, in the words of whoever noticed, and the way that is always there. */
    private IOException refused(TransportException problem) {
        return new IOException(
                "`" + name + "` could not be spoken to (" + problem.getMessage() + "); give a token for GitHub in"
                        + " GITHUB_TOKEN, or leave out --push, and push the branch with git",
                problem);
    }

    private Transport open() throws IOException {
        Transport transport = Transport.open(repository, address);
        transport.setTagOpt(TagOpt.NO_TAGS);
        transport.setTimeout(SECONDS);
        token.filter(t -> "https".equals(address.getScheme()) && t.host().equals(address.getHost()))
                .ifPresent(t -> transport.setCredentialsProvider(
                        new UsernamePasswordCredentialsProvider("x-access-token", t.secret())));
        return transport;
    }
}
