package dev.rollcall.source;

/**
 * Where the lines of a text went when it was edited in one place: those before it stay, and those behind it move together. Of a
 * place in between nobody can tell, and it is said to stay as far as there is such a line.
 *
 * @param before how many lines at the beginning are the same
 * @param after how many lines at the end are the same
 * @param then how many lines there were
 * @param now how many lines there are
 */
public record MovedLines(int before, int after, int then, int now) {
    /** How the lines of one text became those of another. */
    public static MovedLines of(SourceFile then, SourceFile now) {
        int most = Math.min(then.lineCount(), now.lineCount());
        int before = 0;
        while (before < most && then.line(before + 1).equals(now.line(before + 1))) {
            before++;
        }
        int after = 0;
        while (after < most - before && then.line(then.lineCount() - after).equals(now.line(now.lineCount() - after))) {
            after++;
        }
        return new MovedLines(before, after, then.lineCount(), now.lineCount());
    }

    /** Where a line is now. */
    public int of(int line) {
        return line > then - after ? line + now - then : Math.min(line, now);
    }

    /** Where a place is now, in the same file. */
    public SourceRef of(SourceRef at) {
        int line = of(at.line());
        return line == at.line() ? at : new SourceRef(at.path(), line, at.column());
    }
}
