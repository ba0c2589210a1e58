package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rows of a roll call of the form {@code name / affiliation / @handle} or {@code name / @handle / affiliation / place}.
 * Where a row does not mark its account name, the other rows, or the row that shows how to sign in, tell the order.
 *
 * @param handleAt the column of the account name, from 0
 * @param affiliations those that the rows with a marked account name tell, in lower case
 */
record SlashRows(int handleAt, Set<String> affiliations) {
    private static final Cue REMARK = Cue.of("\\s?\\(.{0,300}$");
    private static final Cue NOTHING = Cue.of("[-–—_?.\\s]{0,10}|(?i)none|n/a|na|nil|self|same");
    private static final Cue HANDLE_COLUMN = Cue.of("(?i).*(?:handle|github|user ?name|account|nick).*");
    private static final Cue MAIL = Cue.of("\\S{1,64}@\\S{1,60}\\.\\S{1,20}");
    private static final Cue ADDRESS = Cue.of("https?:/{1,2}\\S{1,200}");
    private static final Cue LAST_SIGNS = Cue.of("[\\s,;]{1,10}$");
    private static final Cue STATE = Cue.of("[A-Z]{2}");
    private static final Cue INSTITUTION = Cue.of(
            "(?iU)\\b(?:universi\\w+|institut\\w*|college|school|academy|laborator\\w+|labs?|foundation|centre|center|hospital|ltd|inc|gmbh)\\b");
    private static final Set<String> PLACES = places();

