package dev.rollcall.cli;

import dev.rollcall.git.GitRemote;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the machine says of itself by variables of the environment. Nothing else in the program looks at them.
 *
 * @param isWatched whether somebody may wait for the command, who wants to know how far it is
 */
record Environment(Map<String, String> variables, boolean isWatched) {
    Environment {
        variables = Map.copyOf(variables);
    }

    /** That which a command was started in. */
    static Environment of(CommandSpec command) {
        return ((Rollcall) command.root().userObject()).environment();
    }

    /** A variable that is set to something. */
    Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** How the one who runs this called it, as far as the script that starts it tells. */
    String called() {
        return value("ROLLCALL_CALLED")
                .map(name -> name.contains(" ") ? "'" + name + "'" : name)
                .orElse("rollcall");
    }

    /** Whether this is a step of a GitHub workflow, which shows messages beside the lines of a change. */
    boolean isGitHubWorkflow() {
        return value("GITHUB_ACTIONS").filter("true"::equals).isPresent();
    }

    /** The host that builds, where it is Read the Docs. */
    Optional<ReadTheDocs> readTheDocs() {
        return ReadTheDocs.in(this);
    }

    /** What counts as now where the one who packages says so; see reproducible-builds.org. */
    Optional<Instant> sourceDate() {
        return value("SOURCE_DATE_EPOCH").map(Environment::instant);
    }

    /** What opens repositories on GitHub, where the one who runs this gave it. */
    Optional<GitRemote.Token> gitToken() {
        String host = value("GITHUB_SERVER_URL")
                .map(server -> server.replaceFirst("^https://", ""))
                .orElse("github.com");
        return value("GITHUB_TOKEN").map(secret -> new GitRemote.Token(host, secret));
    }

    private static Instant instant(String written) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(written));
        } catch (NumberFormatException | DateTimeException e) {
            throw Trouble.usage("SOURCE_DATE_EPOCH is `" + written + "`, which is no number of seconds since 1970");
        }
    }
}
