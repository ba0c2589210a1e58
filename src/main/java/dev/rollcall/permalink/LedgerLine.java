package dev.rollcall.permalink;

import dev.rollcall.permalink.Entry.State;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the ledger as text: {@code address: what it is}. By hand rather than by a pattern, since there may be hundreds of
 * thousands. What it is has words between single spaces:
 *
 * <pre>
 * meeting PRINT SOURCE          page PRINT SOURCE      decision PRINT      person PRINT      project
 * moved KIND ADDRESS            gone DAY KIND PRINT SOURCE      moved alias ADDRESS
 * </pre>
 */
final class LedgerLine {
    private static final String NONE = "-";
    private static final String AROUND = "~";
    private static final String ALIAS = ": moved alias ";
    private static final int LONGEST_MARKS = 64;

    private LedgerLine() {}

    static String of(Entry entry) {
        boolean alias = entry.kind() == Kind.ALIAS;
        StringBuilder line = new StringBuilder(alias ? written(entry.address()) : entry.address()).append(": ");
        String kind = entry.kind().word();
        switch (entry.state()) {
            case MOVED ->
                line.append("moved ").append(kind).append(' ').append(alias ? written(entry.to()) : entry.to());
            case GONE ->
                line.append("gone ")
                        .append(entry.last().map(LocalDate::toString).orElse(NONE))
                        .append(' ')
                        .append(kind)
                        .append(' ')
                        .append(print(entry.print()))
                        .append(' ')
                        .append(written(entry.source()));
            case LIVE -> {
                line.append(kind);
                if (!entry.kind().isNamedByAddress()) {
                    line.append(' ').append(print(entry.print()));
                }
                if (entry.kind().isLeaf()) {
                    line.append(' ').append(written(entry.source()));
                }
            }
        }
        return line.toString();
    }

    private static String print(Print print) {
        String marks = print.marks().isEmpty() ? NONE : print.marks();
        return print.around().isEmpty() ? marks : marks + AROUND + print.around();
    }

    /** A path without what YAML or this line would take for something else. */
    private static String written(String path) {
        if (path.isEmpty()) {
            return NONE;
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean kept = c > ' ' && c != 0x7f && "%#:\"'\\{}[]".indexOf(c) < 0 && !Character.isWhitespace(c);
            written.append(kept ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "%%%04x", (int) c));
        }
        return written.toString();
    }

    private static Optional<String> readPath(String written) {
        if (written.equals(NONE)) {
            return Optional.of("");
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '%') {
                if (i + 5 > written.length()) {
                    return Optional.empty();
                }
                try {
                    path.append((char) Integer.parseInt(written, i + 1, i + 5, 16));
                } catch (NumberFormatException e) {
                    return Optional.empty();
                }
                i += 4;
            } else {
                path.append(c);
            }
        }
        return Optional.of(path.toString());
    }

    /** The entry of a line; empty where it is none. */
    static Optional<Entry> read(String line) {
        int colon = line.indexOf(": ");
        if (colon < 1) {
            return Optional.empty();
        }
        if (line.startsWith(ALIAS, colon)) {
            Optional<String> to =
                    readPath(line.substring(colon + ALIAS.length()).stripTrailing());
            return readPath(line.substring(0, colon))
                    .flatMap(from -> to.map(t -> Entry.moved(from, Kind.ALIAS, t)))
                    .filter(LedgerLine::isFit);
        }
        return isAddress(line, colon)
                ? read(
                        line.substring(0, colon),
                        line.substring(colon + 2).stripTrailing().split(" ", 6))
                : Optional.empty();
    }

    /** Whether a line can hold it. What is claimed may have any name, and lead anywhere. */
    static boolean isFit(Entry entry) {
        if (entry.kind() == Kind.ALIAS) {
            return entry.state() == State.MOVED && isWord(entry.address()) && isWord(entry.to());
        }
        return isAddress(entry.address()) && (entry.to().isEmpty() || isAddress(entry.to()));
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.length() <= 1000 && !text.equals(NONE);
    }

    private static Optional<Entry> read(String address, String[] words) {
        if (words[0].equals("moved") && words.length == 3 && isAddress(words[2], words[2].length())) {
            return Kind.of(words[1]).map(kind -> Entry.moved(address, kind, words[2]));
        }
        if (words[0].equals("gone") && words.length == 5) {
            Optional<Kind> kind = Kind.of(words[2]);
            Optional<Print> print = print(words[3]);
            Optional<String> source = readPath(words[4]);
            return kind.isPresent() && print.isPresent() && source.isPresent()
                    ? day(words[1])
                            .map(day -> new Entry(
                                    address, State.GONE, kind.get(), print.get(), source.get(), "", day.day()))
                    : Optional.empty();
        }
        return Kind.of(words[0]).flatMap(kind -> live(address, kind, words));
    }

    private static Optional<Entry> live(String address, Kind kind, String[] words) {
        if (kind == Kind.ALIAS) {
            return Optional.empty();
        }
        int wanted = kind.isNamedByAddress() ? 1 : kind.isLeaf() ? 3 : 2;
        if (words.length != wanted || kind.isFact() == (address.indexOf('#') < 0)) {
            return Optional.empty();
        }
        Optional<Print> print = wanted < 2 ? Optional.of(Print.none()) : print(words[1]);
        Optional<String> source = wanted < 3 ? Optional.of("") : readPath(words[2]);
        return print.isPresent() && source.isPresent()
                ? Optional.of(Entry.live(address, kind, print.get(), source.get()))
                : Optional.empty();
    }

    private record Day(Optional<LocalDate> day) {}

    private static Optional<Day> day(String word) {
        try {
            return Optional.of(new Day(word.equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(word))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Print> print(String word) {
        int tilde = word.indexOf(AROUND);
        String marks = tilde < 0 ? word : word.substring(0, tilde);
        Print print = new Print(marks.equals(NONE) ? "" : marks, tilde < 0 ? "" : word.substring(tilde + 1));
        return isMarks(print.marks()) && isMarks(print.around()) ? Optional.of(print) : Optional.empty();
    }

    private static boolean isMarks(String text) {
        return text.length() % 2 == 0
                && text.length() <= LONGEST_MARKS
                && text.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || c == '_'
                                || c == '-');
    }

    /** From the site's root, without what leads out of it or stands in no address. */
    private static boolean isAddress(String text) {
        return !text.isEmpty() && isAddress(text, text.length());
    }

    private static boolean isAddress(String text, int end) {
        if (end > 1000 || text.startsWith("/") || text.startsWith("-") || text.startsWith("#")) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/') {
                continue;
            }
            boolean dots =
                    c == '.' && i + 1 < end && text.charAt(i + 1) == '.' && (i == 0 || text.charAt(i - 1) == '/');
            if (c <= ' ' || c == 0x7f || "\\\"'<>%?:{}[]|".indexOf(c) >= 0 || dots) {
                return false;
            }
        }
        return text.startsWith("/", end - 1) || text.lastIndexOf('#', end - 1) > 0;
    }
}
