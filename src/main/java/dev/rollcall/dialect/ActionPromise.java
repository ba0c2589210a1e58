package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tasks out of words that name who takes them on elsewhere than right before the verb: the speaker's own ("will do"),
 * what somebody is asked and agrees to, what one is let do.
 */
final class ActionPromise {
    private static final Cue OWN = Cue.of(
            "(?:^to(?= (?-i:\\p{Ll}))|(?:^|, (?:and |but |so )?|; )(?:i ?(?:will|['’]ll)|will|(?:i am |i'm )?going to))"
                    + ActionWording.SOFT + " (?<verb>\\p{L}[\\p{Ll}'’-]{1,24})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Cue PROMISE =
            Cue.of("(?<who>\\p{L}[\\p{L}-]{1,24})\\b[^,.;:]{1,60}(?: and|,) will (?<verb>\\p{Ll}{2,20})\\b");
    private static final Cue ASKED = Cue.of(
            "(?<who>@?\\p{L}[\\p{L}\\p{N} '’_-]{1,40}?)(?:,|:)? (?:can|could|would|will) you (?:please )?(?<task>(?<verb>\\p{Ll}{2,20})\\b[^?]{0,200})\\?\\s?(?<answer>.{0,200})");
    private static final Cue YES = Cue.of(
            "(?iu)\\W{0,4}(?:\\p{L}{2,20}: )?(?:yes|yep|yeah|yup|sure|ok(?:ay)?|will do|can do|on it|of course|happy to|agreed|absolutely|no problem)\\b.*");
    private static final Cue LET = Cue.of(
            "(?iu:(?:let['’]?s|we(?:['’]ll| will| should)|please) have) (?<who>@?\\p{L}[\\p{L}\\p{N}'’_-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,24})?) (?<task>(?<verb>\\p{Ll}{2,20})\\b.*)");

    /** "If it rains, will cost more" says of something else what it will do. */
    private static final Cue CLAUSE = Cue.of("(?i)\\b(?:if|unless|when|whenever)\\b");

    /** What is done by saying it, and what is no doing of the speaker's. */
    private static final Cue AT_ONCE =
            Cue.of("(?i)(?:let us|speak (?:for|to|on behalf)|second|stop (?:at|here|there|now)|result in|lead to)\\b");

    private ActionPromise() {}

    /** Of "Ada is curious and will get back" what is promised. */
    static Optional<ActionWording.Taken> promised(String sentence, Names names) {
        Matcher promise = PROMISE.opening(sentence);
        boolean holds = promise.lookingAt()
                && !sentence.endsWith("?")
                && names.has(promise.group("who"))
                && !ActionWording.NOT_TASKS.contains(promise.group("verb"));
        return holds
                ? Optional.of(new ActionWording.Taken(
                        List.of(promise.group("who")), sentence.substring(promise.start("verb"))))
                : Optional.empty();
    }

    /** Of "let's have Ada write it" what she is to do. */
    static Optional<ActionWording.Taken> let(String sentence, Names names) {
        Matcher let = LET.opening(sentence);
        return let.lookingAt()
                        && !sentence.endsWith("?")
                        && names.has(let.group("who"))
                        && ActionVerbs.has(let.group("verb"))
                ? Optional.of(new ActionWording.Taken(OwnerWords.split(let.group("who")), let.group("task")))
                : Optional.empty();
    }

    /** Of "Ada, can you write it?" what she is to do, if the answer is yes. */
    static Optional<ActionWording.Taken> asked(String question, String answer, Names names) {
        Matcher asked = ASKED.opening(question.indexOf('?') < 0 ? "" : question);
        return asked.lookingAt()
                        && names.has(asked.group("who"))
                        && ActionVerbs.has(asked.group("verb"))
                        && YES.fits(asked.group("answer").isEmpty() ? answer : asked.group("answer"))
                ? Optional.of(new ActionWording.Taken(OwnerWords.split(asked.group("who")), asked.group("task")))
                : Optional.empty();
    }

    /** The task of one who says "will do x" or "to do x", where who it is stands before. */
    static Optional<String> own(String sentence) {
        if (sentence.endsWith("?")) {
            return Optional.empty();
        }
        Search own = OWN.search(sentence);
        while (own.find()) {
            int start = own.start("verb");
            String verb = own.group("verb").toLowerCase(Locale.ROOT);
            boolean speech = ActionWording.SPEECH.contains(verb) && own.group().regionMatches(true, 0, "to ", 0, 3);
            boolean clause = !own.group().contains("I") && CLAUSE.isIn(sentence.substring(0, own.start()));
            if (!speech && !clause && isOwn(verb, sentence.substring(start))) {
                return Optional.of(sentence.substring(start));
            }
        }
        return Optional.empty();
    }

    private static boolean isOwn(String verb, String text) {
        return "be".equals(verb)
                ? ActionWording.BE.opens(text)
                : !ActionWording.NOT_TASKS.contains(verb) && !AT_ONCE.opens(text);
    }
}
