package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Span;
import dev.rollcall.markdown.Task;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A line of a paragraph as its writer meant it: wrapped lines joined, glued lines apart. CommonMark reads a line below an
 * item as part of the item's text, whether it was wrapped or is a line of its own or even an over-indented sub-item.
 *
 * @param bullet whether it is a list item that the parser took for text
 * @param task its check box, where the parser left it in the text
 * @param indent the column where the line begins in the file
 */
record LogicalLine(boolean bullet, Task task, Inlines text, SourceRef at, int indent) {
    private static final Cue BULLET = Cue.of("(?:[-*+•]|\\d{1,3}[.)])[ \\t]+");
    private static final Cue BOX = Cue.of("(?:\\(\\s?\\)\\s*)?\\[([ xX]?)\\](?=\\s|$)\\s*");
    private static final Cue OWN_LINE = Cue.of(
            "(?iu:#(?:topic|subtopic|agreed|action|info|link|help|idea|accepted|rejected|decision|startmeeting|endmeeting|chair)\\b"
                    + "|\\d{1,2}:\\d\\d(?::\\d\\d)?\\s|action-\\d)"
                    + "|[^\\p{L}\\p{N}]{0,4}(?:https?://|\\[name=|(?:(?iu:decision|resolution|agreed|action|action item|todo|conclusion|"
                    + "question|answer|update|note|ai)|\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20})?)\\s?:)|\\p{Lo}{1,12}\\s?[:：]");
    private static final int PARENTHESIS = 50;
    private static final int NARROW = 66;
    private static final int WIDE = 124;

    /** The lines of a paragraph, apart where a writer meant them apart. */
    static List<LogicalLine> of(Inlines paragraph, SourceRef at, SourceFile file) {
        if (!paragraph.hasLineEnd()) {
            return paragraph.spans().isEmpty() ? List.of() : List.of(line(paragraph, at));
        }
        List<LogicalLine> lines = new ArrayList<>();
        List<Span> joined = new ArrayList<>();
        int previous = 0;
        for (Inlines line : paragraph.lines()) {
            int number = line.first().map(s -> s.at().line()).orElse(previous + 1);
            if (!joined.isEmpty() && !isWrapped(previous, number, line, file)) {
                lines.add(line(new Inlines(joined), at));
                joined = new ArrayList<>();
            }
            if (!joined.isEmpty()) {
                joined.add(new Span.Words(" ", joined.get(joined.size() - 1).at()));
            }
            joined.addAll(line.spans());
            previous = lastLine(line, number);
        }
        if (!joined.isEmpty()) {
            lines.add(line(new Inlines(joined), at));
        }
        return lines;
    }

    private static int lastLine(Inlines line, int number) {
        int last = number;
        for (Span span : line.deep()) {
            last = Math.max(last, span.at().line());
        }
        return last;
    }

    /** A writer or mail program wraps where the next word would not fit; a shorter line was ended on purpose. */
    private static boolean isWrapped(int previous, int number, Inlines next, SourceFile file) {
        if (previous < 1 || number > file.lineCount() || number <= previous) {
            return true;
        }
        String above = file.line(previous).stripTrailing();
        String words = next.plain().strip();
        if (BULLET.opens(words) || BOX.opens(words)) {
            return false;
        }
        if (above.lastIndexOf('(') > above.lastIndexOf(')')
                && words.indexOf(')') >= 0
                && above.length() > PARENTHESIS) {
            return true;
        }
        boolean startsLow = !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
        if (OWN_LINE.opens(words) || above.endsWith("  ")) {
            return startsLow && !words.startsWith("http") && above.length() > NARROW;
        }
        int space = words.indexOf(' ');
        int needed = above.length() + 1 + (space < 0 ? words.length() : space);
        return startsLow || (needed > NARROW && above.length() <= WIDE);
    }

    private static LogicalLine line(Inlines text, SourceRef fallback) {
        SourceRef at = text.first().map(Span::at).orElse(fallback);
        int indent = at.column();
        String plain = text.plain();
        int start = plain.length() - plain.stripLeading().length();
        String words = plain.substring(start);
        Matcher bullet = BULLET.opening(words);
        boolean isBullet = bullet.lookingAt()
                && text.first().filter(Span.Words.class::isInstance).isPresent();
        int cut = isBullet ? bullet.end() : 0;
        Matcher box = BOX.opening(words.substring(cut));
        Task task = Task.NONE;
        if (box.lookingAt()) {
            task = box.group(1).isBlank() ? Task.OPEN : Task.DONE;
            cut += box.end();
        }
        if (cut == 0) {
            return new LogicalLine(false, Task.NONE, text, at, indent);
        }
        Inlines rest = InlineCut.after(text, start + cut);
        SourceRef shifted = new SourceRef(at.path(), at.line(), at.column() + cut);
        return new LogicalLine(isBullet, task, rest, shifted, indent);
    }
}
