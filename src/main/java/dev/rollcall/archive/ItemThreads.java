package dev.rollcall.archive;

import dev.rollcall.model.ProjectMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The agenda items that meetings of a series take up again: those that refer to the same issue, or have the same title. What
 * stands on the agenda of most meetings, such as "Announcements", is no subject of its own and makes no thread.
 */
final class ItemThreads {
    private static final int MOST_REFERENCES = 2;
    private static final int FEWEST_WORDS = 2;
    private static final int SHORTEST_TITLE = 10;
    private static final int STANDING_MEETINGS = 5;
    private static final double STANDING_SHARE = 0.15;
    private static final int LONGEST_GAP_DAYS = 400;

    private final Map<String, Integer> meetingsBySeries = new HashMap<>();
    private final Map<String, Set<String>> meetingsByTitle = new HashMap<>();
    private final Map<String, Strand> open = new HashMap<>();
    private final List<Strand> threads = new ArrayList<>();

    /** The items of one subject while they are gathered. */
    private static final class Strand {
        private final List<String> items = new ArrayList<>();
        private final Set<String> meetings = new HashSet<>();
        private final Set<String> references = new HashSet<>();
        private LocalDate last;

        Strand(LocalDate first) {
            last = first;
        }

        boolean fits(Set<String> others, LocalDate date) {
            boolean contradicts = !references.isEmpty()
                    && !others.isEmpty()
                    && others.stream().noneMatch(references::contains);
            return !contradicts && ChronoUnit.DAYS.between(last, date) <= LONGEST_GAP_DAYS;
        }
    }

    private ItemThreads(List<MeetingEntry> meetings) {
        for (MeetingEntry meeting : meetings) {
            meetingsBySeries.merge(meeting.series(), 1, Integer::sum);
            for (ItemEntry item : meeting.items()) {
                meetingsByTitle
                        .computeIfAbsent(title(meeting, item), t -> new HashSet<>())
                        .add(meeting.address());
            }
        }
    }

    /**
     * For each item that several meetings have, all of its thread by address, oldest first.
     *
     * @param drafts in the order of the meetings, which come oldest first
     */
    static Map<String, List<String>> of(List<Draft> drafts, List<MeetingEntry> meetings) {
        ItemThreads threads = new ItemThreads(meetings);
        for (int i = 0; i < meetings.size(); i++) {
            threads.add(meetings.get(i), drafts.get(i).projects());
        }
        Map<String, List<String>> byItem = new HashMap<>();
        threads.threads.stream()
                .filter(t -> t.meetings.size() > 1)
                .map(t -> List.copyOf(t.items))
                .forEach(items -> items.forEach(item -> byItem.put(item, items)));
        return byItem;
    }

    private void add(MeetingEntry meeting, List<ProjectMention> projects) {
        Map<Integer, Set<String>> byLine = new HashMap<>();
        projects.forEach(p -> p.number()
                .ifPresent(n -> byLine.computeIfAbsent(p.at().line(), l -> new LinkedHashSet<>())
                        .add(p.project() + "#" + n)));
        LocalDate date = meeting.meeting().date();
        for (ItemEntry item : meeting.items()) {
            Set<String> named = byLine.getOrDefault(item.item().at().line(), Set.of());
            Set<String> references = named.size() > MOST_REFERENCES ? Set.of() : named;
            String title = title(meeting, item);
            Optional<Strand> known = references.stream()
                    .map(r -> open.get(meeting.series() + " " + r))
                    .filter(t -> t != null)
                    .findFirst();
            boolean telling = isTelling(meeting.series(), title);
            Strand thread = known.or(() -> Optional.ofNullable(telling ? open.get(title) : null)
                            .filter(t -> t.fits(references, date)))
                    .orElseGet(() -> begun(date));
            thread.items.add(item.address());
            thread.meetings.add(meeting.address());
            thread.references.addAll(references);
            thread.last = date;
            references.forEach(r -> open.put(meeting.series() + " " + r, thread));
            if (telling) {
                open.put(title, thread);
            }
        }
    }

    private Strand begun(LocalDate date) {
        Strand thread = new Strand(date);
        threads.add(thread);
        return thread;
    }

    private static String title(MeetingEntry meeting, ItemEntry item) {
        return meeting.series() + "\n" + Words.key(item.item().title());
    }

    private boolean isTelling(String series, String title) {
        String words = title.substring(title.indexOf('\n') + 1);
        int times = meetingsByTitle.getOrDefault(title, Set.of()).size();
        boolean standing =
                times >= STANDING_MEETINGS && times > STANDING_SHARE * meetingsBySeries.getOrDefault(series, 0);
        return !standing
                && words.length() >= SHORTEST_TITLE
                && words.split(" ", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
    }
}
