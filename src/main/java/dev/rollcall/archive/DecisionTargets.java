package dev.rollcall.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the decisions that a note names: by day ({@code 2024-03-05}, {@code 2024-03-05 d2}), by an address of this site, relative,
 * from its root or whole ({@code ../2024-03-05/#d2}, {@code ../2024-03-05/d2/}), or by the file of the note. One of several by its number in the note or by the id
 * that its writer gave; a fragment that is neither means none, not any.
 */
final class DecisionTargets {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:(?:[ ,/#]{1,3}(?=d\\d{1,3}$)|/?#)([a-z][\\w-]{0,63}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE =
            Pattern.compile("([^#]*/)([a-z][a-z0-9-]{0,63})(?:/(?:index\\.html)?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("d\\d{1,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("https?://[^/]+/?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile(".+\\.(?:md|markdown|txt)", Pattern.CASE_INSENSITIVE);

    private final List<MeetingEntry> meetings;

    DecisionTargets(List<MeetingEntry> meetings) {
        this.meetings = meetings;
    }

    /**
     * The decisions that the target can mean, as seen from a meeting; none where it means one that is not there.
     *
     * @return empty where the target is no place of this site
     */
    Optional<List<DecisionEntry>> of(String target, MeetingEntry from) {
        Matcher day = DAY.matcher(target.strip());
        if (day.matches()) {
            return Optional.of(decisions(on(day.group(1), from), Objects.requireNonNullElse(day.group(2), "")));
        }
        int hash = target.indexOf('#');
        Optional<List<DecisionEntry>> page = hash < 0 ? byPage(target.strip(), from) : Optional.empty();
        if (page.isPresent()) {
            return page;
        }
        String base = (hash < 0 ? target : target.substring(0, hash)).strip();
        String id = hash < 0 ? "" : target.substring(hash + 1).strip();
        List<MeetingEntry> named = base.isEmpty() ? List.of(from) : at(base, from);
        boolean foreign = named.isEmpty() && !NUMBER.matcher(id).matches();
        return foreign ? Optional.empty() : Optional.of(decisions(named, id));
    }

    /** One by the address of its own page, which is that of its meeting and its id. */
    private Optional<List<DecisionEntry>> byPage(String target, MeetingEntry from) {
        Matcher page = PAGE.matcher(target);
        if (!page.matches()) {
            return Optional.empty();
        }
        List<DecisionEntry> found = decisions(at(page.group(1), from), page.group(2));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** The meetings of a day, those of the same series first. */
    private List<MeetingEntry> on(String day, MeetingEntry from) {
        List<MeetingEntry> all = meetings.stream()
                .filter(m -> m.meeting().date().toString().equals(day))
                .toList();
        List<MeetingEntry> same =
                all.stream().filter(m -> m.series().equals(from.series())).toList();
        return same.isEmpty() || same.stream().allMatch(m -> m.decisions().isEmpty()) ? all : same;
    }

    private List<MeetingEntry> at(String base, MeetingEntry from) {
        Matcher whole = WHOLE.matcher(base);
        boolean isWhole = whole.matches();
        String path = isWhole ? whole.group(1) : base;
        boolean fromRoot = isWhole || path.startsWith("/");
        if (FILE.matcher(path).matches()) {
            String file =
                    fromRoot ? plain(path) : resolved(from.meeting().prose().path(), path);
            return found(m -> isSame(file, m.meeting().prose().path(), fromRoot));
        }
        String page = fromRoot ? plain(path) : resolved(from.address(), path);
        List<MeetingEntry> found = found(m -> isSame(page, plain(m.address()), fromRoot));
        return found.isEmpty() ? found(m -> plain(path).equals(plain(m.address()))) : found;
    }

    /** Of an address from the root of a host the site may be a part only. */
    private static boolean isSame(String named, String own, boolean partly) {
        return named.equals(own) || (partly && named.endsWith("/" + own));
    }

    private List<MeetingEntry> found(Predicate<MeetingEntry> fits) {
        return meetings.stream().filter(fits).toList();
    }

    private static String resolved(String from, String relative) {
        return plain(from.substring(0, from.lastIndexOf('/') + 1) + relative);
    }

    /** Without empty and dotted parts. */
    private static String plain(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("index.html")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /**
     * Those of these meetings that are called so.
     *
     * @param id a number in the order of the note, or an id that the writer gave; empty for any decision
     */
    private static List<DecisionEntry> decisions(List<MeetingEntry> named, String id) {
        return named.stream().flatMap(m -> decisions(m, id)).toList();
    }

    /** By the number that a decision has; by its place in the note only where it has an id instead of a number. */
    private static Stream<DecisionEntry> decisions(MeetingEntry meeting, String id) {
        List<DecisionEntry> all = meeting.decisions();
        List<DecisionEntry> called = all.stream()
                .filter(d -> id.isEmpty() || id.equalsIgnoreCase(d.id()))
                .toList();
        return called.isEmpty()
                ? IntStream.range(0, all.size())
                        .filter(i -> id.equalsIgnoreCase("d" + (i + 1))
                                && !NUMBER.matcher(all.get(i).id()).matches())
                        .mapToObj(all::get)
                : called.stream();
    }
}