    /** The order that these rows keep. */
    static SlashRows of(List<String> rows) {
        List<List<String>> all = rows.stream().map(SlashRows::columns).toList();
        Optional<Integer> told =
                all.stream().flatMap(r -> exampleColumn(r).stream()).findFirst();
        long second = all.stream().filter(r -> markedAt(r) == 1).count();
        long later = all.stream().filter(r -> markedAt(r) > 1).count();
        int order = second == 0 && later == 0 ? told.orElse(2) : second >= later ? 1 : 2;
        Set<String> affiliations = all.stream()
                .filter(r -> markedAt(r) > 0)
                .flatMap(r -> affiliation(r, markedAt(r)).stream())
                .map(a -> a.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        return new SlashRows(order, affiliations);
    }

    /** Whether a row has columns. */
    static boolean isOne(String row) {
        return columns(row).size() > 1;
    }

    static List<String> columns(String row) {
        String words = ADDRESS.replaceAll(row, "");
        boolean bars = RowText.split(words, "|").get(0).length()
                < RowText.split(words, "/").get(0).length();
        return RowText.split(words, bars ? "|" : "/");
    }

    private static Optional<Integer> exampleColumn(List<String> columns) {
        if (!NameShape.isPlaceholder(columns.get(0))) {
            return Optional.empty();
        }
        for (int i = 1; i < columns.size(); i++) {
            if (HANDLE_COLUMN.fits(columns.get(i))) {
                return Optional.of(Math.min(i, 2));
            }
        }
        return Optional.empty();
    }

    private static int markedAt(List<String> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (NameShape.marked(accountColumn(columns.get(i))).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** A remark may follow the account name. */
    private static String accountColumn(String column) {
        return REMARK.replaceFirst(column, "").strip();
    }

    /** The person of a row; empty for a placeholder, for what is no name, and for whom it calls absent. */
    Optional<Person> read(String row) {
        if (PersonRow.isAbsent(row)) {
            return Optional.empty();
        }
        List<String> columns = named(columns(row));
        Optional<Person> first = PersonRow.named(columns.get(0));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int at = first.get().handle().isPresent() ? -1 : handleColumn(columns);
        Optional<String> handle = at < 0
                ? first.get().handle()
                : Optional.of(
                        accountColumn(columns.get(at)).replaceFirst("^@", "").replaceFirst("[.,]$", ""));
        Optional<String> affiliation = affiliation(columns, at)
                .filter(a -> !isFullName(first.get().name(), a))
                .or(first.get()::affiliation);
        return Optional.of(new Person(
                fullName(first.get().name(), columns),
                handle,
                affiliation,
                first.get().initials()));
    }

    private static String fullName(String name, List<String> columns) {
        String next =
                columns.size() > 1 ? REMARK.replaceFirst(columns.get(1), "").strip() : "";
        return isFullName(name, next) ? next : name;
    }

    /** {@code Ines/Inesita Carvalho} says twice who it is: what is short first opens the first name. */
    private static boolean isFullName(String name, String next) {
        List<String> words = NameShape.words(next);
        return words.size() > 1
                && name.length() > 2
                && words.get(0).regionMatches(true, 0, name, 0, 3)
                && name.indexOf(' ') < 0
                && NameShape.isSurelyName(next);
    }

    /** {@code @ada / Ada Lovelace / Initech} with the name first. */
    private static List<String> named(List<String> columns) {
        boolean turned = NameShape.marked(columns.get(0)).isPresent()
                && columns.size() > 1
                && NameShape.words(columns.get(1)).size() > 1
                && NameShape.isSurelyName(columns.get(1));
        if (!turned) {
            return columns;
        }
        List<String> turnedColumns = new ArrayList<>(columns);
        turnedColumns.set(0, columns.get(1));
        turnedColumns.set(1, columns.get(0));
        return turnedColumns;
    }

    private int handleColumn(List<String> columns) {
        int marked = markedAt(columns);
        if (marked > 0) {
            return marked;
        }
        List<Integer> can = new ArrayList<>();
        for (int i = 1; i < Math.min(columns.size(), 3); i++) {
            String column = accountColumn(columns.get(i));
            boolean known = affiliations.contains(column.toLowerCase(Locale.ROOT));
            if (NameShape.canBeHandle(column) && !known && !NOTHING.fits(column)) {
                can.add(i);
            }
        }
        if (columns.size() == 2) {
            boolean account = can.contains(1) && handleAt == 1 && NameShape.looksLikeHandle(columns.get(1));
            return account ? 1 : -1;
        }
        return likeliest(columns, can);
    }

    private int likeliest(List<String> columns, List<Integer> can) {
        if (can.size() == 2) {
            boolean onlyOneIsLower =
                    NameShape.looksLikeHandle(columns.get(1)) != NameShape.looksLikeHandle(columns.get(2));
            int lower = NameShape.looksLikeHandle(columns.get(1)) ? 1 : 2;
            return onlyOneIsLower ? lower : handleAt;
        }
        boolean expected = can.size() == 1
                && (can.get(0) == handleAt || NameShape.looksLikeHandle(accountColumn(columns.get(can.get(0)))));
        return expected ? can.get(0) : -1;
    }

    /** What stands between name and account name, else the column after it; a place is none. */
    private static Optional<String> affiliation(List<String> columns, int handleAt) {
        List<String> others = handleAt > 1
                ? List.of(String.join("/", columns.subList(1, handleAt)))
                : columns.subList(handleAt < 0 ? 1 : Math.min(handleAt + 1, columns.size()), columns.size());
        if (handleAt < 0 && others.size() > 1 && others.stream().noneMatch(SlashRows::isPlace)) {
            others = List.of(
                    String.join("/", others.stream().filter(o -> !o.isEmpty()).toList()));
        }
        return others.stream()
                .limit(handleAt < 0 ? 2 : 1)
                .map(o ->
                        LAST_SIGNS.replaceFirst(REMARK.replaceFirst(o, ""), "").strip())
                .map(o -> handleAt > 1 || INSTITUTION.isIn(o) ? withoutCountry(o) : o)
                .filter(o -> !NOTHING.fits(o) && !MAIL.fits(o) && !isPlace(o))
                .filter(o -> !HANDLE_COLUMN.fits(o) || !NameShape.isPlaceholder(columns.get(0)))
                .findFirst();
    }

    private static boolean isPlace(String text) {
        int comma = text.lastIndexOf(',');
        String last = text.substring(comma + 1).strip();
        return PLACES.contains(last.toLowerCase(Locale.ROOT)) || (comma > 0 && STATE.fits(last));
    }

    /** {@code Initech, Finland} between name and account name tells both; so does that of a university anywhere. */
    private static String withoutCountry(String text) {
        int comma = text.lastIndexOf(',');
        return comma > 0 && isPlace(text) ? text.substring(0, comma).strip() : text;
    }

    private static Set<String> places() {
        Set<String> places = new TreeSet<>(Set.of(
                "usa",
                "us",
                "uk",
                "u.s.",
                "u.s.a.",
                "eu",
                "europe",
                "california",
                "england",
                "scotland",
                "wales",
                "new york",
                "washington",
                "oregon",
                "texas",
                "massachusetts",
                "colorado"));
        for (String country : Locale.getISOCountries()) {
            places.add(new Locale.Builder()
                    .setRegion(country)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT));
        }
        return places;
    }
}
