package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * One person in the forms without columns: {@code Ada Lovelace @ada (chair)}, {@code Ada (Initech)}, {@code Ada, Initech},
 * {@code Ada (AL) - Initech}. Empty where the row is no person or says that they were not there.
 */
final class PersonRow {
    private static final Cue ABSENT = Cue.of(
            "(?iU)\\b(?:absent|regrets|apologies|excused|not (?:present|attending|able)|unable to"
                    + "|can(?:'t|not) (?:make|attend|join)|couldn't (?:make|attend|join)|won't (?:make|attend|join|be)|no show|on leave|out sick)\\b");
    private static final Cue PARENTHESES = Cue.of("[(\\[]([^()\\[\\]]{0,200})[)\\]]{1,2}");
    private static final Cue HANDLE = Cue.of("(?<![\\w.@])@<?([A-Za-z0-9][A-Za-z0-9_-]{0,38})(?![\\w@]|\\.\\w)");
    private static final Cue MAIL = Cue.of("@?<?[\\w.+-]{1,64}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4}>?");
    private static final Cue DASH = Cue.of("\\s[-–—]{1,2}\\s|\\s?[–—]\\s?|:\\s");
    private static final Cue ROLE = Cue.of(
            "(?iU)(?:non[- ]?)?(?:voting|regular|emeritus|invited|acting|core|project|board|committee|tsc|steering)?\\s?"
                    + "(?:(?:co-?)?chair(?:person|man|woman)?s?|hosts?|(?:co-?)?facilitat\\w+|moderat\\w+|scribes?|minutes|notes?|note[- ]?takers?|notetaker|minute taker|secretary|observers?"
                    + "|guests?|members?|maintainers?|leads?|organi[sz]ers?|leader|presid\\w+|presenters?|speakers?|tsc|ctc|tc|pmc|toc|gb|wg|sig|ex officio|alternate|"
                    + "remote(?:ly)?|virtual(?:ly)?|online|in[- ]person|phone|on phone|irc|zoom|late|partial(?:ly)?|part[- ]?time|first time|new|newcomer|visitor|editor|staff|proxy|voting|timekeeper|clerk|treasurer|director|trustee|mayor|councillors?|vice[- ]?(?:chair|president)|quorum|here|present|yes|x)");
    /** What somebody is to the meeting or how they take part, which is neither an account nor an affiliation. */
    private static final Cue STANDING = Cue.of(
            "(?iU)(?:invited|invitees?|alternates?|alt|substitute|sub|deputy|delegate|representative|rep|contributor|committer|developer|engineer|student"
                    + "|interns?|retired|elected|incoming|outgoing|interim|former|founder|volunteer|mentor|mentee|sponsor|candidate|applicant|dial(?:ed|ing)?[- ]?in|via (?:phone|zoom|video|chat|teams)"
                    + "|by (?:phone|video)|call(?:ed|ing)?[- ]in|muted|listening|lurk(?:er|ing)|driving|travel(?:l?ing)|early|left(?: early)?|joined(?: late)?|late|briefly|tentative|maybe|optional"
                    + "|video|audio|hybrid|on-?site|in room|first[- ]timer?|first meeting|regular|non-?voting|(?:note[- ]?)?taker|recording|recorder|minut(?:er|ing)|taking notes"
                    + "|she|he|they|her|him|them|me|self|myself)");

    private static final Cue COMPANY_ROLE =
            Cue.of("(?iU)(?:observer|guest|member|chair|tsc|lead|maintainer)\\s?[/,]\\s?(.{2,60})");

    private static final Cue INITIALS_FIRST = Cue.of("(\\p{Lu}{2,4})\\s?[:=]\\s(.{3,60})");

    private static final String SIGNS_BEHIND = " \t\n\u000B\f\r,;:/|@<>'\"–—-";
    private static final String SIGNS_BEFORE = SIGNS_BEHIND + ".";
    private static final int MOST_SIGNS = 40;
    private static final Cue BLANKS = Cue.of("\\s{2,400}");
    private static final Cue ENDS_IN_INITIAL = Cue.of(".{0,400}(?<![\\p{L}])\\p{L}\\.|.{0,400}\\b(?:Jr|Sr)\\.");
    private static final Cue STOPS = Cue.of("\\.{1,20}$");
    private static final Cue OPEN = Cue.of("[(\\[].{0,400}$");
    private static final Cue NO_WORD = Cue.of("[\\d\\W]{1,60}");

    private PersonRow() {}

    /** {@code AL: Ada Lovelace} as {@code Ada Lovelace (AL)}; empty where the letters are not the initials of what follows. */
    static Optional<String> initialsBehind(String row) {
        Matcher first = INITIALS_FIRST.opening(row);
        return first.matches()
                        && NameShape.isSurelyName(
                                first.group(2).split("[,(]", 2)[0].strip())
                        && NameShape.areInitials(first.group(1), first.group(2))
                ? Optional.of(first.group(2) + " (" + first.group(1) + ")")
                : Optional.empty();
    }

