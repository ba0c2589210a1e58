package dev.rollcall.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is shown of documents, cut into files between meetings. Where a file ends depends on what stands nearby and not on what
 * stands before it, so that new notes leave the files of old ones as they are.
 */
final class RecordFiles {
    private static final int LONGEST_TITLE = 300;
    private static final int SHORTEST_TEXT = 80;
    private static final Pattern BETWEEN = Pattern.compile("^[\\s:;,.!?\u2013\u2014-]{0,9}");

    private final Map<String, Integer> series;
    private final Map<String, Integer> states;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();
    private final int target;
    private final int longest;
    private int count;
    private String date = "";

    /**
     * A file before it is packed.
     *
     * @param count of documents
     * @param date of the first one that has any, else empty
     */
    record Part(int count, String date, Bytes content) {}

    /**
     * @param series numbers by slug
     * @param states numbers by name
     * @param smallest about how many characters a file has at least
     * @param files about how many there are at most
     * @param most characters of text altogether; beyond, long texts are cut
     */
    RecordFiles(
            List<SearchDocument> documents,
            Map<String, Integer> series,
            Map<String, Integer> states,
            int smallest,
            int files,
            long most) {
        this.series = series;
        this.states = states;
        this.longest = longest(documents, most);
        this.target = Math.max(smallest, Math.toIntExact(size(documents, longest) / files));
        String group = "\n";
        for (SearchDocument document : documents) {
            String next = group(document);
            if (!next.equals(group) || lines.isEmpty()) {
                if (isFull(next)) {
                    close();
                }
                lines.append('=').append(next).append('\n');
                group = next;
            }
            add(document, !next.startsWith("\t"));
        }
        if (count > 0) {
            close();
        }
    }

    List<Part> parts() {
        return parts;
    }

    private boolean isFull(String group) {
        return lines.length() >= target * 5 / 4 || (lines.length() >= target * 3 / 4 && group.hashCode() % 3 == 0);
    }

    private void close() {
        parts.add(new Part(count, date, new Bytes().raw(lines.toString().getBytes(StandardCharsets.UTF_8))));
        lines.setLength(0);
        count = 0;
        date = "";
    }

    private String group(SearchDocument document) {
        String day = document.date().map(Object::toString).orElse("");
        return (day.isEmpty() ? "" : document.page()) + "\t" + day + "\t" + series.getOrDefault(document.series(), 0);
    }

    private void add(SearchDocument document, boolean grouped) {
        String anchor = grouped ? document.place() : document.address();
        if (date.isEmpty()) {
            date = document.date().map(Object::toString).orElse("");
        }
        String text = withoutTitle(document);
        lines.append(document.kind().number())
                .append('\t')
                .append(states.getOrDefault(document.state(), 0))
                .append('\t')
                .append(anchor)
                .append('\t')
                .append(cut(plain(document.title(), LONGEST_TITLE), LONGEST_TITLE))
                .append('\t')
                .append(cut(plain(text, longest), longest))
                .append('\n');
        count++;
    }

    /** What is shown below the title: the text, which often begins with it; the context where it says no more. */
    private static String withoutTitle(SearchDocument document) {
        String text = document.text();
        int title = document.title().length();
        boolean repeated = text.startsWith(document.title())
                && (text.length() == title || !Character.isLetterOrDigit(text.codePointAt(title)));
        String rest = repeated ? BETWEEN.matcher(text.substring(title)).replaceFirst("") : text;
        return rest.isBlank() ? document.context() : rest;
    }

    /** One line, with single spaces, of no more than a few characters beyond a length. */
    private static String plain(String text, int most) {
        char[] plain = text.toCharArray();
        int length = 0;
        boolean space = true;
        for (int i = 0; i < plain.length && length <= most; i++) {
            char c = plain[i];
            boolean blank = c <= ' ' || (c >= 0x7f && (Character.isISOControl(c) || Character.isSpaceChar(c)));
            if (c == '\n') {
                plain[length++] = '\u000b';
            } else if (!blank) {
                plain[length++] = c;
            } else if (!space) {
                plain[length++] = ' ';
            }
            space = blank;
        }
        return new String(plain, 0, length).strip();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end) + "\u2026";
    }

    private static long size(List<SearchDocument> documents, int longest) {
        return documents.stream()
                .mapToLong(d ->
                        16L + d.title().length() + Math.min(longest, d.text().length()))
                .sum();
    }

    /** The greatest length to which all texts can be cut so that they are no longer than this altogether. */
    private static int longest(List<SearchDocument> documents, long most) {
        int[] lengths = documents.stream().mapToInt(d -> d.text().length()).toArray();
        int low = SHORTEST_TEXT;
        int high = 1 << 24;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (Arrays.stream(lengths).mapToLong(l -> Math.min(middle, l)).sum() <= most) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Integer.highestOneBit(low)
                + (low & Integer.highestOneBit(low) >>> 1); // in steps, so that it seldom changes
    }
}
