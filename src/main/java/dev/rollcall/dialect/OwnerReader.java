package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * Reads who leads a statement: {@code **Ada (10m):** text}, {@code [name=Ada] text}, {@code (AB) text}, {@code Ada: text}.
 * A topic before a colon ({@code ENH:}, {@code Question:}) is none.
 */
final class OwnerReader {
    private static final String TIME = "[(\\[]\\s?(?<time>[^()\\[\\]]{0,40})[)\\]]";
    private static final String AFTER =
            "\\s*(?:" + TIME + ")?\\s*(?<bare>" + Minutes.AMOUNT + ")?\\s*(?<colon>[:：]|[-–—](?=\\s))?\\s*";
    private static final Cue TAG =
            Cue.of("[_*]{0,2}(?<names>\\[name ?= ?[^\\]]{1,60}](?:[,&/ ]{0,3}\\[name ?= ?[^\\]]{1,60}]){0,4})"
                    + "\\s*(?:\\[time ?= ?(?<tagged>[^\\]]{1,20})])?" + AFTER);
    private static final Cue STRONG = Cue.of("\u0001(?<names>[^\u0001\u0002()\\[\\]:]{1,50})(?:\u0002)?"
            + "(?:(?<more>\\s?(?:and|&|/|,|\\+)\\s?\u0001[^\u0001\u0002:()]{1,30}\u0002))?"
            + "\\s?[:：]?\u0002?\\s?(?:" + TIME + ")?\\s*(?<bare>" + Minutes.AMOUNT
            + ")?\\s?(?<colon>[:：])?\\s?\u0002?\\s*(?<colon2>[:：]|[-–—](?=\\s))?\\s*");
    private static final Cue PAREN = Cue.of("\\((?<names>[^()]{0,40})\\)\\s*(?<colon>[:：]|[-–—](?=\\s))?\\s*(?=\\S)");
    private static final Cue BRACKET = Cue.of("\\[(?<names>[^\\[\\]=]{2,30})\\]\\s*(?<colon>[:：])?\\s*(?=\\S)");
    private static final Cue PLAIN = Cue.of("(?<names>@?\\p{L}[\\p{L}\\p{N}'’.@_ ,/&+-]{0,50}?)\\s?(?:" + TIME
            + ")?\\s?(?<bare>" + Minutes.AMOUNT + ")?\\s?(?<colon>[:：]|\\s[-–—](?=\\s))\\s*(?!//)(?=\\S|$)");
    private static final Cue COMMA = Cue.of("(?<names>\\p{Lu}[\\p{L}'’.-]{0,30}), (?=\\S)");
    private static final Cue HANDLE = Cue.of(
            "(?<names>@[A-Za-z0-9][A-Za-z0-9_-]{1,38}(?:(?:,|/| and| &)?\\s?@[A-Za-z0-9][A-Za-z0-9_-]{1,38}){0,6})[,:]?\\s+(?=\\S)");
    private static final Cue DASHED = Cue.of("(?<names>\\p{Lu}\\p{Ll}{1,19})\\s?(?:[:：]|\\s[-–—])\\s+(?=\\S)");
    private static final Cue REMARK = Cue.of("\\((?![^()]{0,200}https?:)[^()]{3,120}\\):?\\s+(?=\\S)");
    private static final Cue BOX = Cue.of("(?:\\(\\s?\\)\\s*)?\\[[ xX]?]\\s+|[-–—>:=]{1,2}\\s+");

    private static final Cue BEFORE_AT = Cue.of("(?:,|\\s(?:and|&))?\\s@");
    private static final Cue OPEN_TAG = Cue.of("\\[name ?= ?");
    private static final Cue LAST_COMMA = Cue.of(",\\s*$");

    private static final Cue NEXT = Cue.of("(?<name>\\p{Lu}[\\p{L}'’.-]{1,30})(?:,| and| &) \\p{Lu}");

    private static final Cue UNDECIDED = Cue.of("[?!. ]{1,9}");

    private static final int LONGEST_NAME = 31;

    private final Names names;
    private final Map<String, Optional<Owned>> leads = new HashMap<>();
    private final Map<String, Owned> speakers = new HashMap<>();

    /** One for each meeting: who leads and who speaks is asked of a statement again and again, and is read once. */
    OwnerReader(Names names) {
        this.names = names;
    }

