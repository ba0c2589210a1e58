package dev.rollcall.archive;

import dev.rollcall.model.DecisionTie;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which decision takes the place of which, as decisions and front matter say it. Of several that can be meant it is the one that
 * shares most words; where that does not tell, none. But where front matter names a sure one as superseded, that much is said, and
 * at the least the first decision of the note supersedes it.
 */
final class Superseding {
    private final List<MeetingEntry> meetings;
    private final DecisionTargets targets;
    private final Map<String, List<String>> supersedes = new LinkedHashMap<>();
    private final Map<String, List<String>> supersededBy = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Superseding(List<MeetingEntry> meetings) {
        this.meetings = meetings;
        this.targets = new DecisionTargets(meetings);
        for (MeetingEntry meeting : meetings) {
            meeting.decisions().forEach(d -> d.decision().ties().forEach(tie -> said(meeting, List.of(d), tie, false)));
            meeting.meeting().settings().ties().forEach(tie -> said(meeting, meeting.decisions(), tie, true));
        }
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The meetings again, their decisions with what they supersede and what superseded them. */
    List<MeetingEntry> linked() {
        return meetings.stream().map(this::linked).toList();
    }

    /**
     * One of {@code own} is tied to another decision.
     *
     * @param sure whether the tie is one for certain; a link in a text may lead anywhere
     */
    private void said(MeetingEntry meeting, List<DecisionEntry> own, DecisionTie tie, boolean sure) {
        Optional<List<DecisionEntry>> named = targets.of(tie.target(), meeting);
        if (named.isEmpty() && !sure) {
            return;
        }
        List<DecisionEntry> others = named.orElse(List.of()).stream()
                .filter(d -> own.size() > 1 || !own.contains(d))
                .toList();
        Optional<DecisionPair> pair = DecisionPair.best(own, others);
        if (pair.isEmpty() && others.size() == 1 && !tie.newer()) {
            pair = DecisionPair.first(own, others.get(0));
            pair.ifPresent(p -> guessed(tie, p.own()));
        }
        if (pair.isEmpty()) {
            unknown(tie, own.isEmpty(), others.size() == 1);
            return;
        }
        DecisionEntry newer = tie.newer() ? pair.get().other() : pair.get().own();
        DecisionEntry older = tie.newer() ? pair.get().own() : pair.get().other();
        link(newer.address(), older.address(), tie.at());
    }

    private void guessed(DecisionTie tie, DecisionEntry taken) {
        diagnostics.add(Diagnostic.note(
                tie.at(),
                "superseded-guessed",
                "the note does not say which of its decisions supersedes `" + tie.target() + "`; `" + taken.address()
                        + "` was taken",
                "say it on the decision itself, as in `Decision: …, supersedes 2024-03-05 d2`"));
    }

    private void unknown(DecisionTie tie, boolean nothing, boolean sure) {
        String what = "no one decision of `" + tie.target() + "` is meant for sure";
        String mend = "name its number, such as `2024-03-05 d2`, or mark it there with `Decision:`";
        if (nothing) {
            what = "the note has no decision that could be tied to `" + tie.target() + "`";
            mend = "mark the one that is meant with `Decision:`";
        } else if (sure) {
            what = "the note does not say which of its decisions `" + tie.target() + "` supersedes";
            mend = "say it on the decision itself, as in `Decision: …, superseded by 2024-03-05 d2`";
        }
        diagnostics.add(Diagnostic.warning(tie.at(), "superseded-unknown", what, mend));
    }

    private void link(String newer, String older, SourceRef at) {
        if (reaches(older, newer)) {
            diagnostics.add(Diagnostic.warning(
                    at,
                    "superseded-cycle",
                    "`" + older + "` itself supersedes `" + newer + "`",
                    "say only of the newer one that it supersedes the other"));
            return;
        }
        put(supersedes, newer, older);
        put(supersededBy, older, newer);
    }

    /** Whether a decision supersedes the other, be it by way of others, or is the same. */
    private boolean reaches(String from, String to) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String here = open.removeFirst();
            if (here.equals(to)) {
                return true;
            }
            if (seen.add(here)) {
                open.addAll(supersedes.getOrDefault(here, List.of()));
            }
        }
        return false;
    }

    private static void put(Map<String, List<String>> index, String from, String to) {
        List<String> known = index.computeIfAbsent(from, k -> new ArrayList<>());
        if (!known.contains(to)) {
            known.add(to);
        }
    }

    private MeetingEntry linked(MeetingEntry meeting) {
        return meeting.withDecisions(meeting.decisions().stream()
                .map(d -> d.linked(
                        supersedes.getOrDefault(d.address(), List.of()),
                        supersededBy.getOrDefault(d.address(), List.of())))
                .toList());
    }
}
