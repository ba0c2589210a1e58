package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the headings and marks of other languages and of the settings into the English ones that the recognizers know:
 * {@code Beschluss: wir warten} becomes {@code Decision: wir warten}. Only a whole heading, or what stands before a colon at the
 * beginning of a statement, is looked up, so that no word within a sentence is ever taken for a mark.
 */
final class Phrasebook {
    private static final int MAX_LABEL = 60;
    private static final String NOTHING = "None";
    private static final Set<String> OF_ITEMS =
            Set.of(NOTHING, Subject.ACTIONS.plain(), Subject.DECISIONS.plain(), Subject.SKIP.plain());
    private static final String AROUND = "\u0001\u0002\u0003\u0004*_#>【[ \t";
    private static final String AFTER = AROUND + ":：】]-–—.";
    private static final Cue REMARK = Cue.of("[(（\\[][^()（）\\[\\]]{0,80}[)）\\]]");
    private static final Cue NUMBER =
            Cue.of("^(?:[ivx]{1,4}|[一二三四五六七八九十]{1,3}) (?=\\p{L})|(?: nr| no| n)?[ №\\d/.-]{1,12}$");
    private static final String SIGNS = "+&/'№-";
    private static final String NUMERALS = "ivx一二三四五六七八九十";
    private static final int MAX_NUMERAL = 4;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final Cue EDGE = Cue.of("^[\\s\\d./'-]{1,20}(?=\\p{L})|[\\s./'-]{1,20}$");

    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, Marker> markers = new HashMap<>();

    /** @param loud whether it counts only in capitals, as {@code TOP} does, which is another word in small letters */
    private record Marker(String plain, boolean loud) {}

    /** Of several books the first that has a word. */
    Phrasebook(List<Words> own, List<LanguageWords> languages) {
        own.forEach(words -> add(words, false));
        for (LanguageWords language : languages) {
            add(language.words(), true);
            language.nothing().forEach(word -> headings.putIfAbsent(key(word), NOTHING));
        }
    }

    /** What English itself has is left to the recognizers, unless the settings say otherwise. */
    private void add(Words words, boolean careful) {
        words.headings()
                .forEach((subject, list) -> list.stream()
                        .filter(word -> !careful || ThemeWords.of(word).isEmpty())
                        .forEach(word -> headings.putIfAbsent(key(word), subject.plain())));
        words.markers()
                .forEach((mark, list) ->
                        list.forEach(word -> markers.putIfAbsent(key(word), new Marker(mark.plain(), isLoud(word)))));
    }

    /** A heading, or a line that may be used as one, in plain words. */
    String heading(String text) {
        Optional<String> plain = whole(text);
        return plain.isPresent() ? replaced(text, plain.get()) : statement(text);
    }

    /** A point of a list: as a heading only where it opens a list of actions or decisions, or is no point at all. */
    String item(String text) {
        Optional<String> plain = whole(text).filter(OF_ITEMS::contains);
        return plain.isPresent() ? replaced(text, plain.get()) : statement(text);
    }

    /** A statement, its mark in plain words: that at its beginning or at that of what somebody says in it. */
    String statement(String text) {
        String first = marked(text, 0);
        int colon = first.equals(text) ? text.indexOf(':') : -1;
        return colon > 0 && colon < MAX_LABEL ? marked(text, colon + 1) : first;
    }

    private Optional<String> whole(String text) {
        int start = start(text, 0);
        int end = end(text, start);
        boolean fits = end > start && end - start <= MAX_LABEL;
        return fits ? Optional.ofNullable(headings.get(key(text.substring(start, end)))) : Optional.empty();
    }

    private static String replaced(String text, String plain) {
        int start = start(text, 0);
        return text.substring(0, start) + plain + text.substring(end(text, start));
    }

    private String marked(String text, int from) {
        int start = start(text, from);
        boolean boxed = start > from && "【[".indexOf(text.charAt(start - 1)) >= 0;
        int end = boxed ? text.indexOf(text.charAt(start - 1) == '[' ? ']' : '】', start) : labelEnd(text, start);
        if (end < 0 || end - start > MAX_LABEL) {
            return text;
        }
        int remark = remark(text, start, end);
        int tail = end(text.substring(0, remark), start);
        String name = text.substring(start, tail);
        Optional<Marker> marker = Optional.ofNullable(markers.get(key(name)))
                .filter(m -> !m.loud() || isLoud(NUMBER.replaceAll(name, "")));
        if (marker.isEmpty()) {
            return text;
        }
        String told = text.substring(remark, end).replace('（', '(').replace('）', ')');
        String before = text.substring(0, boxed ? start - 1 : start);
        String between = text.substring(tail, remark);
        String after = text.substring(boxed ? end + 1 : end);
        boolean colon = boxed && !after.stripLeading().startsWith(":") && !after.startsWith("：");
        return before + marker.get().plain() + between + told + (colon ? ":" : "") + after;
    }

    /** Where the label ends that begins there: at a colon or a dash; -1 where there is none. */
    private static int labelEnd(String text, int start) {
        int limit = Math.min(text.length(), start + MAX_LABEL);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            boolean dash = c == ' ' && (text.startsWith("– ", i + 1) || text.startsWith("— ", i + 1));
            if (c == ':' || c == '：' || dash) {
                return text.startsWith("//", i + 1) ? -1 : i;
            }
        }
        return -1;
    }

    private static int remark(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if ("(（[".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return end;
    }

    private static int start(String text, int from) {
        int start = from;
        while (start < text.length() && start - from < 12 && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static int end(String text, int start) {
        int end = text.length();
        while (end > start && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isLoud(String word) {
        return word.strip().matches("\\p{Lu}{1,5}");
    }

    /** A word or heading as it is looked up: without capitals, ornament, remarks and numbers at its ends. */
    static String key(String text) {
        String lower = composed(text).toLowerCase(Locale.ROOT).replace('’', '\'');
        String words = BareWords.of(mayHaveRemark(lower) ? REMARK.replaceAll(lower, " ") : lower, SIGNS, true);
        String plain = hasEdge(words) ? EDGE.replaceAll(words, "") : words;
        return hasNumber(plain) ? NUMBER.replaceAll(plain, "").strip() : plain.strip();
    }

    private static boolean mayHaveRemark(String lower) {
        return lower.indexOf('(') >= 0 || lower.indexOf('[') >= 0 || lower.indexOf('（') >= 0;
    }

    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    private static boolean hasEdge(String words) {
        return !words.isEmpty() && (!isLetter(words, 0) || !isLetter(words, words.length() - 1));
    }

    /** Whether there may be a number at one of the ends: a figure, or letters that stand for one before a space. */
    private static boolean hasNumber(String words) {
        int space = words.indexOf(' ');
        boolean numeral = space > 0 && space <= MAX_NUMERAL && NUMERALS.indexOf(words.charAt(0)) >= 0;
        return numeral || (!words.isEmpty() && !isLetter(words, words.length() - 1));
    }

    private static boolean isLetter(String words, int at) {
        return Character.isLetter(words.charAt(at));
    }
}
