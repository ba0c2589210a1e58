package dev.rollcall.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts Markdown into what readers see as one: wrapping a paragraph anew changes nothing of it. */
final class Blocks {
    private static final Pattern OPENS = Pattern.compile("[ \\t]{0,40}(?:[-*+>|]|#{1,6}|[0-9]{1,9}[.)])(?:[ \\t].*|)");
    private static final Pattern ROW = Pattern.compile("[ \\t]{0,40}\\|.*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*|)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:={2,200}|-{2,200})[ \\t]*");
    private static final Pattern FENCE = Pattern.compile(" {0,40}(?:`{3}|~{3}).*");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int number;
    private boolean isHeading;
    private String fence = "";

    private Blocks() {}

    static List<Block> of(List<String> lines) {
        Blocks found = new Blocks();
        for (int i = 0; i < lines.size(); i++) {
            found.add(i + 1, lines.get(i));
        }
        found.close();
        return found.blocks;
    }

    private void add(int line, String text) {
        boolean isFence = FENCE.matcher(text).matches();
        if (!fence.isEmpty() || isFence) {
            close();
            if (!text.isBlank()) {
                blocks.add(new Block(Line.Shape.CODE, line, text.stripTrailing()));
            }
            if (isFence) {
                String kind = text.strip().substring(0, 3);
                fence = fence.isEmpty() ? kind : fence.equals(kind) ? "" : fence;
            }
            return;
        }
        if (text.isBlank()) {
            close();
            return;
        }
        if (UNDERLINE.matcher(text).matches()) {
            isHeading = !open.isEmpty();
            close();
            return;
        }
        boolean row = ROW.matcher(text).matches();
        if (open.isEmpty() || row || OPENS.matcher(text).matches()) {
            close();
            number = line;
            isHeading = HEADING.matcher(text).matches();
            open.append(text, 0, indent(text));
        } else {
            open.append(' ');
        }
        open.append(words(text));
        if (isHeading || row || text.endsWith("  ")) {
            close();
        }
    }

    private static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** A line with single spaces between its words. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        String said = text.strip();
        for (int i = 0; i < said.length(); i++) {
            boolean space = Character.isWhitespace(said.charAt(i));
            if (!space) {
                words.append(said.charAt(i));
            } else if (!Character.isWhitespace(said.charAt(i - 1))) {
                words.append(' ');
            }
        }
        return words.toString();
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new Block(isHeading ? Line.Shape.HEADING : Line.Shape.TEXT, number, open.toString()));
            open.setLength(0);
        }
        isHeading = false;
    }
}
