package dev.rollcall.privacy;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The initials of people who have a pseudonym, where they mean a person: in brackets, and at the start of a line before a
 * colon or what the person will do. Elsewhere the same letters are most often something else.
 */
record Initials(List<Form> forms) {
    /** In what ways one person's initials stand in a note. */
    record Form(Pattern repeat, Pattern bracketed, Pattern leading, String mask) {
        static Form of(String initials, Mask mask) {
            String letters = Pattern.quote(initials);
            String named = Pattern.quote(mask.shown());
            return new Form(
                    Pattern.compile("(" + named + ") ?[(\\[]" + letters + "[)\\]]"),
                    Pattern.compile("([(\\[](?:[^()\\[\\]\\n]{0,60}[,&/+=] ?)?)" + letters
                            + "(?=(?: ?[,&/+][^()\\[\\]\\n]{0,60})?[)\\]])"),
                    Pattern.compile("(?m)^([ \\t>]{0,12}(?:(?:[-*+]|\\d{1,3}[.)])[ \\t]{1,4})?(?:\\[[ xX]][ \\t]{1,4})?"
                            + "[*_]{0,3}@?)" + letters + "(?=[*_]{0,3}(?::| to | will ))"),
                    Matcher.quoteReplacement(mask.shown()));
        }

        String replaced(String text) {
            String once = repeat.matcher(text).replaceAll("$1");
            String inBrackets = bracketed.matcher(once).replaceAll("$1" + mask);
            return leading.matcher(inBrackets).replaceAll("$1" + mask);
        }
    }

    /** @param initials with whom they mean; those of one letter say too little */
    static Initials of(Map<String, Mask> initials) {
        return new Initials(initials.entrySet().stream()
                .filter(e -> e.getKey().codePointCount(0, e.getKey().length()) > 1)
                .sorted(Map.Entry.comparingByKey())
                .map(e -> Form.of(e.getKey(), e.getValue()))
                .toList());
    }

    String replaced(String text) {
        String replaced = text;
        for (Form form : forms) {
            replaced = form.replaced(replaced);
        }
        return replaced;
    }
}
