package dev.rollcall.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds addresses, e-mail addresses, issues, handles and emoji codes in running text, in time linear in its length. */
final class TextScanner {
    private static final int MAX_HANDLE = 39;
    private static final int MAX_NAME = 100;

    private final String text;
    private final List<TextPiece> pieces = new ArrayList<>();
    private int done;

    private TextScanner(String text) {
        this.text = text;
    }

    /** The pieces in order; together they are the whole text. */
    static List<TextPiece> scan(String text) {
        TextScanner scanner = new TextScanner(text);
        scanner.scan();
        return scanner.pieces;
    }

    private void scan() {
        char[] letters = text.toCharArray(); // each is looked at, and hardly any is one of these
        for (int i = 0; i < letters.length; i++) {
            switch (letters[i]) {
                case ':', '@', '#', 'w', 'W' -> {
                    if (i >= done) {
                        at(i).ifPresent(this::add);
                    }
                }
                default -> {}
            }
        }
        words(text.length());
    }

    private Optional<TextPiece> at(int i) {
        return switch (text.charAt(i)) {
            case ':' -> text.startsWith("://", i) ? address(i) : emoji(i);
            case '@' -> isBefore(i, TextScanner::isMailName) ? mail(i) : handle(i);
            case '#' -> issue(i);
            default -> bareHost(i);
        };
    }

    private void add(TextPiece piece) {
        words(piece.start());
        pieces.add(piece);
        done = piece.end();
    }

    private void words(int end) {
        if (end > done) {
            pieces.add(new TextPiece(TextPiece.Kind.WORDS, done, end, text.substring(done, end)));
        }
        done = end;
    }

    private Optional<TextPiece> address(int colon) {
        for (String scheme : List.of("https", "http")) {
            int start = colon - scheme.length();
            if (start >= done && text.regionMatches(true, start, scheme, 0, scheme.length()) && isFree(start)) {
                int end = BareAddress.end(text, start, colon + 3);
                return end < 0
                        ? Optional.empty()
                        : Optional.of(piece(TextPiece.Kind.ADDRESS, start, end, text.substring(start, end)));
            }
        }
        return Optional.empty();
    }

    private Optional<TextPiece> bareHost(int start) {
        if (!text.regionMatches(true, start, "www.", 0, 4) || !isFree(start)) {
            return Optional.empty();
        }
        int end = BareAddress.end(text, start, start);
        return end < 0
                ? Optional.empty()
                : Optional.of(piece(TextPiece.Kind.ADDRESS, start, end, "http://" + text.substring(start, end)));
    }

