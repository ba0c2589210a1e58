package dev.rollcall.markdown;

import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.List;

/** Where offsets of the parsed text stand in the file, although the text was mended on the way to the parser. */
final class Places {
    private final SourceFile text;
    private final List<LineShift> shifts;

    /** Lines of the mended text whose columns differ from the file's; {@code shifts} holds one entry a line, or none at all. */
    Places(SourceFile text, List<LineShift> shifts) {
        this.text = text;
        this.shifts = List.copyOf(shifts);
    }

    String text() {
        return text.text();
    }

    int lineCount() {
        return text.lineCount();
    }

    /** The place in the file. */
    SourceRef at(int offset) {
        SourceRef mended = text.at(clamp(offset));
        if (shifts.isEmpty()) {
            return mended;
        }
        return new SourceRef(mended.path(), mended.line(), shift(mended.line()).original(mended.column()));
    }

    int line(int offset) {
        return text.at(clamp(offset)).line();
    }

    /** The offset in the mended text of a place in the file, clamped to the line. */
    int offset(SourceRef at) {
        int line = Math.min(at.line(), text.lineCount());
        int column = shift(line).mended(at.column());
        return text.lineStart(line) + Math.min(column - 1, text.line(line).length());
    }

    private LineShift shift(int line) {
        return shifts.isEmpty() ? LineShift.NONE : shifts.get(line - 1);
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, text.text().length()));
    }
}
