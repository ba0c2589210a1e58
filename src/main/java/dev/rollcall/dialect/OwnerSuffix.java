package dev.rollcall.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who a point of the agenda ends with: {@code text [name=Ada, 5 min]}, {@code text [Ada - 1 min]}, {@code text (Ada)}. */
final class OwnerSuffix {
    private static final Pattern BRACKETS =
            Pattern.compile("\\s*(?<open>[(\\[])(?<tag>name ?= ?)?(?<who>[^()\\[\\]]{1,60})[)\\]]\\s*,?\\s*(?<time>"
                    + Minutes.AMOUNT + ")?[\\s.,:!]{0,3}$");
    private static final Pattern TRAILING_TIME =
            Pattern.compile("\\s*(?:[-–—,]|\\()\\s*(?<time>" + Minutes.AMOUNT + ")\\)?[\\s.]{0,3}$");
    private static final Pattern COMMA_NAME =
            Pattern.compile(",\\s*(?<who>@?\\p{L}[\\p{L}'’.-]{1,29}(?: \\p{Lu}[\\p{L}.]{0,20})?)\\s*$");
    private static final Pattern STRONG = Pattern.compile("\\s*\uE000(?<who>[^\uE000\uE001]{1,30})\uE001\\s*$");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:,|/|&|;| - | – | and |\\+)\\s*");

    private final Names names;

    OwnerSuffix(Names names) {
        this.names = names;
    }

    Owned item(String text) {
        int from = Math.max(0, text.length() - 160);
        String tail = text.substring(from);
        Matcher time = TRAILING_TIME.matcher(tail);
        if (time.find()) {
            Owned found =
                    new Owned(List.of(), Minutes.in(time.group("time")), false, text.substring(0, from + time.start()));
            Owned who = name(found.text());
            return found.and(who.owners().isEmpty() ? brackets(found.text()).orElse(found) : who);
        }
        return brackets(text).orElseGet(() -> Owned.nobody(text));
    }

    private Owned name(String text) {
        Matcher comma = COMMA_NAME.matcher(text.substring(Math.max(0, text.length() - 60)));
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
        Matcher found = BRACKETS.matcher(text.substring(from));
        if (!found.find()) {
            return strong(text);
        }
        boolean square = "[".equals(found.group("open"));
        boolean tagged = found.group("tag") != null;
        List<String> owners = new ArrayList<>();
        OptionalInt minutes = found.group("time") == null ? OptionalInt.empty() : Minutes.in(found.group("time"));
        boolean known = tagged;
        for (String part : PARTS.split(found.group("who").strip(), 10)) {
            if (Minutes.isAmount(part)) {
                minutes = Minutes.in(part);
                known = true;
            } else if (OwnerWords.isNameLike(part) && (tagged || square || names.has(part))) {
                owners.addAll(OwnerWords.split(part));
                known |= names.has(part) || square;
            } else if (!"short".equals(part.strip())) {
                return Optional.empty();
            }
        }
        return known
                ? Optional.of(new Owned(owners, minutes, !owners.isEmpty(), text.substring(0, from + found.start())))
                : Optional.empty();
    }

    private Optional<Owned> strong(String text) {
        int from = Math.max(0, text.length() - 40);
        Matcher found = STRONG.matcher(text.substring(from));
        return found.find() && OwnerWords.areKnown(found.group("who"), names) && from + found.start() > 0
                ? Optional.of(new Owned(
                        OwnerWords.split(found.group("who")),
                        OptionalInt.empty(),
                        true,
                        text.substring(0, from + found.start())))
                : Optional.empty();
    }
}