    private Optional<TextPiece> mail(int at) {
        int start = at;
        while (start > done && at - start < MAX_NAME && isMailName(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && (isWord(text.charAt(end)) || text.charAt(end) == '-' || isInnerDot(end))) {
            end++;
        }
        String host = text.substring(at + 1, end);
        boolean closed = !host.endsWith("-") && !host.endsWith("_") && host.contains(".");
        return closed && isFree(start)
                ? Optional.of(piece(TextPiece.Kind.MAIL, start, end, text.substring(start, end)))
                : Optional.empty();
    }

    private Optional<TextPiece> handle(int at) {
        int end = at + 1;
        while (end < text.length() && (isPlain(text.charAt(end)) || isInnerHyphen(end))) {
            end++;
        }
        boolean named = end > at + 1 && end - at - 1 <= MAX_HANDLE;
        boolean longer = end < text.length()
                && (isWord(text.charAt(end))
                        || "@".indexOf(text.charAt(end)) >= 0
                        || isInnerDot(end)
                        || isInnerSlash(end));
        boolean free = at == 0 || (!isWord(text.charAt(at - 1)) && "/.@".indexOf(text.charAt(at - 1)) < 0);
        boolean roomy = at > 0 && text.charAt(at - 1) == '/' && !hasAddressBefore(at);
        return named && !longer && (free || roomy)
                ? Optional.of(piece(TextPiece.Kind.HANDLE, at, end, text.substring(at + 1, end)))
                : Optional.empty();
    }

    private Optional<TextPiece> issue(int hash) {
        int end = hash + 1;
        while (end < text.length() && end - hash < 9 && isDigit(text.charAt(end))) {
            end++;
        }
        boolean numbered = end > hash + 1 && text.charAt(hash + 1) != '0';
        if (!numbered || (end < text.length() && (isWord(text.charAt(end)) || isInnerHyphen(end)))) {
            return Optional.empty();
        }
        int start = hash;
        while (start > done && hash - start < 2 * MAX_NAME && isRepository(text.charAt(start - 1))) {
            start--;
        }
        String repository = text.substring(start, hash);
        return isFree(start) && isRepository(repository)
                ? Optional.of(piece(TextPiece.Kind.ISSUE, start, end, text.substring(start, end)))
                : Optional.empty();
    }

    private Optional<TextPiece> emoji(int colon) {
        int end = colon + 1;
        while (end < text.length() && end - colon < 60 && isEmojiName(text.charAt(end))) {
            end++;
        }
        if (end == colon + 1 || end >= text.length() || text.charAt(end) != ':' || !isLoose(colon, end)) {
            return Optional.empty();
        }
        int after = end + 1;
        return Emoji.of(text.substring(colon + 1, end)).map(e -> piece(TextPiece.Kind.EMOJI, colon, after, e));
    }

    private static TextPiece piece(TextPiece.Kind kind, int start, int end, String value) {
        return new TextPiece(kind, start, end, value);
    }

    /** Empty, a name, or owner/name; a name has a letter, so that {@code 2024/12#3} is none. */
    private static boolean isRepository(String repository) {
        int slash = repository.indexOf('/');
        boolean shaped = slash != 0 && slash != repository.length() - 1 && repository.indexOf('/', slash + 1) < 0;
        boolean oneSlash = slash < 0 || repository.lastIndexOf('/') == slash;
        return repository.isEmpty()
                || (shaped
                        && oneSlash
                        && isPlain(repository.charAt(0))
                        && repository.chars().anyMatch(Character::isLetter));
    }

    /** Colons between letters or digits, as in {@code 10:30:45}, make no code. */
    private boolean isLoose(int colon, int end) {
        return !(isBefore(colon, TextScanner::isWord) && end + 1 < text.length() && isWord(text.charAt(end + 1)));
    }

    private boolean hasAddressBefore(int at) {
        int start = at - 1;
        while (start >= Math.max(done, at - MAX_NAME) && !Character.isWhitespace(text.charAt(start))) {
            start--;
        }
        String word = text.substring(start + 1, at);
        return word.length() > 1;
    }

    private boolean isFree(int start) {
        return start == 0
                || (start >= done && !isWord(text.charAt(start - 1)) && "/@&".indexOf(text.charAt(start - 1)) < 0);
    }

    private boolean isBefore(int index, java.util.function.IntPredicate test) {
        return index > done && test.test(text.charAt(index - 1));
    }

    private boolean isInnerDot(int i) {
        return text.charAt(i) == '.' && i + 1 < text.length() && isPlain(text.charAt(i + 1));
    }

    private boolean isInnerSlash(int i) {
        return text.charAt(i) == '/' && i + 1 < text.length() && isPlain(text.charAt(i + 1));
    }

    private boolean isInnerHyphen(int i) {
        return text.charAt(i) == '-' && i + 1 < text.length() && isPlain(text.charAt(i + 1));
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMailName(int c) {
        return isPlain(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static boolean isRepository(int c) {
        return isPlain(c) || c == '.' || c == '-' || c == '_' || c == '/';
    }

    private static boolean isEmojiName(int c) {
        return isPlain(c) || c == '_' || c == '+' || c == '-';
    }
}
