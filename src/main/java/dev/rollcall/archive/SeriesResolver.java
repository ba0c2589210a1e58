package dev.rollcall.archive;

import dev.rollcall.model.Meeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which series a meeting belongs to: what its front matter says, else its folder without years, else the words before the
 * date in its file name. The last folder is enough of a name unless two folders share it.
 */
final class SeriesResolver {
    /** The series of notes that nothing else is known of. */
    static final String UNNAMED = "minutes";

    /** First parts of addresses that the site itself uses. */
    static final Set<String> RESERVED = Set.of(
            "actions",
            "assets",
            "decisions",
            "feed",
            "files",
            "meetings",
            "pages",
            "people",
            "projects",
            "search",
            "series",
            "topics",
            "v",
            "versions");

    private static final String SAYS_NOTHING = "meetings";
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[-_.]?\\d\\d)?");
    private static final Pattern NAME_BEFORE_DATE =
            Pattern.compile("(\\p{L}[\\p{L}_-]{1,60}?)[-_. ]*(?:19|20)\\d\\d.*");

    private final Map<String, String> slugByFolder = new HashMap<>();

    SeriesResolver(List<Meeting> meetings) {
        Map<String, Set<String>> foldersByLast = new HashMap<>();
        for (Meeting meeting : meetings) {
            List<String> parts = parts(meeting);
            if (!parts.isEmpty()) {
                foldersByLast
                        .computeIfAbsent(parts.get(parts.size() - 1), k -> new TreeSet<>())
                        .add(String.join("/", parts));
            }
        }
        Set<String> shared = new HashSet<>();
        foldersByLast.values().stream().filter(f -> f.size() > 1).forEach(shared::addAll);
        foldersByLast.forEach((last, folders) ->
                folders.forEach(f -> slugByFolder.put(f, shared.contains(f) ? f.replace('/', '-') : last)));
    }

    /** The slug of the series. */
    String of(Meeting meeting) {
        return meeting.settings().series().map(SeriesResolver::free).orElseGet(() -> fromPlace(meeting));
    }

    private String fromPlace(Meeting meeting) {
        String folder = String.join("/", parts(meeting));
        if (!folder.isEmpty()) {
            return slugByFolder.getOrDefault(folder, UNNAMED);
        }
        String path = meeting.prose().path();
        Matcher name = NAME_BEFORE_DATE.matcher(path.substring(path.lastIndexOf('/') + 1));
        return name.matches() ? free(name.group(1)) : UNNAMED;
    }

    /** Why the site needs this name itself. */
    static Optional<String> reserved(String name) {
        return RESERVED.contains(Slug.of(name))
                ? Optional.of("is a name that the site needs itself")
                : Optional.empty();
    }

    private static String free(String name) {
        String slug = Slug.of(name);
        return RESERVED.contains(slug) ? slug + "-series" : slug;
    }

    /** The folders of a note as slugs, without years and without one that only says that there are meetings in it. */
    private static List<String> parts(Meeting meeting) {
        String path = meeting.prose().path();
        List<String> parts = new ArrayList<>();
        for (String part : path.substring(0, Math.max(0, path.lastIndexOf('/'))).split("/", -1)) {
            String slug = part.isBlank() ? "" : Slug.of(part);
            if (!slug.isEmpty()
                    && !slug.equals(SAYS_NOTHING)
                    && !YEAR.matcher(part).matches()) {
                parts.add(free(slug));
            }
        }
        return parts;
    }
}
