package dev.rollcall.privacy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts masks in place of what was found in a text; all else stays, line by line. Nothing that is left leads to somebody
 * else: a link loses its target, an address and a reference to a repository are replaced whole, a handle loses its
 * {@code @}. One use for each text.
 */
final class Redactor {
    private static final Pattern REPOSITORY = Pattern.compile("/[\\w.-]{1,100}(#\\d{1,9})?");
    private static final Pattern HANDLE_KEY = Pattern.compile("\\bhandles?[\"']?:[ \\t]{0,8}\\[?[ \\t]{0,8}[\"']?@?$");
    private static final int REACH = 200;

    private final String text;
    private final StringBuilder redacted = new StringBuilder();
    private int done;
    private Optional<Match> last = Optional.empty();

    private Redactor(String text) {
        this.text = text;
    }

    static String text(String text, List<Match> matches) {
        Redactor redactor = new Redactor(text);
        matches.forEach(redactor::take);
        return redactor.rest();
    }

    /** The name of a file or folder, or several joined by {@code /}. */
    static String path(String path, List<Match> matches) {
        Redactor redactor = new Redactor(path);
        matches.forEach(match -> redactor.words(match, match.mask().slug()));
        return redactor.rest();
    }

    private String rest() {
        return redacted.append(text, done, text.length()).toString();
    }

    private void take(Match match) {
        if (match.start() < done) {
            return;
        }
        Address address = Address.around(text, match);
        switch (address.kind()) {
            case WITHIN -> words(match, match.mask().slug());
            case TARGET -> put(address.start(), address.end(), "#");
            case SHOWN -> shown(match, address.start(), address.end());
            case NONE -> named(match);
        }
        last = Optional.of(match);
    }

    private void shown(Match match, int start, int end) {
        if (isRepeat(match, isField(start, end))) {
            drop(start, end);
        } else {
            put(start, end, match.mask().shown());
        }
    }

    private void named(Match match) {
        int start = match.start() > done && text.charAt(match.start() - 1) == '@' ? match.start() - 1 : match.start();
        boolean handle = start < match.start();
        if (HANDLE_KEY
                .matcher(text.substring(Math.max(done, start - REACH), start))
                .find()) {
            put(start, match.end(), "");
        } else if (isRepeat(match, handle && isField(start, match.end()))) {
            drop(start, match.end());
        } else if (partOfRepository(match)) {
            return;
        } else {
            put(start, match.start(), "");
            words(match, match.mask().shown());
        }
    }

    /** {@code owner/name} and {@code owner/name#12}, which would be somebody's: only what is no reference stays. */
    private boolean partOfRepository(Match match) {
        Matcher name = REPOSITORY.matcher(text).region(match.end(), text.length());
        boolean owner = name.lookingAt() && !isBefore(match, '/');
        if (!owner) {
            return false;
        }
        words(match, match.mask().shown());
        if (name.group(1) != null) {
            put(match.end(), name.end(), "");
        } else {
            put(match.end(), match.end() + 1, " / ");
        }
        return true;
    }

    private boolean isBefore(Match match, char c) {
        return match.start() > 0 && text.charAt(match.start() - 1) == c;
    }

    /** Whether a place is a field of its own, such as a cell of a table or the part of a row between slashes. */
    private boolean isField(int start, int end) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int after = end;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        boolean closed = after == text.length() || "/|)]\n".indexOf(text.charAt(after)) >= 0;
        return closed && before >= 0 && "/|([".indexOf(text.charAt(before)) >= 0;
    }

    /** Whether the same person stands right before, or, for a field, anywhere before in the line. */
    private boolean isRepeat(Match match, boolean field) {
        return last.filter(before -> before.mask().equals(match.mask()))
                .map(before -> text.substring(Math.min(done, match.start()), match.start()))
                .filter(between -> between.indexOf('\n') < 0)
                .filter(between -> field || between.chars().noneMatch(Character::isLetterOrDigit))
                .isPresent();
    }

    /** Leaves out a repeat together with the brackets around it, and the separator before it. */
    private void drop(int from, int to) {
        int start = from;
        int end = to;
        while (start > done && end < text.length() && isPair(text.charAt(start - 1), text.charAt(end))) {
            start--;
            end++;
        }
        while (start > done && " \t".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        if (start == from - spaces(start, from) && start > done && "/,–—-".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
            while (start > done && " \t".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
        }
        put(start, end, "");
    }

    private int spaces(int start, int end) {
        return text.substring(start, end).isBlank() ? end - start : 0;
    }

    private static boolean isPair(char open, char close) {
        return (open == '(' && close == ')') || (open == '[' && close == ']') || (open == '`' && close == '`');
    }

    /** In place of the first word the mask, or of the last one where they stand in two lines. */
    private void words(Match match, String mask) {
        List<Match.Place> words = match.words();
        boolean split = text.substring(match.start(), match.end()).indexOf('\n') >= 0;
        boolean late = split && hasWords(lineStart(match.start()), match.start());
        boolean both = split && !late && !hasWords(match.end(), lineEnd(match.end()));
        for (int i = 0; i < words.size(); i++) {
            Match.Place word = words.get(i);
            boolean carries = (i == 0 && !late) || (i == words.size() - 1 && (late || both));
            if (i > 0) {
                String gap = text.substring(words.get(i - 1).end(), word.start());
                put(words.get(i - 1).end(), word.start(), Markup.between(gap));
            }
            String markup = Markup.within(text.substring(word.start(), word.end()));
            put(word.start(), word.end(), (carries ? mask : "") + markup);
        }
    }

    private int lineStart(int i) {
        return i == 0 ? 0 : text.lastIndexOf('\n', i - 1) + 1;
    }

    private int lineEnd(int i) {
        int end = text.indexOf('\n', i);
        return end < 0 ? text.length() : end;
    }

    private boolean hasWords(int start, int end) {
        return text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
    }

    private void put(int start, int end, String replacement) {
        redacted.append(text, done, Math.max(done, start)).append(replacement);
        done = Math.max(done, end);
    }
}
