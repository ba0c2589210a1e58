package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Reads whom a listed action ends with: {@code text (Ada)}, {@code text - Owner: Ada - Due: Friday}, {@code text @ada}. The
 * names go, a day stays. Only people whom the note knows count, unless a label says that it is an owner.
 */
final class OwnerTail {
    private static final int MAX_PARTS = 4;
    private static final Cue BRACKETS = Cue.of("\\s*[(\\[](?<in>[^()\\[\\]]{1,80})[)\\]][\\s.,;]{0,3}$");
    private static final Cue DASH = Cue.of(
            "\\s(?:[-–—|]{1,2}|->|=>|→|⇒|➡\uFE0F?)\\s{1,3}(?<in>(?:(?!\\s[-–—|]{1,2}\\s)[^|→⇒➡]){1,80}?)[\\s.;]{0,3}$");
    private static final Cue HANDLES = Cue.of(
            "(?:^|\\s)(?<in>@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,38}(?:(?:\\s?[,/&+]|\\sand)?\\s?@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,38}){0,5})[\\s.;]{0,3}$");
    private static final Cue COMMA =
            Cue.of(",\\s(?<in>\\p{L}[\\p{L}'’.-]{1,24}(?: \\p{Lu}[\\p{L}'’.-]{0,24}){0,2})[\\s.;]{0,3}$");
    private static final Cue LABEL = Cue.of(
            "(?iu)[\\s.,;–—-]*\\b(?<in>(?:owners?|assignees?|responsible|dri) ?[:：] ?[^:：.]{1,50}|assigned to:? [^:：.]{1,50})[\\s.;]{0,3}$");
    private static final Cue LABELED = Cue.of(
            "(?iu)(?:owners?|owned by|assignees?|assigned(?: to)?|responsible|lead|who|dri) ?[:：]? (?<who>.{1,50})");
    private static final Cue DAY = Cue.of(
            "(?iu)(?:due|by|deadline|eta|before|until|target|priority|prio|status|expected|goal)\\b.{0,40}|\\d{4}-\\d\\d?-\\d\\d?"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.? \\d{1,2}.{0,12}|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) (?:week|month|meeting|call)|(?:q[1-4]|high|medium|low)(?: .{1,12})?|asap|eo[dwm]|ongoing|in progress|open|pending");
    private static final Cue NO_OWNER = Cue.of(
            "(?iu)owner ?\\?|(?:no|needs?|needs an|who is the) owner\\??|unassigned|who ?\\?|volunteers?\\??|\\?{1,5}|tb[da]");
    private static final Cue OBJECT = Cue.of(
            "(?iu).*\\b(?:and|about|ask|at|by|cc|contact|email|for|from|in|invite|is|like|mention|of|on|ping|remind|see|tag|tell|thank|thanks|to|via|with|@\\S{1,40},?)$");

    private final Names names;

    OwnerTail(Names names) {
        this.names = names;
    }

    /** What an action's text says at its end; nobody where that is a part of the action itself. */
    Owned read(String text) {
        String kept = "";
        String words = text;
        for (int i = 0; i < MAX_PARTS; i++) {
            Optional<Matcher> found = last(words);
            if (found.isEmpty()) {
                break;
            }
            Part part = part(found.get().group("in"));
            String before = words.substring(0, from(words) + found.get().start());
            if (part.kind() == Kind.OTHER || before.isBlank() || isObject(before, found.get())) {
                break;
            }
            if (part.kind() == Kind.PEOPLE) {
                String day = part.day().map(d -> " (" + d + ")").orElse("");
                return new Owned(part.people(), OptionalInt.empty(), true, before.strip() + day + kept);
            }
            if (part.kind() == Kind.NOBODY) {
                return new Owned(List.of(), OptionalInt.empty(), true, before.strip() + kept);
            }
            kept = words.substring(before.length()) + kept;
            words = before;
        }
        return Owned.nobody(text);
    }

    private static Optional<Matcher> last(String text) {
        String tail = text.substring(from(text));
        return Stream.of(BRACKETS, LABEL, HANDLES, DASH, COMMA)
                .map(pattern -> pattern.matcher(tail))
                .filter(Matcher::find)
                .findFirst();
    }

    private static int from(String text) {
        return Math.max(0, text.length() - 120);
    }

    /** "ping @ada" names whom, not who. */
    private static boolean isObject(String before, Matcher found) {
        boolean bare = found.group().strip().startsWith("@");
        return bare
                && OBJECT.fits(
                        before.substring(Math.max(0, before.length() - 60)).strip());
    }

    private enum Kind {
        PEOPLE,
        NOBODY,
        DAY,
        OTHER
    }

    private record Part(Kind kind, List<String> people, Optional<String> day) {}

    private Part part(String inner) {
        String words = inner.strip();
        Matcher labeled = LABELED.opening(words);
        if (NO_OWNER.fits(words)) {
            return new Part(Kind.NOBODY, List.of(), Optional.empty());
        }
        if (arePeople(words)) {
            return new Part(Kind.PEOPLE, OwnerWords.split(words), Optional.empty());
        }
        if (labeled.matches() && OwnerWords.isNobody(labeled.group("who"))) {
            return new Part(Kind.NOBODY, List.of(), Optional.empty());
        }
        if (labeled.matches() && OwnerWords.areNameLike(labeled.group("who"))) {
            return new Part(Kind.PEOPLE, OwnerWords.split(labeled.group("who")), Optional.empty());
        }
        if (DAY.fits(words)) {
            return new Part(Kind.DAY, List.of(), Optional.empty());
        }
        return mixed(words);
    }

    /** "Owner: Ada, due: Friday" holds both. */
    private Part mixed(String words) {
        String[] parts = words.split("\\s?[,;]\\s?", MAX_PARTS + 1);
        List<String> people = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (String one : parts.length > 1 ? parts : new String[0]) {
            Part part = part(one);
            people.addAll(part.people());
            if (part.kind() == Kind.DAY) {
                days.add(one.strip());
            } else if (part.kind() == Kind.OTHER) {
                return new Part(Kind.OTHER, List.of(), Optional.empty());
            }
        }
        return people.isEmpty()
                ? new Part(Kind.OTHER, List.of(), Optional.empty())
                : new Part(
                        Kind.PEOPLE, people, days.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", days)));
    }

    private boolean arePeople(String words) {
        List<String> parts = OwnerWords.split(words);
        return !parts.isEmpty()
                && (OwnerWords.areKnown(words, names)
                        || Arrays.stream(words.split("[\\s,/&+]+(?:and )?", 7)).allMatch(OwnerWords::isHandle));
    }
}
