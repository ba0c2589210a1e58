package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository on GitHub as an address or a reference names it; not a user's page, a team's board or a gist.
 *
 * @param number of the issue, pull request or discussion that is meant
 */
record RepositoryAddress(String owner, String name, Optional<String> number) {
    private static final int MAX_ADDRESS = 2000;
    private static final String OWNER = "(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})";
    private static final String NAME = "(?<name>[A-Za-z0-9._-]{1,100})";
    private static final Cue ADDRESS = Cue.of(
            "^(?:https?://|git://|ssh://git@|git@)?(?:(?:www|redirect)\\.)?github\\.com[/:]" + OWNER + "/" + NAME
                    + "(?![A-Za-z0-9._-])(?<rest>[^\\s<>\"]{0,400})",
            Pattern.CASE_INSENSITIVE);
    private static final Cue RAW = Cue.of(
            "^(?:https?://)?(?:raw\\.githubusercontent\\.com|raw\\.github\\.com|codeload\\.github\\.com|api\\.github\\.com/repos)/"
                    + OWNER + "/" + NAME + "(?![A-Za-z0-9._-])(?<rest>)",
            Pattern.CASE_INSENSITIVE);
    private static final Cue NUMBER = Cue.of("^/(?:(?:issues?|pulls?|discussions)/)?(\\d{1,9})(?![\\w.-])");
    private static final Cue REDIRECT =
            Cue.of("^https?://(?:www\\.)?google\\.com/url\\?(?:[^#]{0,100}&)?q=([^&\\s]{1,1500})");
    private static final Cue STOPS = Cue.of("\\.{1,100}$");
    private static final Cue GIT = Cue.of("(?i)\\.git$");
    private static final Cue SIGNS = Cue.of("[._-]{1,100}");
    private static final Cue REFERENCE = Cue.of("^" + OWNER + "/" + NAME + "(?:#(?<n>\\d{1,9}))?$");

    /** First parts of addresses that belong to GitHub itself. */
    private static final Set<String> NOT_OWNERS = Set.of(
            "orgs",
            "marketplace",
            "user-attachments",
            "settings",
            "notifications",
            "features",
            "topics",
            "sponsors",
            "apps",
            "about",
            "pricing",
            "login",
            "join",
            "search",
            "explore",
            "collections",
            "trending",
            "issues",
            "pulls",
            "new",
            "organizations",
            "enterprise",
            "customer-stories",
            "security",
            "site",
            "contact",
            "readme",
            "users",
            "stars",
            "dashboard",
            "codespaces",
            "gist",
            "assets",
            "account",
            "events",
            "resources",
            "solutions",
            "team",
            "teams",
            "home",
            "logout",
            "sessions",
            "advisories",
            "watching",
            "discussions",
            "repos",
            "graphql",
            "projects");

    /** The repository that an address leads to. */
    static Optional<RepositoryAddress> of(String address) {
        String url = address.length() > MAX_ADDRESS ? address.substring(0, MAX_ADDRESS) : address;
        Search redirect = REDIRECT.search(url);
        if (redirect.find()) {
            return direct(decoded(redirect.group(1)));
        }
        return direct(url);
    }

    private static Optional<RepositoryAddress> direct(String url) {
        Search address = ADDRESS.search(url);
        if (!address.find()) {
            Search raw = RAW.search(url);
            return raw.find() ? made(raw.group("owner"), raw.group("name"), Optional.empty()) : Optional.empty();
        }
        Search number = NUMBER.search(address.group("rest"));
        return made(
                address.group("owner"),
                address.group("name"),
                number.find() ? Optional.of(number.group(1)) : Optional.empty());
    }

    /** {@code owner/name} or {@code owner/name#12}, and nothing else. */
    static Optional<RepositoryAddress> reference(String text) {
        Matcher reference = REFERENCE.opening(text);
        return reference.matches()
                ? made(reference.group("owner"), reference.group("name"), Optional.ofNullable(reference.group("n")))
                : Optional.empty();
    }

    private static Optional<RepositoryAddress> made(String owner, String written, Optional<String> number) {
        String name = GIT.replaceFirst(STOPS.replaceFirst(written, ""), "");
        boolean real = !name.isEmpty() && !SIGNS.fits(name) && !NOT_OWNERS.contains(owner.toLowerCase(Locale.ROOT));
        return real ? Optional.of(new RepositoryAddress(owner, name, number)) : Optional.empty();
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    /** {@code owner/name} as written. */
    String written() {
        return owner + "/" + name;
    }

    /** {@code owner/name} in lower case. */
    String project() {
        return written().toLowerCase(Locale.ROOT);
    }
}
