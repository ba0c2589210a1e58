package dev.rollcall.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The repository on GitHub that holds the notes.
 *
 * @param repository {@code owner/name}
 * @param folder the content folder in the repository, with {@code /}; empty for its root
 * @param shown the state that pages lead to, where that is another than the branch
 */
public record SourceHost(String repository, String branch, String folder, Optional<Shown> shown) {
    static final String GITHUB = "https://github.com/";
    private static final String SCHEME = "https://";
    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*+");

    public SourceHost {
        folder = folder.replaceAll("^\\.?/+|/+$", "");
    }

    public SourceHost(String repository, String branch, String folder) {
        this(repository, branch, folder, Optional.empty());
    }

    /** A tag, or a branch, which alone can be edited. */
    public record Shown(String ref, boolean editable) {}

    /** The page of a handle; empty where nobody there can have that name. */
    static String profile(String handle) {
        return HANDLE.matcher(handle).matches() ? GITHUB + handle : "";
    }

    /** The page that shows the source of a note. */
    String source(String notePath) {
        return GITHUB + repository + "/blob/" + Links.encoded(ref()) + "/" + Links.encoded(inRepository(notePath));
    }

    /** The page that edits a note; empty where it stays as it is. */
    String edit(String notePath) {
        boolean editable = shown.map(Shown::editable).orElse(true);
        return editable
                ? GITHUB + repository + "/edit/" + Links.encoded(ref()) + "/" + Links.encoded(inRepository(notePath))
                : "";
    }

    private String ref() {
        return shown.map(Shown::ref).orElse(branch);
    }

    /**
     * The path below the content folder that an absolute address of this repository means, still percent-encoded and
     * perhaps with a fragment; empty where the address is none of this repository and branch.
     */
    Optional<String> content(String address) {
        if (!address.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String lower = address.toLowerCase(Locale.ROOT);
        String within = folder.isEmpty() ? "" : folder + "/";
        return prefixes().stream()
                .filter(prefix -> lower.startsWith(prefix.toLowerCase(Locale.ROOT)))
                .map(prefix -> address.substring(prefix.length()))
                .filter(path -> path.startsWith(within))
                .map(path -> path.substring(within.length()))
                .findFirst();
    }

    private List<String> prefixes() {
        return List.of(
                GITHUB + repository + "/blob/" + branch + "/",
                GITHUB + repository + "/raw/" + branch + "/",
                GITHUB + repository + "/tree/" + branch + "/",
                GITHUB + repository + "/edit/" + branch + "/",
                "https://raw.githubusercontent.com/" + repository + "/" + branch + "/");
    }

    private String inRepository(String notePath) {
        return folder.isEmpty() ? notePath : folder + "/" + notePath;
    }
}
