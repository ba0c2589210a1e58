package dev.rollcall.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markup that stays where a name is taken out from between it. */
final class Markup {
    private static final Pattern MARKUP = Pattern.compile(
            "</?[A-Za-z!][^<>]{0,300}>|\\]\\([^()\\n]{0,500}\\)|\\]\\[[^\\[\\]\\n]{0,200}\\]|[*`~=^\\[\\]]");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}._'’,+-]++|[\\s\\p{Z}._'’,+-]{1,100}$");
    private static final Pattern ENCODED =
            Pattern.compile("%[0-9A-Fa-f]{2}|&#?[A-Za-z0-9]{1,16};|\\\\[ux][0-9a-fA-F]{2,4}|\\\\");

    private Markup() {}

    /** Of what stands between two words of a name; a line end stays with all around it, so that lines stay lines. */
    static String between(String gap) {
        if (gap.indexOf('\n') >= 0) {
            return gap;
        }
        return EDGES.matcher(ENCODED.matcher(gap).replaceAll("")).replaceAll("");
    }

    /** Of what stands within a word: what opens or closes beyond it, but not a pair that holds its letters only. */
    static String within(String word) {
        StringBuilder kept = new StringBuilder();
        Matcher markup = MARKUP.matcher(word);
        while (markup.find()) {
            kept.append(markup.group());
        }
        String marks = kept.toString();
        String half = marks.substring(0, marks.length() / 2);
        return marks.equals(half + half) ? "" : marks;
    }
}
