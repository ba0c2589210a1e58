package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a statement; abbreviations and version numbers end none. */
final class Sentences {
    private static final Cue END = Cue.of("[.!?;][)\"”’]?\\s+(?=[\\p{Lu}\\p{N}\"“(\\[@])|;\\s+|\\s(?:->|=>|→|⇒)\\s");
    private static final Cue ABBREVIATION = Cue.of(
            "(?:\\b(?:e\\.g|i\\.e|vs|etc|cf|approx|incl|esp|dr|mr|mrs|ms|prof|st|no|fig|al|\\p{L})\\.)$",
            Pattern.CASE_INSENSITIVE);

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Search end = END.search(text);
        int start = 0;
        while (end.find()) {
            String before = text.substring(Math.max(start, end.start() - 12), end.start() + 1)
                    .stripTrailing();
            if (!ABBREVIATION.isIn(before)) {
                add(text.substring(start, end.end()), sentences);
                start = end.end();
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    private static void add(String part, List<String> sentences) {
        String sentence = part.strip();
        while (sentence.endsWith(";") || sentence.endsWith("->") || sentence.endsWith("=>") || sentence.endsWith("→")) {
            sentence = sentence.substring(0, sentence.length() - (sentence.endsWith(">") ? 2 : 1))
                    .strip();
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }
}
