package dev.rollcall.cli;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.git.GitCommit;
import dev.rollcall.git.GitRepository;
import java.io.IOException;
import java.util.Optional;

/** What the repository that the notes are in, if there is one, knows of them. */
final class History {
    private History() {}

    /** The same request with the history of its notes. One that cannot be read keeps no site from being built. */
    static BuildRequest of(BuildRequest request) {
        try (GitRepository git = GitRepository.of(request.content()).orElse(null)) {
            Optional<GitCommit> head = git == null ? Optional.empty() : git.head();
            return git == null || head.isEmpty()
                    ? request
                    : request.withHistory(git.history(head.get(), git.pathOf(request.content())));
        } catch (IOException e) {
            return request;
        }
    }
}
