package dev.rollcall.cli;

import dev.rollcall.config.ConfigReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A build on Read the Docs, as its variables tell (its documentation, "Environment variable reference").
 *
 * @param output the folder whose {@code html} is published
 * @param address of the site that is built, with language and version
 * @param pullRequest in words, where what is built is one and not yet accepted
 */
record ReadTheDocs(Optional<Path> output, Optional<URI> address, Optional<String> pullRequest) {
    /** The exit code that cancels a build there without its having failed. */
    static final int CANCEL = 183;

    static Optional<ReadTheDocs> in(Environment environment) {
        if (environment.value("READTHEDOCS").filter("True"::equals).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReadTheDocs(
                environment.value("READTHEDOCS_OUTPUT").map(output -> Path.of(output, "html")),
                environment.value("READTHEDOCS_CANONICAL_URL").map(ReadTheDocs::address),
                environment
                        .value("READTHEDOCS_VERSION_TYPE")
                        .filter("external"::equals)
                        .map(type -> pullRequest(environment.value("READTHEDOCS_VERSION")))));
    }

    private static URI address(String written) {
        return ConfigReader.siteUrl(written)
                .orElseThrow(() ->
                        Trouble.usage("READTHEDOCS_CANONICAL_URL is `" + written + "`, which is no address of a site"));
    }

    /** There, the version of a pull request is its number. */
    private static String pullRequest(Optional<String> version) {
        return version.filter(v -> v.chars().allMatch(Character::isDigit))
                .map(v -> "pull request " + v)
                .orElse("a pull request");
    }
}
