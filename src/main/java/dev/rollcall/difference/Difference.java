package dev.rollcall.difference;

import java.util.ArrayList;
import java.util.List;

/** All lines of two texts, in the order of the new one; what was removed stands before what took its place. */
public record Difference(List<Line> lines) {
    private static final int CONTEXT = 2;

    public Difference {
        lines = List.copyOf(lines);
    }

    /** Whether the two say the same. */
    public boolean isNone() {
        return lines.stream().noneMatch(Line::isChanged);
    }

    /** The part of it between two lines of the new text, both included. */
    public Difference within(int first, int last) {
        return new Difference(lines.stream()
                .filter(line -> line.number() >= first && line.number() <= last)
                .toList());
    }

    /** How many lines differ. */
    public int changed() {
        return (int) lines.stream().filter(Line::isChanged).count();
    }

    /** What differs, with a few lines around it. The last stretch has no lines where some are left out at the end. */
    public List<Stretch> stretches() {
        boolean[] shown = shown();
        List<Stretch> stretches = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        String heading = "";
        String below = "";
        int leftOut = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (shown[i]) {
                if (open.isEmpty()) {
                    below = leftOut > 0 && lines.get(i).shape() != Line.Shape.HEADING ? heading : "";
                }
                open.add(lines.get(i));
            } else {
                if (!open.isEmpty()) {
                    stretches.add(new Stretch(leftOut, below, open));
                    open.clear();
                    leftOut = 0;
                }
                leftOut++;
            }
            heading = lines.get(i).shape() == Line.Shape.HEADING ? lines.get(i).text() : heading;
        }
        if (!open.isEmpty()) {
            stretches.add(new Stretch(leftOut, below, open));
            leftOut = 0;
        }
        if (leftOut > 0) {
            stretches.add(new Stretch(leftOut, "", List.of()));
        }
        return stretches;
    }

    /** A single line is not worth leaving out. */
    private boolean[] shown() {
        boolean[] shown = new boolean[lines.size()];
        for (int i = 0; i < shown.length; i++) {
            if (lines.get(i).isChanged()) {
                for (int j = Math.max(0, i - CONTEXT); j <= Math.min(shown.length - 1, i + CONTEXT); j++) {
                    shown[j] = true;
                }
            }
        }
        for (int i = 0; i < shown.length; i++) {
            boolean before = i == 0 || shown[i - 1];
            boolean after = i == shown.length - 1 || shown[i + 1];
            shown[i] |= before && after;
        }
        return shown;
    }
}
