package dev.rollcall.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an action says, made comparable: without dates, words that every action has, remarks on its progress and the names of
 * its owners.
 *
 * @param key equal for texts that differ by case, accents and punctuation alone
 * @param words the telling words by their stems, in order
 * @param numbers the words with a digit that are no reference: versions, counts
 * @param amounts those of them that stay: no part of a day or an hour, and no count of what is done
 * @param references numbers of the issues that it names
 */
record ActionWords(String key, List<String> words, Set<String> numbers, Set<String> amounts, Set<String> references) {
    private static final int MOST_WORDS = 60;
    private static final int LONGEST = 2000;
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b");
    private static final Pattern ISSUE_ADDRESS =
            Pattern.compile("(?i)\\bgithub\\.com/[\\w.-]{1,99}/[\\w.-]{1,99}/(?:issues|pull|discussions)/(\\d{1,7})");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s)>\\]]{1,600}");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:[\\w.-]{1,99}/)?(?:[\\w.-]{0,99})#(\\d{1,7})\\b|\\b(?:gh-|pr |issue )(\\d{1,7})\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})+");
    private static final String MONTH =
            "(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli"
                    + "|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th|\\.)?";

    /** Days and hours in words and figures, and "3/10", "3 of 10", "30 % done": what another meeting writes anew. */
    private static final Pattern PASSING = Pattern.compile("(?i)\\b\\d{1,4}/\\d{1,4}(?:/\\d{2,4})?\\b"
            + "|\\b\\d{1,4} (?:out )?of (?:the )?\\d{1,4}\\b"
            + "|\\b\\d{1,3} ?% (?:done|complete|finished|ready|there)"
            + "|\\b\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b"
            + "|\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2} ?[ap]m\\b"
            + "|\\b" + MONTH + " " + DAY + "(?:,? \\d{4})?\\b"
            + "|\\b" + DAY + " (?:of )?" + MONTH + "(?:,? \\d{4})?\\b");

    /** Words of a sentence, words that any action may have, and what tells how it goes on. */
    private static final Set<String> TELL_NOTHING = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "it",
            "its",
            "to",
            "of",
            "in",
            "on",
            "at",
            "for",
            "from",
            "by",
            "with",
            "about",
            "into",
            "as",
            "is",
            "are",
            "be",
            "been",
            "was",
            "were",
            "will",
            "would",
            "should",
            "can",
            "could",
            "need",
            "needs",
            "needed",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "and",
            "or",
            "but",
            "if",
            "not",
            "no",
            "so",
            "then",
            "also",
            "we",
            "i",
            "you",
            "he",
            "she",
            "they",
            "our",
            "us",
            "their",
            "his",
            "her",
            "them",
            "me",
            "my",
            "all",
            "any",
            "some",
            "there",
            "here",
            "who",
            "what",
            "which",
            "when",
            "how",
            "where",
            "get",
            "make",
            "let",
            "s",
            "ll",
            "m",
            "re",
            "ve",
            "t",
            "please",
            "someone",
            "somebody",
            "more",
            "up",
            "out",
            "done",
            "ongoing",
            "still",
            "progress",
            "wip",
            "pending",
            "todo",
            "tbd",
            "again",
            "now",
            "moved",
            "above",
            "yet",
            "started",
            "finished",
            "completed",
            "almost",
            "partially",
            "waiting");

    ActionWords {
        words = List.copyOf(words);
        numbers = Set.copyOf(numbers);
        amounts = Set.copyOf(amounts);
        references = Set.copyOf(references);
    }

    /**
     * @param owners as written; their names tell who, not what
     * @param linked numbers of issues that the note links to from there
     */
    static ActionWords of(String text, Collection<String> owners, Collection<String> linked) {
        String said = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        boolean counts = mayCount(said);
        Set<String> references = new LinkedHashSet<>(linked);
        String bare = withoutAddresses(counts ? DATE.matcher(said).replaceAll(" ") : said);
        if (counts) {
            take(ISSUE_ADDRESS, said, references);
            take(REFERENCE, bare, references);
            bare = REFERENCE.matcher(bare).replaceAll(" ");
        }
        Set<String> names = new HashSet<>();
        owners.forEach(o -> names.addAll(Words.of(o)));
        List<String> words = new ArrayList<>();
        List<String> spoken = Words.of(counts ? NUMBER.matcher(bare).replaceAll(" ") : bare);
        for (String word : spoken) {
            boolean tells = !isNumber(word) && !TELL_NOTHING.contains(word) && !names.contains(word);
            if (tells && words.size() < MOST_WORDS) {
                words.add(stem(word));
            }
        }
        String key = bare.equals(text) && !counts ? Words.key(spoken) : Words.key(text);
        if (!counts) {
            return new ActionWords(key, words, Set.of(), Set.of(), references);
        }
        Set<String> amounts = numbers(PASSING.matcher(bare).replaceAll(" "));
        return new ActionWords(key, words, numbers(bare), amounts, references);
    }

    private static String withoutAddresses(String text) {
        boolean may = text.contains("://") || text.contains("www.");
        return may ? ADDRESS.matcher(text).replaceAll(" ") : text;
    }

    /** Most actions have no digit, and then there is no number, day or reference to be looked for. */
    private static boolean mayCount(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || c >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        take(NUMBER, text, numbers);
        Words.of(NUMBER.matcher(text).replaceAll(" ")).stream()
                .filter(ActionWords::isNumber)
                .forEach(numbers::add);
        return numbers;
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static void take(Pattern pattern, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && into.size() < MOST_WORDS) {
            String first = matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
            String number = first == null ? matcher.group(matcher.groupCount()) : first;
            into.add(number.toLowerCase(Locale.ROOT));
        }
    }

    /** Enough of a word to know it by in another form. */
    private static String stem(String word) {
        String stem = word;
        for (String end : List.of("ing", "ed", "es", "s")) {
            if (stem.length() > end.length() + 3 && stem.endsWith(end) && !stem.endsWith("ss")) {
                stem = stem.substring(0, stem.length() - end.length());
                break;
            }
        }
        return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Whether too little is said to know it by these words alone, such as "open an issue". */
    boolean isTerse() {
        return words.size() + numbers.size() < 3 && references.isEmpty();
    }

    /** Whether both refer to issues or versions, and to other ones. */
    boolean contradicts(ActionWords other) {
        return differ(references, other.references) || differ(numbers, other.numbers);
    }

    /** Whether they have other amounts: "order 30 chairs", "order 40 chairs". Nothing speaks against that. */
    boolean hasOtherAmounts(ActionWords other) {
        return differ(amounts, other.amounts);
    }

    /** Whether each has what the other has not. */
    private static boolean differ(Set<String> left, Set<String> right) {
        return !left.containsAll(right) && !right.containsAll(left);
    }

    boolean sharesReference(ActionWords other) {
        return references.stream().anyMatch(other.references::contains);
    }
}