    /** Whether a row says of its person that they were away. */
    static boolean isAbsent(String row) {
        return ABSENT.isIn(row.replace('’', '\'')) || AbsenceWords.tell(row);
    }

    /**
     * Reads a row.
     *
     * @param handlesInParentheses whether the roll call says that parentheses hold account names
     */
    static Optional<Person> read(String written, boolean handlesInParentheses) {
        String row = initialsBehind(written).orElse(written);
        if (isAbsent(row)) {
            return Optional.empty();
        }
        List<String> remarks = new ArrayList<>();
        Matcher parentheses = PARENTHESES.matcher(row);
        while (parentheses.find()) {
            remarks.add(parentheses.group(1).strip());
        }
        String words = OPEN.replaceFirst(MAIL.replaceAll(parentheses.replaceAll(" "), " "), " ");
        Optional<String> handle = handle(words)
                .or(() -> remarks.stream().flatMap(r -> handle(r).stream()).findFirst());
        String bare = tidy(HANDLE.replaceAll(words, " "));
        String name = tidy(name(bare));
        if (name.isEmpty() && handle.isPresent()) {
            return Optional.of(new Person(handle.get(), handle, Optional.empty()));
        }
        return NameShape.canBeName(name)
                ? Optional.of(person(
                        name,
                        tidy(bare.substring(Math.min(bare.length(), name(bare).length()))),
                        handle,
                        remarks,
                        handlesInParentheses))
                : Optional.empty();
    }

    /** What stands before the first dash or comma. */
    private static String name(String bare) {
        Search dash = DASH.search(bare);
        int end = dash.find() ? dash.start() : bare.length();
        int comma = bare.indexOf(',');
        return bare.substring(0, comma >= 0 ? Math.min(comma, end) : end);
    }

    private static Person person(
            String name, String tail, Optional<String> handle, List<String> remarks, boolean handlesInParentheses) {
        Optional<String> account = handle;
        Optional<String> affiliation = affiliation(tail);
        for (String remark : remarks) {
            String bare = tidy(HANDLE.replaceAll(remark, " "));
            boolean accountHere = account.isEmpty() && isHandle(bare, name, handlesInParentheses);
            account = accountHere ? Optional.of(bare) : account;
            affiliation = accountHere || affiliation.isPresent() ? affiliation : affiliationIn(bare, name);
        }
        Optional<String> initials =
                remarks.stream().filter(r -> NameShape.areInitials(r, name)).findFirst();
        return new Person(name, account, affiliation, initials);
    }

    private static boolean isHandle(String remark, String name, boolean told) {
        boolean shaped = told ? NameShape.canBeHandle(remark) : NameShape.looksLikeHandle(remark);
        return shaped && !isRole(remark) && !STANDING.fits(remark) && (told || !NameShape.areInitials(remark, name));
    }

    private static Optional<String> affiliationIn(String remark, String name) {
        Matcher company = COMPANY_ROLE.opening(remark);
        if (company.matches()) {
            return affiliation(company.group(1));
        }
        boolean capital = !remark.isEmpty() && !Character.isLowerCase(remark.codePointAt(0));
        boolean initials = NameShape.areInitials(remark, name);
        return capital && !initials && !remark.contains(" - ") ? affiliation(remark) : Optional.empty();
    }

    private static Optional<String> affiliation(String text) {
        String words = tidy(text);
        boolean fits = words.length() > 1
                && words.length() <= 60
                && NameShape.words(words).size() <= 7
                && !NO_WORD.fits(words)
                && !ROLE.fits(words)
                && !STANDING.fits(words)
                && !ROLE.fits(words.split("[ ,]", 2)[0])
                && Character.isLetterOrDigit(words.codePointAt(0))
                && !Character.isLowerCase(words.codePointAt(0));
        return fits ? Optional.of(words) : Optional.empty();
    }

    private static Optional<String> handle(String text) {
        Search handle = HANDLE.search(text);
        return handle.find() ? Optional.of(handle.group(1)) : Optional.empty();
    }

    /** Without separators and full stops at its ends; the stop of an initial stays. */
    private static String tidy(String text) {
        String words = BLANKS.replaceAll(inner(text.strip()), " ");
        return !words.endsWith(".") || ENDS_IN_INITIAL.fits(words) ? words : STOPS.replaceFirst(words, "");
    }

    /** By hand, since it is asked for each part of each row. */
    private static String inner(String text) {
        int start = 0;
        while (start < text.length() && start < MOST_SIGNS && isSign(text.charAt(start), SIGNS_BEFORE)) {
            start++;
        }
        int end = text.length();
        while (end > start && text.length() - end < MOST_SIGNS && isSign(text.charAt(end - 1), SIGNS_BEHIND)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSign(char c, String signs) {
        return !(c >= 'a' && c <= 'z') && signs.indexOf(c) >= 0;
    }

    /** A name alone, as it stands in one column. */
    static Optional<Person> named(String text) {
        return read(text, false);
    }

    /** Whether a word tells what somebody does in the meeting, not where they come from. */
    static boolean isRole(String text) {
        return ROLE.fits(text.strip().toLowerCase(Locale.ROOT));
    }
}
