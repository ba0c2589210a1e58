package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** What can be a person's name or account name, by its form alone. Shared by all who read names. */
final class NameShape {
    private static final int MAX_NAME = 60;
    private static final int MAX_WORDS = 5;
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "du", "di", "del", "della", "van", "von", "der", "den", "ten", "ter", "la", "le",
            "el", "al", "bin", "ibn", "y", "e", "af", "zu", "zur", "st");
    private static final Set<String> NO_NAMES = Set.of(
            "name",
            "names",
            "your name",
            "your name here",
            "full name",
            "first name",
            "first last",
            "firstname lastname",
            "name here",
            "my name",
            "myname",
            "handle",
            "github handle",
            "you",
            "yourname",
            "someone",
            "everyone",
            "everybody",
            "all",
            "nobody",
            "none",
            "none recorded",
            "n/a",
            "na",
            "tbd",
            "tba",
            "tbc",
            "others",
            "et al",
            "etc",
            "and others",
            "unknown",
            "various",
            "guests",
            "guest",
            "community",
            "public",
            "observers",
            "see above",
            "same",
            "the team",
            "team",
            "others?",
            "no one",
            "names here",
            "attendees",
            "participants",
            "present",
            "list",
            "add name",
            "affiliation",
            "institution",
            "your github handle",
            "the usual",
            "usual suspects",
            "quorum",
            "zoom",
            "recording",
            "minutes",
            "agenda",
            "link",
            "notes",
            "github",
            "attendee",
            "participant",
            "members",
            "chair",
            "to",
            "me",
            "meetbot",
            "zodbot");
    private static final Cue INVITATION = Cue.of(
            "(?iU)^(?:please|add|sign|insert|put|enter|type|write|feel|if you|fill)\\b.*"
                    + "|.*\\b(?:your name|yourself|sign up|sign in|names? here)\\b.*"
                    + "|(?:the |a )?quorum (?:is |was |has been )?(?:not )?(?:achieved|attained|confirmed|established|met|present|reached)\\b.*");
    private static final Cue WORDS_OF_TEXT =
            Cue.of("(?iU)^(?:i|we|i'm|we're|the|this|that|it|there|is|are|was|were|do|does"
                    + "|can|could|would|should|will|have|has|what|when|how|why|where|who|which|any|some|no|not|if|for|with|about|from|on|in|at"
                    + "|to|discuss|review|update|need|let's|todo|action|decision|also|and|or|but|as|of|by|so)\\b");
    private static final Cue HANDLE = Cue.of("[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})");
    private static final Cue FORBIDDEN = Cue.of("[?!=<>{}\\[\\]|/\\\\#%^~+:;\"]|https?|www\\.|\\d{2}");
    private static final Cue SENTENCES = Cue.of("\\p{L}{3}\\.\\s+\\p{L}");
    private static final Cue CROSSES = Cue.of("x{3,}");
    private static final Cue NUMBER = Cue.of("\\s?\\d{1,2}$");
    private static final Cue INITIALS = Cue.of("[A-Z]{2,4}");

    /** An account name that ends in a year or another number, as {@code ada1815}. */
    private static final Cue NUMBERED =
            Cue.of("(?!(?i:version|release|sprint|week|room|issue|python)\\d)\\p{Alpha}[A-Za-z_-]{2,30}\\d{2,6}");

    private NameShape() {}

    /** Whether a row or part of it stands for a name to be filled in, or for nobody in particular. */
    static boolean isPlaceholder(String text) {
        String bare = Vocabulary.bare(text);
        return bare.isEmpty()
                || NO_NAMES.contains(bare)
                || CROSSES.fits(bare)
                || NO_NAMES.contains(NUMBER.replaceFirst(bare, ""))
                || (bare.length() <= 200 && INVITATION.fits(bare));
    }

    /** Whether it can be a name in a place where names are expected: short, no sentence, no address. */
    static boolean canBeName(String text) {
        return !text.isBlank()
                && text.length() <= MAX_NAME
                && areFew(words(text).size(), text)
                && Character.isLetter(text.codePointAt(0))
                && (!isForbidden(text) || NUMBERED.fits(text))
                && !isPlaceholder(text)
                && (!WORDS_OF_TEXT.isIn(text) || isCapitalized(text));
    }

    private static boolean areFew(int words, String text) {
        return words <= 2 || (words <= MAX_WORDS && text.chars().anyMatch(Character::isUpperCase));
    }

    private static boolean isForbidden(String text) {
        return FORBIDDEN.isIn(text) || (text.indexOf('.') >= 0 && SENTENCES.isIn(text));
    }

    /** Whether it is surely a name even where other text may stand: each word with a capital, particles aside. */
    static boolean isSurelyName(String text) {
        return canBeName(text) && isCapitalized(text) && !WORDS_OF_TEXT.isIn(text);
    }

    private static boolean isCapitalized(String text) {
        return words(text).stream()
                .allMatch(w -> Character.isUpperCase(w.codePointAt(0))
                        || Character.isTitleCase(w.codePointAt(0))
                        || !Character.isLowerCase(w.codePointAt(0))
                        || PARTICLES.contains(w.toLowerCase(Locale.ROOT)));
    }

    /** Whether it can be an account name. */
    static boolean canBeHandle(String text) {
        return HANDLE.fits(text);
    }

    /** Whether it is an account name rather than a word: lower case at its start, or with digits within. */
    static boolean looksLikeHandle(String text) {
        return canBeHandle(text) && text.length() > 2 && Character.isLowerCase(text.charAt(0));
    }

    /** Whether these are the initials of that name, as {@code DJC} of Daniel Ching. */
    static boolean areInitials(String letters, String name) {
        List<String> words = words(name);
        return INITIALS.fits(letters)
                && words.size() > 1
                && Character.toUpperCase(words.get(0).charAt(0)) == letters.charAt(0)
                && words.stream().skip(1).anyMatch(w -> letters.indexOf(Character.toUpperCase(w.charAt(0)), 1) > 0);
    }

    /** The parts of a name at its spaces. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || isBlank(name.charAt(i))) {
                String word = name.substring(start, i);
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static final Cue MARKED = Cue.of("^@([A-Za-z0-9][A-Za-z0-9_-]{0,38})[.,]?$");

    /** The account name in {@code @ada}, and nothing else. */
    static Optional<String> marked(String text) {
        Matcher marked = MARKED.opening(text.strip());
        return marked.matches() ? Optional.of(marked.group(1)) : Optional.empty();
    }
}
