package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import java.util.Locale;

/** Weak evidence that something was settled: not enough for the register, enough to ask the writers. */
final class UnrecordedDecision {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 300;
    private static final Cue LEADING = Cue.of(
            "(?:(?:so|ok|okay|yes|then|i think|imo)[,:]? )?we should (?:just )?(?:go (?:with|for|ahead)|use|stick|adopt|accept|merge|close|drop|approve|do (?:it|that|this))\\b"
                    + "|[+]1s?(?: all| around)\\b"
                    + "|(?:votes?|voting|poll|tally|result)s?\\b.{0,40}(?:[+]\\d|\\d{1,3} ?(?:yes|for|in favou?r|approve|votes|-|/|to) ?)"
                    + "|(?:everyone|everybody|all|people|folks) (?:seems? |is |are )?(?:fine|ok|okay|happy|on board|in favou?r|supportive|likes?|positive)\\b"
                    + "|plan: ?\\p{L}|(?:-> ?|=> ?|→ ?)?(?:go|going) (?:with|ahead)\\b");
    private static final Cue WITHIN =
            Cue.of("\\bsounds (?:good|great|fine|reasonable)[,.!:; –-]{1,3}(?:let's|go|do|we'll|we will)\\b"
                    + "|\\blet's (?:go (?:with|for|ahead)|do (?:it|that|this)|use|merge|stick|close|drop|keep|adopt|ship)\\b"
                    + "|\\ball [+]1\\b|\\b\\d{1,3} (?:in favou?r|for),? (?:and )?(?:\\d{1,3}|none|no one) (?:against|opposed)\\b"
                    + "|\\b(?:the )?winner is\\b");
    private static final Cue BACKED = Cue.of("[+]1 (?:from|by) (?:all|everyone|everybody|the (?:group|team))\\b");
    /** Each sentence that has such evidence has one of these; a quick look before the pattern. */
    static final Keys KEYS = Keys.of(
            "we should ",
            "sounds ",
            "let's ",
            "lets ",
            "+1",
            "vot",
            "poll",
            "tally",
            "result",
            "against",
            "opposed",
            "every",
            "all ",
            "people ",
            "folks ",
            "plan:",
            "winner is",
            "go with",
            "go ahead",
            "going with",
            "going ahead");

    private static final Cue ASKS =
            Cue.of("\\?|^(?:if|unless|should|could|would|maybe|perhaps|whether)\\b|\\b(?:let's see|don't know)\\b");

    private UnrecordedDecision() {}

    /** Whether a sentence that tells no decision may tell one all the same. */
    static boolean isIn(String sentence) {
        if (sentence.length() < SHORTEST || sentence.length() > LONGEST || !KEYS.areIn(sentence)) {
            return false;
        }
        String lower = sentence.toLowerCase(Locale.ROOT).replace('’', '\'').replace("lets ", "let's ");
        return (LEADING.opens(lower) || WITHIN.isIn(lower) || BACKED.isIn(lower)) && !ASKS.isIn(lower);
    }
}
