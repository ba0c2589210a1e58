package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.List;
import java.util.regex.Pattern;

/** What a point of the agenda is called: its first sentence, without the reference that closes it. */
final class AgendaTitle {
    private static final int LONG = 100;
    private static final Cue TRAILING_LINK = Cue.of(
            "\\s*[-–—:(<\\[]{0,3}\\s*\u0003(?:#?\\d{1,7}|[\\w.-]{0,60}/?[\\w.-]{0,60}#\\d{1,7}|https?://[^\u0004]{1,600}|"
                    + "(?i:links?|issue|pr|doc|docs|github|here|notes|slides|proposal|discussion|ref(?:erence)?(?: issue)?|see \\w{1,20}))"
                    + "\u0004[)>\\].,:;\\s]{0,4}$");
    private static final Cue TRAILING_URL = Cue.of("\\s*[-–—:(<]{0,3}\\s*https?://[^\\s\u0004]{1,600}[)>.,\\s]{0,3}$");
    private static final Cue TRAILING_NUMBER = Cue.of("\\s+[(\\[]?#\\d{1,7}[)\\]]?[.:\\s]{0,3}$");
    private static final Cue REMARK =
            Cue.of("(?=\\()(?<=https?://\\S{1,300}\\s|\u0004[)\\]>]?\\s)\\([^()]{1,100}\\)\\s{0,3}$");
    private static final Cue BARE = Cue.of(
            "(?i)\\P{L}*|(?:prs?|pull|issues?|links?|see|re|fix(?:es)?|close[sd]?|merge|review|discuss|read|cf|from|via|docs?|notes|slides|agenda|project|board|repo|blog|draft|proposal|question|answer|update)\\W{0,3}");
    private static final Cue SENTENCE = Cue.of("(?<=[.?!])\\s+(?=[\\p{Lu}\"“(])");
    private static final Cue PLACEHOLDER = Cue.of(
            "(?:[.…_*\\s-]{0,20}|(?:add|insert|your|put|write|enter) (?:your |an? |new |more |the )?(?:agenda |discussion )?(?:items?|topics?|name|names|report|update|"
                    + "text|point|points)\\b.{0,80}|(?:my|your) (?:update|report|topic|item).{0,40}|none(?: (?:reported|this (?:week|month|time)|today))?|"
                    + "nothing(?: (?:new|to report|this week|to discuss))?|n/?a|tbd|tba|no (?:items|topics|agenda(?: items)?|updates?|new (?:items|topics))|"
                    + "(?:agenda )?item(?: \\d{1,2}| here)?|topic(?: \\d{1,2}| here)?|title|empty|(?:no time|skipp(?:ed|ing)|ran out of time|not discussed|no updates?)\\b.{0,60}|name(?: \\(.{1,40}\\))?:? ?.{0,20}topic.{0,20}|todo|no .{1,60} this (?:time|week|month)|"
                    + "https?://(?:www\\.)?(?:timeanddate\\.com|arewemeetingyet\\.com|dateful\\.com|everytimezone\\.com|worldtimebuddy\\.com|time\\.is)/\\S{0,100}|(?:link to )?(?:the )?(?:full )?agenda (?:on|in|at|doc|document|issue|here|link)\\b.{0,40})[.!:]?",
            Pattern.CASE_INSENSITIVE);

    private static final Cue NEEDS_MORE = Cue.of(
            "(?s).{0,700}\\b(?:to|on|from|in|of|for|at|with|and|the|question|an?|is|are|was|still|using|via|like|as|into|per|(?<=\\p{Ll}ed )by"
                    + "|my|our|your|their|its):?$");
    /** What leads to a reference goes with it: {@code , see}, {@code . Details}, {@code (e.g.}. */
    private static final Cue LEADS_THERE = Cue.of(
            "(?iU)(?:[,;:.!?]|[-–—(\\[]|(?<=\\S)(?=\\s))\\s{0,3}(?:please )?(?:(?:see|refer to|cf|e\\.g|i\\.e)(?: also| here)?[.,:]{0,2}"
                    + "|(?<=[.!?(] {0,3})(?:more )?(?:details|docs|info|information|link|links)[.:]?)\\s{0,3}$");

