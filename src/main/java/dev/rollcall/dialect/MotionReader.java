package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Reads motions as councils minute them: what was moved, and in the same line, below it or in the lines that follow what became
 * of it.
 */
final class MotionReader {
    private static final int LINES_TO_VERDICT = 3;
    private static final int MAX_VERDICT = 160;
    private static final Cue MOVED = Cue.of(
            "(?i)(?:(?:#|the )?motion(?: ?#?\\d{1,4}(?:[.-]\\d{1,4})?)?(?: ?\\([^()]{0,40}\\))? ?[:–—-] ?|(?:the )?motion (?=to |that |by )"
                    + "|(?:\\p{L}[\\p{L}.'-]{0,24} ){1,3}(?:moved|moves) (?=to |that |the )|it was moved (?=to |that |by ))");
    private static final Cue MOVER = Cue.of(
            "(?i)[\\s,;.(\\[–—-]{1,4}(?:\\(?(?:moved|motion|proposed|made|mover|seconded|second(?:ed)?|seconder)(?: and seconded)?(?: by| ?:)|(?:\\p{L}[\\p{L}.'-]{0,24} ){1,3}seconded\\b).*");
    private static final Cue LEADING_MOVER = Cue.of(
            "(?i)by (?:\\p{L}[\\p{L}.'@-]{0,24} ?){1,4}(?:[,;(] ?(?:seconded|second(?:ed)?)(?: by)? [^,;:)]{1,60}[,;:)]? ?)?(?=to |that |for )");
    private static final Cue VERDICT = Cue.of(
            "(?i)[\\s,;.(\\[:–—-]{1,4}(?:(?:the )?motion |vote:? |it |result:? )?(?:was |is |has )?(?:unanimously )?(?:carried|carries|passed|passes|approved|adopted|accepted|agreed)\\b[^.]{0,80}[.)\\]]{0,2}$");
    private static final Cue FOR_IT = Cue.of(
            "(?i)\\b(?:carried|carries|passed|passes|approved|adopted|accepted|unanimous(?:ly)?|all in favou?r|no objections?)\\b");
    private static final Cue AGAINST_IT = Cue.of(
            "(?i)\\b(?:failed|fails|defeated|lost|rejected|withdrawn|tabled|dies|died|no second|not (?:carried|passed|approved|seconded)|did not|postponed|denied)\\b");
    private static final Cue PROCEDURE = Cue.of(
            "(?i)\\badjourn|\\b(?:approv\\w*|adopt\\w*|accept\\w*) (?:of )?(?:the )?(?:[\\w'’/-]+ ){0,4}(?:minutes|agenda)\\b"
                    + "|\\b(?:minutes|agenda)(?: [\\w/-]+){0,5} (?:approved|adopted|accepted)\\b");

    private MotionReader() {}

    /**
     * What was moved.
     *
     * @param carried empty where the note does not say what became of it
     * @param verdict the statement that says so, if another one does
     */
    record Motion(String text, Optional<Boolean> carried, Optional<SourceRef> verdict) {}

    /** The motion that a statement tells; {@code following} are the statements after it. */
    static Optional<Motion> of(Statement statement, List<Statement> following) {
        String plain = statement.plain();
        Matcher moved = MOVED.opening(plain);
        if (!moved.lookingAt() || plain.length() > 600) {
            return Optional.empty();
        }
        String told = plain.substring(moved.end());
        if (isVerdict(told)) {
            return Optional.of(new Motion(text(told), Optional.of(!isLost(told)), Optional.empty()));
        }
        Optional<Statement> verdict = Stream.concat(
                        statement.children().stream(),
                        following.stream().limit(LINES_TO_VERDICT).takeWhile(s -> !MOVED.opens(s.plain())))
                .filter(s -> s.plain().length() < MAX_VERDICT && isVerdict(s.plain()))
                .findFirst();
        return Optional.of(new Motion(text(told), verdict.map(v -> !isLost(v.plain())), verdict.map(Statement::at)));
    }

    private static boolean isVerdict(String words) {
        return FOR_IT.isIn(words) || isLost(words);
    }

    private static boolean isLost(String words) {
        return AGAINST_IT.isIn(words);
    }

    private static String text(String told) {
        String words = LEADING_MOVER.replaceFirst(told, "");
        String first = Sentences.of(words).stream().findFirst().orElse(words);
        String unmoved = MOVER.replaceFirst(first, "");
        return VERDICT.replaceFirst(unmoved, "").strip();
    }

    /** Whether the words settle only how a meeting goes: its agenda, its minutes, its end. */
    static boolean isProcedure(String words) {
        return PROCEDURE.isIn(words.toLowerCase(Locale.ROOT));
    }
}
