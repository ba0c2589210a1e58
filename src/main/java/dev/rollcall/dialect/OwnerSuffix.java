package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads who a point of the agenda ends with: {@code text [name=Ada, 5 min]}, {@code text [Ada - 1 min]}, {@code text (Ada)}. */
final class OwnerSuffix {
    private static final Cue BRACKETS = Cue.of(
            "\\s*(?<open>[(\\[])(?<tag>(?:name ?= ?|(?:owner|lead|presenter|by|champion|facilitator)s?: ?))?(?<who>[^()\\[\\]]{1,60})[)\\]]\\s*,?\\s*(?<time>"
                    + Minutes.AMOUNT + ")?[\\s.,:!]{0,3}$");
    private static final Cue TRAILING_TIME =
            Cue.of("\\s*(?:[-–—,]|\\()\\s*(?<time>" + Minutes.AMOUNT + ")\\)?[\\s.]{0,3}$");
    private static final Cue COMMA_NAME =
            Cue.of(",\\s*(?<who>@?\\p{L}[\\p{L}'’.-]{1,29}(?: \\p{Lu}[\\p{L}.]{0,20})?)\\s*$");
    private static final Cue STRONG = Cue.of("\\s*\u0001(?<who>[^\u0001\u0002]{1,30})\u0002\\s*$");
    private static final Cue PRESENTS = Cue.of(
            "\\s(?:presents?|presenting|to present|leads?|leading|to lead)$|^(?:presented|led) by\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Cue DASH_NAME =
            Cue.of("\\s[-–—]{1,2}\\s*[_*]{0,2}(?<who>@?\\p{L}[\\p{L}\\p{N}'’., /&@-]{0,60}?)[_*]{0,2}\\s*$");
    private static final Cue TIMED = Cue.of("[(\\[]" + Minutes.AMOUNT + "[)\\]]\\s*$");
    private static final Cue PARTS = Cue.of("\\s*(?:,|/|&|;| - | – | and |\\+)\\s*");

    private final Names names;

    OwnerSuffix(Names names) {
        this.names = names;
    }

    Owned item(String text) {
        Owned last = last(text);
        return last.tagged() && last.minutes().isEmpty() ? last.and(last(last.text())) : last;
    }

    private Owned last(String text) {
        Optional<Owned> both = brackets(text).filter(o -> o.minutes().isPresent() && o.tagged());
        if (both.isPresent()) {
            return both.get();
        }
        int from = Math.max(0, text.length() - 160);
        String tail = text.substring(from);
        Search time = TRAILING_TIME.search(tail);
        if (time.find()) {
            Owned found =
                    new Owned(List.of(), Minutes.in(time.group("time")), false, text.substring(0, from + time.start()));
            Owned who = name(found.text());
            return found.and(who.owners().isEmpty() ? brackets(found.text()).orElse(found) : who);
        }
        return brackets(text).orElseGet(() -> Owned.nobody(text));
    }

    private Owned name(String text) {
        Search comma = COMMA_NAME.search(text.substring(Math.max(0, text.length() - 60)));
        int from = Math.max(0, text.length() - 60);
        return comma.find() && (names.has(comma.group("who")) || OwnerWords.isCapitalized(comma.group("who")))
                ? new Owned(
                        OwnerWords.split(comma.group("who")),
                        OptionalInt.empty(),
                        true,
                        text.substring(0, from + comma.start()))
                : Owned.nobody(text);
    }

    private Optional<Owned> brackets(String text) {
        int from = Math.max(0, text.length() - 160);
        Search found = BRACKETS.search(text.substring(from));
        if (!found.find()) {
            return strong(text).or(() -> dash(text));
        }
        boolean square = "[".equals(found.group("open"));
        boolean tagged = found.group("tag") != null;
        List<String> owners = new ArrayList<>();
        OptionalInt minutes = found.group("time") == null ? OptionalInt.empty() : Minutes.in(found.group("time"));
        boolean colon = text.endsWith(":") && names.isEmpty();
        boolean known = tagged;
        List<String> parts =
                List.of(PARTS.split(PRESENTS.replaceFirst(found.group("who").strip(), ""), 10));
        boolean timed = parts.size() > 1 && parts.stream().anyMatch(Minutes::isAmount);
        for (String part : parts) {
            if (Minutes.isAmount(part)) {
                minutes = Minutes.in(part);
                known = true;
            } else if (OwnerWords.isNameLike(part)
                    && (tagged || square || timed || names.has(part) || (colon && OwnerWords.isCapitalized(part)))) {
                owners.addAll(OwnerWords.split(part));
                known |= names.has(part) || square || colon;
            } else if (!"short".equals(part.strip())) {
                return Optional.empty();
            }
        }
        return known
                ? Optional.of(new Owned(owners, minutes, !owners.isEmpty(), text.substring(0, from + found.start())))
                : Optional.empty();
    }

    /** {@code text - Ada}, if all behind the dash are people whom the note knows. */
    private Optional<Owned> dash(String text) {
        int from = Math.max(0, text.length() - 80);
        Search found = DASH_NAME.search(text.substring(from));
        return found.find()
                        && from + found.start() > 0
                        && (OwnerWords.areKnown(found.group("who"), names)
                                || (OwnerWords.areNameLike(found.group("who"))
                                        && TIMED.isIn(text.substring(0, from + found.start()))))
                ? Optional.of(new Owned(
                        OwnerWords.split(found.group("who")),
                        OptionalInt.empty(),
                        true,
                        text.substring(0, from + found.start())))
                : Optional.empty();
    }

    private Optional<Owned> strong(String text) {
        int from = Math.max(0, text.length() - 40);
        Search found = STRONG.search(text.substring(from));
        return found.find() && OwnerWords.areKnown(found.group("who"), names) && from + found.start() > 0
                ? Optional.of(new Owned(
                        OwnerWords.split(found.group("who")),
                        OptionalInt.empty(),
                        true,
                        text.substring(0, from + found.start())))
                : Optional.empty();
    }
}