    /** Who leads a point of the agenda; remarks in parentheses before it are dropped. */
    Owned item(String text) {
        Owned lead = lead(text).orElseGet(() -> Owned.nobody(text));
        Matcher remark = REMARK.opening(lead.text());
        return remark.lookingAt() ? lead.withText(lead.text().substring(remark.end())) : lead;
    }

    /** Who says it, where the name has a colon, a tag or, for one of the roll call, a comma. */
    Owned speaker(Statement said) {
        return speaker(said.text(), said.plain());
    }

    private Owned speaker(String text, String plain) {
        Owned known = speakers.get(text);
        if (known == null) {
            known = lead(text)
                    .or(() -> comma(text))
                    .orElseGet(() -> new Owned(List.of(), OptionalInt.empty(), false, text, plain));
            speakers.put(text, known);
        }
        return known;
    }

    /** Who is to do a listed action; there a single word in parentheses is a name. */
    Owned task(String text) {
        Matcher box = BOX.opening(text);
        String words = box.lookingAt() ? text.substring(box.end()) : text;
        Matcher found = PAREN.opening(words);
        if (found.lookingAt() && OwnerWords.split(found.group("names")).stream().allMatch(OwnerWords::isHandleLike)) {
            return new Owned(OwnerWords.split(found.group("names")), OptionalInt.empty(), true, rest(words, found));
        }
        Matcher dash = DASHED.opening(words);
        if (dash.lookingAt() && OwnerWords.isCapitalized(dash.group("names")) && isPerson(dash.group("names"))) {
            return new Owned(List.of(dash.group("names")), OptionalInt.empty(), true, rest(words, dash));
        }
        return speaker(text, Markup.plain(text));
    }

    private static boolean isPerson(String word) {
        return !ActionVerbs.has(word) && !OwnerWords.isNoPerson(word);
    }

    private Optional<Owned> lead(String text) {
        return leads.computeIfAbsent(text, this::readLead);
    }

