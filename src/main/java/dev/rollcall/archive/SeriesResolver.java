package dev.rollcall.archive;

import dev.rollcall.model.Meeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which series a meeting belongs to: what its front matter says, else its folder without years, else the words before the
 * date in its file name. The last folder is enough of a name unless two folders share it; then the one that was published by it
 * keeps it.
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

    /** @param published the series that each note had, by its path: a folder that had its name first keeps it */
    SeriesResolver(List<Meeting> meetings, Map<String, String> published) {
        Map<String, Set<String>> foldersByLast = new TreeMap<>();
        for (Meeting meeting : meetings) {
            List<String> parts = parts(meeting.prose().path());
            if (!parts.isEmpty()) {
                foldersByLast
                        .computeIfAbsent(parts.get(parts.size() - 1), k -> new TreeSet<>())
                        .add(String.join("/", parts));
            }
        }
        Map<String, Set<String>> before = new HashMap<>();
        new TreeMap<>(published)
                .forEach((path, series) -> before.computeIfAbsent(String.join("/", parts(path)), f -> new TreeSet<>())
                        .add(series));
        foldersByLast.forEach((last, folders) -> name(last, folders, before));
    }

    private void name(String last, Set<String> folders, Map<String, Set<String>> before) {
        Set<String> taken = new HashSet<>();
        for (String folder : folders) {
            Set<String> had = before.getOrDefault(folder, Set.of());
            Stream.of(last, whole(folder), whole(folder) + "-2")
                    .filter(had::contains)
                    .filter(taken::add)
                    .findFirst()
                    .ifPresent(slug -> slugByFolder.put(folder, slug));
        }
        for (String folder : folders) {
            String first = folders.size() > 1 ? whole(folder) : last;
            String slug = taken.contains(first) ? whole(folder) : first;
            slugByFolder.putIfAbsent(folder, taken.contains(slug) ? slug + "-2" : slug);
        }
    }

    private static String whole(String folder) {
        return folder.replace('/', '-');
    }

    /** The slug of the series. */
    String of(Meeting meeting) {
        return meeting.settings().series().map(SeriesResolver::free).orElseGet(() -> fromPlace(meeting));
    }

    private String fromPlace(Meeting meeting) {
        String folder = String.join("/", parts(meeting.prose().path()));
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
    private static List<String> parts(String path) {
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
