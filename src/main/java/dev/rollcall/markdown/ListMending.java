package dev.rollcall.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sub-lists that are indented so far below an item that CommonMark reads them as more words of its paragraph, and
 * says where they would have to begin. It follows lists and code fences line by line; used for one note.
 */
final class ListMending {
    private static final Pattern MARKER = Pattern.compile("([-*+]|[0-9]{1,9}[.)])([ \\t]++)(?=\\S)");
    private static final Pattern FENCE = Pattern.compile("`{3,}+[^`]*+|~{3,}+.*+");
    private static final int CODE = 4;

    private final Deque<Item> items = new ArrayDeque<>();
    private final Deque<Region> regions = new ArrayDeque<>();
    private String fence = "";
    private boolean inText;
    private boolean belowWords;

    /** An item whose text begins in this column, counted from 0 as if mended. */
    private record Item(int content) {}

    /** Lines that begin in this column of the file or beyond are meant to begin so many columns before. */
    private record Region(int from, int columns, int depth) {}

    /** How many characters the white space at the beginning is. */
    static int leading(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The indent that this line is meant to have; -1 where it stays as it is. */
    int indent(String line) {
        int leading = leading(line);
        String words = line.substring(leading);
        if (words.isBlank()) {
            inText = false;
            belowWords = false;
            return -1;
        }
        int column = columns(line, leading);
        if (!fence.isEmpty()) {
            return insideFence(words, column);
        }
        boolean lazy = inText && isPlain(words);
        if (!lazy) {
            leaveRegions(column);
        }
        int meant = column - shift(column);
        return lazy ? moved(column) : opening(words, column, meant);
    }

    /** Whether words in this line are running text, be it of an item, rather than code. */
    boolean isText(String line) {
        int column = columns(line, leading(line));
        return fence.isEmpty() && column - shift(column) < content() + CODE;
    }

    private int insideFence(String words, int column) {
        if (words.startsWith(fence) && words.strip().chars().allMatch(c -> c == fence.charAt(0))) {
            fence = "";
        }
        return moved(column);
    }

    private int opening(String words, int column, int meant) {
        int indent = meant;
        Matcher marker = MARKER.matcher(words);
        boolean item = mayBeMarker(words.charAt(0)) && marker.lookingAt() && !isRule(words);
        leaveItems(meant);
        if (item && isTooDeep(meant, marker.group(1))) {
            indent = content();
            regions.push(new Region(column, meant - indent, items.size()));
        }
        if (item && indent < content() + CODE) {
            items.push(new Item(indent + marker.group(1).length() + gap(marker.group(2))));
        }
        begin(item ? words.substring(marker.end()) : words);
        return column == indent ? -1 : indent;
    }

    private void begin(String words) {
        inText = true;
        boolean rule = isRule(words);
        boolean fenced = isFence(words);
        belowWords = ">|<".indexOf(words.charAt(0)) < 0 && !rule && !fenced;
        if (fenced) {
            int length = 0;
            while (length < words.length() && words.charAt(length) == words.charAt(0)) {
                length++;
            }
            fence = words.substring(0, length);
            inText = false;
        } else if (words.startsWith("#") || words.startsWith("<") || words.startsWith("|") || rule) {
            inText = false;
        }
    }

    /** Only what follows words without a blank line, and could begin a list there; of headings those outside of items. */
    private boolean isTooDeep(int meant, String marker) {
        boolean interrupts = !Character.isDigit(marker.charAt(0)) || marker.equals("1.") || marker.equals("1)");
        return (items.isEmpty() ? belowWords : inText) && interrupts && meant >= content() + CODE;
    }

    private void leaveRegions(int column) {
        while (!regions.isEmpty() && column < regions.element().from()) {
            int depth = regions.pop().depth();
            while (items.size() > depth) {
                items.pop();
            }
        }
    }

    private void leaveItems(int meant) {
        while (!items.isEmpty() && meant < items.element().content()) {
            items.pop();
        }
    }

    private int content() {
        return items.isEmpty() ? 0 : items.element().content();
    }

    private int shift(int column) {
        int shift = 0;
        for (Region region : regions) {
            shift += column >= region.from() ? region.columns() : 0;
        }
        return shift;
    }

    private int moved(int column) {
        int shift = shift(column);
        return shift == 0 ? -1 : column - shift;
    }

    /** Words that continue a paragraph wherever they begin. */
    private static boolean isPlain(String words) {
        char first = words.charAt(0);
        boolean emphasis = (first == '*' || first == '_') && !isRule(words);
        return (emphasis || "-*+#<>|`~_=:".indexOf(first) < 0)
                && !(mayBeMarker(first) && MARKER.matcher(words).lookingAt());
    }

    private static boolean isRule(String words) {
        char first = words.charAt(0);
        if (first != '-' && first != '*' && first != '_') {
            return false;
        }
        int signs = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == first) {
                signs++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return signs >= 3;
    }

    private static boolean isFence(String words) {
        char first = words.charAt(0);
        return (first == '`' || first == '~') && FENCE.matcher(words).matches();
    }

    private static boolean mayBeMarker(char first) {
        return first == '-' || first == '*' || first == '+' || (first >= '0' && first <= '9');
    }

    private static int gap(String space) {
        int columns = 0;
        for (int i = 0; i < space.length(); i++) {
            columns += space.charAt(i) == '\t' ? CODE : 1;
        }
        return columns > CODE ? 1 : columns;
    }

    private static int columns(String line, int leading) {
        int columns = 0;
        for (int i = 0; i < leading; i++) {
            columns += line.charAt(i) == '\t' ? CODE - columns % CODE : 1;
        }
        return columns;
    }
}
