package dev.rollcall.cli;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.git.GitCommit;
import dev.rollcall.git.GitRepository;
import dev.rollcall.permalink.Permalinks;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the site that was published last says of its addresses: found in a folder, at an address, or on a branch of the repository.
 * A place that is there and has no such file is one where nothing was published yet; one that cannot be asked stops the build, which
 * would lose addresses otherwise.
 *
 * @param place as messages name it
 */
record LastSite(String place, Optional<String> text) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 256 << 20;
    private static final int NOT_FOUND = 404;
    private static final int FINE = 200;

    /**
     * Looks it up.
     *
     * @param inside a folder of the repository, for a branch
     */
    static LastSite at(String place, Path inside) throws IOException {
        if (place.startsWith("https://") || place.startsWith("http://")) {
            return new LastSite(place, fetched((place.endsWith("/") ? place : place + "/") + Permalinks.PATH));
        }
        Path folder = Path.of(place);
        if (Files.isDirectory(folder)) {
            Path file = folder.resolve(Permalinks.PATH);
            return new LastSite(
                    place,
                    Files.isRegularFile(file)
                            ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                            : Optional.empty());
        }
        return new LastSite(place, onBranch(place, inside));
    }

    BuildRequest told(BuildRequest request) {
        return text.map(t -> request.withPrevious(place, t)).orElse(request);
    }

    private static Optional<String> onBranch(String branch, Path inside) throws IOException {
        try (GitRepository repository = GitRepository.of(inside)
                .orElseThrow(() -> Trouble.usage("`" + branch + "` is no folder and no address, and there is no"
                        + " repository that could have a branch of that name"))) {
            Optional<GitCommit> commit = repository.commit(branch);
            if (commit.isEmpty()) {
                commit = repository.commit("refs/remotes/origin/" + branch);
            }
            return repository
                    .tree(commit.orElseThrow(() -> Trouble.usage("`" + branch
                            + "` is no folder, no address and no branch; name where the site was published")))
                    .file(Permalinks.PATH)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> fetched(String address) {
        try {
            HttpClient client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(PATIENCE)
                    .build();
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() == NOT_FOUND) {
                    return Optional.empty();
                }
                if (answer.statusCode() != FINE) {
                    throw Trouble.failed("`" + address + "` answers " + answer.statusCode()
                            + "; addresses that were published would be lost, so nothing was built");
                }
                return Optional.of(new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Trouble.failed("`" + address + "` cannot be read (" + e.getMessage()
                    + "); addresses that were published would be lost, so nothing was built");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.failed("reading `" + address + "` was interrupted");
        }
    }
}
