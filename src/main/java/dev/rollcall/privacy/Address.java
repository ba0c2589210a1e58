package dev.rollcall.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address that a match stands in: what would lead to somebody else's page if a part of it were replaced.
 *
 * @param kind what it is to the text
 */
record Address(Kind kind, int start, int end) {
    private static final int REACH = 400;
    private static final String STOPS = "<>\"()[]{}|`“”‘ \t\n";
    private static final String TRAILING = ".,:;!?'*_~’";
    private static final Pattern SCHEME = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]{1,20}://|mailto:|www\\.)");
    private static final String SUFFIX = "(?:com|org|net|io|dev|edu|gov|social|me|eu|de|uk|fr|ch|tv|page|app)";
    private static final Pattern HOST_BEFORE = Pattern.compile(
            "(?i)(?:[a-z0-9-]{1,60}\\.){1,4}" + SUFFIX + "/\\S{0,400}$|[\\w.-]{1,60}@[\\w.-]{1,60}[:/]\\S{0,400}$");
    private static final Pattern HOST_AROUND =
            Pattern.compile("(?i)^[a-z0-9.-]{0,80}\\." + SUFFIX + "(?![a-z0-9-]).*$", Pattern.DOTALL);
    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,80}@[\\p{L}\\p{N}-]{1,80}\\.[\\p{L}\\p{N}.-]{2,80}");
    private static final Pattern DEFINITION = Pattern.compile("[ >]{0,8}\\[[^\\]\\n]{1,200}\\]:[ \\t]{1,8}");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?i)(?:href|src|cite|poster|action)[ ]?=[ ]?[\"']?$");

    /** What an address is to the text. */
    enum Kind {
        /** No address. */
        NONE,
        /** A place in the folder of notes, which changes its name, too. */
        WITHIN,
        /** The target of a link, whose text stays. */
        TARGET,
        /** An address that is shown. */
        SHOWN
    }

    static Address around(String text, Match match) {
        int start = match.start();
        while (start > 0 && match.start() - start < REACH && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = match.end();
        while (end < text.length() && end - match.end() < REACH && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > match.end() && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int absolute = absolute(text, start, end, match);
        if (absolute >= 0) {
            boolean target = isTarget(text, absolute);
            boolean angles = !target && absolute > 0 && text.charAt(absolute - 1) == '<' && text.startsWith(">", end);
            return new Address(target ? Kind.TARGET : Kind.SHOWN, absolute - (angles ? 1 : 0), end + (angles ? 1 : 0));
        }
        return new Address(isTarget(text, start) ? Kind.WITHIN : Kind.NONE, start, end);
    }

    /** Where an address of the web or of mail begins that holds the match; -1 where it is in none. */
    private static int absolute(String text, int start, int end, Match match) {
        String before = text.substring(start, match.start());
        Matcher scheme = SCHEME.matcher(before);
        int found = -1;
        while (scheme.find()) {
            found = start + scheme.start();
        }
        if (found >= 0) {
            return found;
        }
        Matcher host = HOST_BEFORE.matcher(before);
        if (host.find()) {
            return start + host.start();
        }
        Matcher mail = MAIL.matcher(text.substring(start, end));
        while (mail.find()) {
            if (start + mail.start() <= match.start() && start + mail.end() >= match.end()) {
                return start + mail.start();
            }
        }
        boolean host0 = before.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.')
                && HOST_AROUND.matcher(text.substring(match.end(), end)).matches();
        return host0 ? start : -1;
    }

    private static boolean isTarget(String text, int start) {
        int i = start > 0 && text.charAt(start - 1) == '<' ? start - 1 : start;
        if (text.startsWith("](", i - 2)) {
            return true;
        }
        String reach = text.substring(Math.max(0, i - REACH), Math.max(0, i));
        String before = reach.substring(reach.lastIndexOf('\n') + 1);
        return DEFINITION.matcher(before).matches() || ATTRIBUTE.matcher(before).find();
    }
}