    private Optional<Owned> readLead(String raw) {
        Matcher box = BOX.opening(raw);
        String text = box.lookingAt() ? raw.substring(box.end()) : raw;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.charAt(0)) {
            case Markup.STRONG -> strong(text);
            case '(' -> paren(text);
            case '@' -> plain(text).or(() -> handle(text));
            case '[', '_', '*' -> tag(text).or(() -> bracket(text));
            default -> hasSeparator(text) ? plain(text) : Optional.empty();
        };
    }

    /** A cheap look for what may stand after a name, so that long text is not searched in vain. */
    private static boolean hasSeparator(String text) {
        String head = text.substring(0, Math.min(text.length(), 120));
        return head.indexOf(':') > 0
                || head.indexOf('：') > 0
                || head.contains(" - ")
                || head.contains(" – ")
                || head.contains(" — ");
    }

    private static Optional<Owned> handle(String text) {
        Matcher found = HANDLE.opening(text);
        return found.lookingAt()
                ? Optional.of(new Owned(
                        OwnerWords.split(BEFORE_AT.replaceAll(found.group("names"), ", @")),
                        OptionalInt.empty(),
                        true,
                        rest(text, found)))
                : Optional.empty();
    }

    private static Optional<Owned> tag(String text) {
        Matcher found = TAG.opening(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String all = OPEN_TAG.replaceAll(found.group("names"), "").replace("]", ", ");
        List<String> owners = OwnerWords.split(LAST_COMMA.replaceAll(all, ""));
        String time = found.group("tagged") == null ? found.group("time") : found.group("tagged");
        return Optional.of(new Owned(owners, minutes(time, found.group("bare")), true, rest(text, found)));
    }

    private Optional<Owned> strong(String text) {
        Matcher found = STRONG.opening(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String who = found.group("names") + (found.group("more") == null ? "" : found.group("more"));
        String plain = Markup.plain(who);
        OptionalInt minutes = minutes(found.group("time"), found.group("bare"));
        boolean colon = found.group("colon") != null
                || found.group("colon2") != null
                || found.group().replace("\u0002", "").strip().endsWith(":")
                || found.group().contains(":");
        boolean isName = OwnerWords.areKnown(plain, names)
                || (OwnerWords.areNameLike(plain) && (minutes.isPresent() || (colon && isShort(plain))))
                || (colon && OwnerWords.isNobody(plain))
                || (OwnerWords.isCapitalized(plain) && colon);
        return isName
                ? Optional.of(new Owned(OwnerWords.split(plain), minutes, true, rest(text, found)))
                : Optional.empty();
    }

    /** Bold words before a colon may be a topic; a person has one word, or two that both have a capital. */
    private static boolean isShort(String names) {
        return OwnerWords.split(names).stream()
                .allMatch(n -> n.chars().filter(c -> c == ' ').count() < 2
                        && (Character.isUpperCase(n.charAt(0)) || n.indexOf(' ') < 0));
    }

    private Optional<Owned> paren(String text) {
        Matcher found = PAREN.opening(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String who = found.group("names").strip();
        if (OwnerWords.isNobody(who) || UNDECIDED.fits(who)) {
            return Optional.of(new Owned(List.of(), OptionalInt.empty(), true, rest(text, found)));
        }
        boolean isName = OwnerWords.areKnown(who, names)
                || (!OwnerWords.split(who).isEmpty()
                        && OwnerWords.split(who).stream()
                                .allMatch(n -> OwnerWords.isInitials(n) || OwnerWords.isCapitalized(n)))
                || (found.group("colon") != null && OwnerWords.areNameLike(who));
        return isName && !Minutes.isAmount(who)
                ? Optional.of(new Owned(OwnerWords.split(who), OptionalInt.empty(), true, rest(text, found)))
                : Optional.empty();
    }

    private Optional<Owned> bracket(String text) {
        Matcher found = BRACKET.opening(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String who = found.group("names").strip();
        boolean isName = OwnerWords.areKnown(who, names)
                || (found.group("colon") != null && (OwnerWords.isInitials(who) || OwnerWords.isFirstName(who)));
        return isName
                ? Optional.of(new Owned(OwnerWords.split(who), OptionalInt.empty(), true, rest(text, found)))
                : Optional.empty();
    }

    private Optional<Owned> plain(String text) {
        Matcher found = PLAIN.opening(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String who = found.group("names").strip();
        OptionalInt minutes = minutes(found.group("time"), found.group("bare"));
        boolean dash = !found.group("colon").strip().startsWith(":")
                && !found.group("colon").strip().startsWith("：");
        boolean isName = OwnerWords.areKnown(who, names)
                || (!dash && OwnerWords.isNobody(who))
                || (!dash
                        && OwnerWords.areNameLike(who)
                        && OwnerWords.split(who).stream().anyMatch(names::has))
                || (minutes.isPresent() && OwnerWords.areNameLike(who))
                || (!dash && OwnerWords.isHandle(who))
                || (!dash && names.isEmpty() && OwnerWords.isCapitalized(who));
        return isName
                ? Optional.of(new Owned(OwnerWords.split(who), minutes, true, rest(text, found)))
                : Optional.empty();
    }

    private Optional<Owned> comma(String text) {
        int sign = text.indexOf(',');
        if (sign < 1 || sign > LONGEST_NAME) {
            return Optional.empty();
        }
        Matcher found = COMMA.opening(text);
        return found.lookingAt()
                        && names.has(found.group("names"))
                        && !OwnerWords.isTopic(found.group("names"))
                        && !isListed(text.substring(found.end()))
                ? Optional.of(new Owned(List.of(found.group("names")), OptionalInt.empty(), true, rest(text, found)))
                : Optional.empty();
    }

    /** "Ada, Ben and Cy will go" lists three, of whom none speaks. */
    private boolean isListed(String rest) {
        Matcher next = NEXT.opening(rest);
        return next.lookingAt() && names.has(next.group("name"));
    }

    private static OptionalInt minutes(
            @org.jspecify.annotations.Nullable String inBrackets, @org.jspecify.annotations.Nullable String bare) {
        OptionalInt first = inBrackets == null ? OptionalInt.empty() : Minutes.in(inBrackets);
        return first.isPresent() || bare == null ? first : Minutes.in(bare);
    }

    private static String rest(String text, Matcher lead) {
        String rest = text.substring(lead.end()).strip();
        int start = 0;
        while (start < rest.length() && "\u0002_*".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        return rest.substring(start).strip();
    }
}
