package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells a sentence that says that the group settled something: it shows one of the {@link DecisionPhrases} and none of the
 * {@link DecisionGuards}.
 */
final class DecisionWording {
    private static final int MAX_LENGTH = 600;
    private static final Cue LETS = Cue.of("\\blets\\b");

    private DecisionWording() {}

    /** A clause that tells of something settled, and the name of the wording that shows it. */
    record Found(String wording, String clause) {}

    /**
     * What a sentence has of the words of a decision.
     *
     * @param guarded whether something speaks against it
     * @param retold whether that is all that does: it tells of a decision again
     */
    record Shown(Found found, boolean guarded, boolean retold) {}

    /** Whether a sentence has the words of a decision, and asks, wishes, denies, supposes or retells them. */
    static boolean isHeldBack(String sentence) {
        return shown(sentence).filter(s -> s.guarded() || s.retold()).isPresent();
    }

    /** Empty for a sentence without such words. */
    static Optional<Shown> shown(String sentence) {
        if (sentence.length() > MAX_LENGTH || sentence.length() < 6 || !DecisionPhrases.KEYS.areIn(sentence)) {
            return Optional.empty();
        }
        String small = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String lower = small.contains("lets") ? LETS.replaceAll(small, "let's") : small;
        if (lower.length() != sentence.length() && lower.length() != sentence.length() + 1) {
            return Optional.empty();
        }
        for (DecisionPhrases.Wording wording : DecisionPhrases.ALL) {
            Search found = wording.pattern().search(lower);
            if (found.find()) {
                int start = clause(lower, found.start());
                Found clause = new Found(wording.name(), sentence.substring(Math.min(start, sentence.length())));
                boolean against = DecisionGuards.against(lower.substring(start));
                boolean retold = DecisionGuards.isRetold(lower, found.start(), found.end());
                return Optional.of(new Shown(clause, against || retold, retold && !against));
            }
        }
        return Optional.empty();
    }

    /** Where the clause begins that a place of the sentence belongs to. */
    private static int clause(String lower, int place) {
        int start = 0;
        for (String join : List.of(", and ", ", but ", ", so ")) {
            int at = lower.lastIndexOf(join, place);
            start = at < 0 ? start : Math.max(start, at + join.length());
        }
        return start;
    }
}
