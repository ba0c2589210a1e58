package dev.rollcall.archive;

import dev.rollcall.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which decision takes the place of which: a text that says it supersedes the decision of a date means the one of that day,
 * of its own series first; of several the one that shares most words with it.
 */
final class Superseding {
    private static final Pattern SAYS_SO = Pattern.compile(
            "\\b(?:supersed(?:es?|ing)|replac(?:es?|ing)|overturns?|revokes?|revis(?:es?|ing))\\b[^.;]{0,60}?\\b"
                    + "(\\d{4}-\\d{2}-\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_WORD = 4;

    private final List<MeetingEntry> meetings;
    private final Map<String, List<String>> supersedes = new LinkedHashMap<>();
    private final Map<String, List<String>> supersededBy = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Superseding(List<MeetingEntry> meetings) {
        this.meetings = meetings;
        for (MeetingEntry meeting : meetings) {
            meeting.decisions().forEach(d -> find(meeting, d));
        }
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The meetings again, their decisions with what they supersede and what superseded them. */
    List<MeetingEntry> linked() {
        return meetings.stream().map(this::linked).toList();
    }

    private void find(MeetingEntry meeting, DecisionEntry decision) {
        Matcher matcher = SAYS_SO.matcher(decision.decision().text());
        if (!matcher.find()) {
            return;
        }
        Optional<DecisionEntry> old = target(meeting, decision, matcher.group(1));
        if (old.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    decision.decision().at(),
                    "superseded-unknown",
                    "no one decision of `" + matcher.group(1) + "` is meant for sure",
                    "name more of its words, or mark it there with `Decision:`"));
            return;
        }
        put(supersedes, decision.address(), old.get().address());
        put(supersededBy, old.get().address(), decision.address());
    }

    private Optional<DecisionEntry> target(MeetingEntry meeting, DecisionEntry decision, String date) {
        List<DecisionEntry> sameSeries = on(date, Optional.of(meeting.series()), decision);
        return best(sameSeries.isEmpty() ? on(date, Optional.empty(), decision) : sameSeries, decision);
    }

    private List<DecisionEntry> on(String date, Optional<String> series, DecisionEntry but) {
        return meetings.stream()
                .filter(m -> m.meeting().date().toString().equals(date))
                .filter(m -> series.isEmpty() || series.get().equals(m.series()))
                .flatMap(m -> m.decisions().stream())
                .filter(d -> !d.address().equals(but.address()))
                .toList();
    }

    private static Optional<DecisionEntry> best(List<DecisionEntry> candidates, DecisionEntry decision) {
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        Set<String> words = words(decision);
        int most = candidates.stream().mapToInt(c -> shared(words, c)).max().orElse(0);
        List<DecisionEntry> best =
                candidates.stream().filter(c -> shared(words, c) == most).toList();
        return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static int shared(Set<String> words, DecisionEntry other) {
        Set<String> both = new HashSet<>(words(other));
        both.retainAll(words);
        return both.size();
    }

    private static Set<String> words(DecisionEntry decision) {
        Set<String> words = new HashSet<>();
        Words.of(decision.decision().text()).stream()
                .filter(w -> w.length() >= SHORTEST_WORD)
                .forEach(words::add);
        return words;
    }

    private static void put(Map<String, List<String>> index, String from, String to) {
        index.computeIfAbsent(from, k -> new ArrayList<>()).add(to);
    }

    private MeetingEntry linked(MeetingEntry meeting) {
        return meeting.withDecisions(meeting.decisions().stream()
                .map(d -> d.linked(
                        supersedes.getOrDefault(d.address(), List.of()),
                        supersededBy.getOrDefault(d.address(), List.of())))
                .toList());
    }
}