    /** Items are numbered where they are shown: the number that a heading has would stand beside that. */
    private static final Cue NUMBER = Cue.of("^\\d{1,2}[.)]\\s{1,4}(?=[\\p{L}\"“'‘(\\[@#`])");

    private AgendaTitle() {}

    /** The title of a point from its text; empty where nothing is left. */
    static String of(String text) {
        String bare = text.strip();
        String cut = withoutReferences(bare);
        String title = Markup.plain(cut);
        if (title.isEmpty()) {
            title = Markup.plain(bare);
        }
        return NUMBER.replaceFirst(ended(closed(firstSentences(title), bare)), "");
    }

    /** Without a parenthesis that was cut: its rest is gone. */
    private static String closed(String title, String whole) {
        int open = unclosed(title);
        boolean cut = open > 0 && title.length() < whole.length() && unclosed(whole) < 0;
        String before = cut ? title.substring(0, open) : title;
        return cut && !needsReference(before.strip()) ? before : title;
    }

    /** Where the first parenthesis opens that is not closed; -1 where each is. */
    private static int unclosed(String text) {
        int depth = 0;
        int first = -1;
        for (int i = text.indexOf('('); i >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                first = depth == 0 ? i : first;
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            }
        }
        return depth > 0 ? first : -1;
    }

    /** A remark behind the reference goes with it; behind a title it stays. */
    private static String withoutReferences(String text) {
        int tail = Math.max(0, text.length() - 700);
        String unremarked = text.substring(0, tail)
                + REMARK.replaceFirst(text.substring(tail), "").strip();
        String cut = cutAtEnd(unremarked);
        return cut.equals(unremarked) ? cutAtEnd(text) : cut;
    }

    private static String cutAtEnd(String text) {
        String cut = text;
        if (cut.indexOf(Markup.LINK_END) < 0 && cut.indexOf("://") < 0 && cut.indexOf('#') < 0) {
            return cut; // without any reference
        }
        for (Cue reference : List.of(TRAILING_LINK, TRAILING_URL, TRAILING_NUMBER, TRAILING_LINK)) {
            int from = Math.max(0, cut.length() - 700);
            Search found = reference.search(cut.substring(from));
            if (found.find() && from + found.start() > 0) {
                String shorter = cut.substring(0, from + found.start());
                String alone = withoutLead(shorter);
                cut = needsReference(alone) ? cut : alone;
            }
        }
        return cut;
    }

    private static String withoutLead(String text) {
        int from = Math.max(0, text.length() - 40);
        Search lead = LEADS_THERE.search(text.substring(from));
        boolean found = lead.find() && from + lead.start() > 0;
        return found ? text.substring(0, from + lead.start() + stop(text.charAt(from + lead.start()))) : text;
    }

    /** The end of the sentence before stays. */
    private static int stop(char c) {
        return ".!?".indexOf(c) >= 0 ? 1 : 0;
    }

    /** "Move x to https://…" is nothing without its address. */
    private static boolean needsReference(String text) {
        String plain = Markup.plain(text);
        return BARE.fits(plain)
                || ActionVerbs.has(plain)
                || (!plain.contains(" ") && plain.indexOf('/') > 0)
                || NEEDS_MORE.fits(plain);
    }

    private static String firstSentences(String title) {
        if (title.length() <= LONG) {
            return title;
        }
        Search end = SENTENCE.search(title);
        int cut = -1;
        while (end.find() && (cut < 0 || end.start() <= LONG)) {
            if (end.start() > 14) {
                cut = end.start();
            }
        }
        return cut > 0 ? title.substring(0, cut) : title;
    }

    private static String ended(String title) {
        int end = title.length();
        while (end > 0 && ":,;-–— ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && ":,;-–—*_> ".indexOf(title.charAt(start)) >= 0) {
            start++;
        }
        return title.substring(start, end).strip();
    }

    static boolean isPlaceholder(String title) {
        return title.length() < 120 && PLACEHOLDER.fits(title);
    }
}
