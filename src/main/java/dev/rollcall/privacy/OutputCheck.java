package dev.rollcall.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Looks for who must not be named in what is put out, whatever way a name came there. Text is looked through as it is shown
 * and as it is written; of other files the bytes, for names of some length only, since short ones stand there by chance.
 * Looks into gzip, into no other packing. Safe for use by several threads.
 */
public final class OutputCheck {
    private static final int LONG_ENOUGH = 6;
    private static final int MOST_UNPACKED = 1 << 28;
    private static final Set<String> TEXTS = Set.of(
            "html", "xml", "css", "js", "json", "svg", "txt", "md", "csv", "ics", "yml", "yaml", "webmanifest", "map");

    private final Redaction redaction;
    private final Set<String> ownWords;

    /**
     * A check for the names that a redaction takes out.
     *
     * @param ownText words that the program itself puts out; single ones of these say nothing
     */
    public OutputCheck(Redaction redaction, String ownText) {
        this.redaction = redaction;
        this.ownWords = Set.copyOf(Spelling.of(ownText).words());
    }

    /** Whether the name of a file names anybody. */
    public boolean isNamedIn(String path) {
        return firstIn(path, 1).isPresent();
    }

    /**
     * The line of a file, from 1, where somebody is named.
     *
     * @throws IOException where a packed file cannot be unpacked
     */
    public OptionalInt lineIn(String path, byte[] bytes) throws IOException {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            return lineIn(path.substring(0, path.length() - 3), unpacked(bytes));
        }
        boolean text = TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
        String content = new String(bytes, StandardCharsets.UTF_8);
        Optional<Match> first = firstIn(name.endsWith("json") ? spread(content) : content, text ? 1 : LONG_ENOUGH);
        return first.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(line(content, first.get().start()));
    }

    private Optional<Match> firstIn(String text, int letters) {
        List<Match> found = redaction.found(text);
        return found.stream()
                .filter(m -> m.end() - m.start() >= letters)
                .filter(m -> !isOwn(text.substring(m.start(), m.end())))
                .findFirst();
    }

    private boolean isOwn(String found) {
        List<String> words = Spelling.of(found).words();
        return words.size() == 1 && ownWords.contains(words.get(0));
    }

    /** Line ends that JSON writes as letters. */
    private static String spread(String json) {
        return json.replace("\\n", "  ").replace("\\r", "  ").replace("\\t", "  ");
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(MOST_UNPACKED);
        }
    }
}
