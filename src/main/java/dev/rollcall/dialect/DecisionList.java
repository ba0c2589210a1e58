package dev.rollcall.dialect;

import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionTie;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The decisions of one meeting as they are found, each once, and what only looks like one. One use. */
final class DecisionList {
    private static final int MAX_DECISIONS = 200;
    private static final int MAX_DOUBTS = 50;
    private static final int SHORT = 20;
    private static final int MAX_SHOWN = 80;

    private final StandingReader standings;
    private final TieReader ties;
    private final Map<String, Decision> found = new LinkedHashMap<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<SourceRef, String> doubts = new LinkedHashMap<>();

    DecisionList(StandingReader standings, TieReader ties) {
        this.standings = standings;
        this.ties = ties;
    }

    /** Takes a decision; {@code said} is the sentence with its mark, by whose words it stands. */
    void add(Rule rule, String text, String said, List<String> owners, SourceRef at) {
        String words = DecisionText.of(text);
        if (words.isEmpty() || DecisionMark.isUndecided(words) || found.size() >= MAX_DECISIONS) {
            return;
        }
        boolean first = found.values().stream().noneMatch(d -> d.at().equals(at));
        List<DecisionTie> named = first ? ties.at(at) : List.of();
        String key = words.toLowerCase(Locale.ROOT) + (words.length() < SHORT ? at : "");
        if (found.putIfAbsent(key, new Decision(words, owners, standings.of(said, words), named, at)) == null) {
            reasons.add(new Reason(rule, words, at));
        }
    }

    /** Takes note of words that may tell a decision. */
    void doubt(String words, SourceRef at) {
        if (doubts.size() < MAX_DOUBTS) {
            doubts.putIfAbsent(at, words);
        }
    }

    List<Decision> decisions() {
        return List.copyOf(found.values());
    }

    /** Why each was read as one. */
    List<Reason> reasons() {
        return reasons;
    }

    /** What to look at: places that may tell a decision and have none. */
    List<Diagnostic> review() {
        List<Diagnostic> review = new ArrayList<>();
        doubts.forEach((at, words) -> {
            if (found.values().stream().noneMatch(d -> d.at().equals(at))) {
                review.add(Diagnostic.note(
                        at,
                        "decision-unrecorded",
                        "`" + TitleRecognizer.shortened(words.replace('`', '\''), MAX_SHOWN)
                                + "` may be a decision and is not recorded",
                        "if it is one, begin it with `Decision:`"));
            }
        });
        return review;
    }
}
