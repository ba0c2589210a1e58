package dev.rollcall.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a note as the parser gets it: what its author meant although CommonMark reads it otherwise, and without what
 * would only choke the parser. Line by line in step with the note.
 *
 * @param shifts one for each line, or none at all where nothing was mended
 */
record Mended(String text, List<LineShift> shifts) {
    private static final Pattern EMPTY_BOX =
            Pattern.compile("[ \\t>]*+(?:[-*+]|[0-9]{1,9}[.)])[ \\t]++\\[(?=\\][ \\t])");
    private static final Pattern BARE_BOX = Pattern.compile("\\[[ xX]?\\][ \\t]++\\S");
    private static final String BULLET = "- ";
    private static final Pattern PAYLOAD = Pattern.compile("data:[\\w/+.;=-]{0,100}+,[\\w+/=%-]{200,}+");
    private static final int KEPT = 120;

    Mended {
        shifts = List.copyOf(shifts);
    }

    static Mended of(String text) {
        ListMending lists = new ListMending();
        StringBuilder mended = new StringBuilder(text.length() + 16);
        List<LineShift> shifts = new ArrayList<>();
        boolean changed = false;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            Line result = line(line, lists);
            mended.append(result.text());
            shifts.add(result.shift());
            changed |= !result.shift().cuts().isEmpty();
            if (end < 0) {
                break;
            }
            mended.append('\n');
            start = end + 1;
        }
        return changed ? new Mended(mended.toString(), shifts) : new Mended(text, List.of());
    }

    private record Line(String text, LineShift shift) {}

    private static Line line(String written, ListMending lists) {
        List<LineShift.Cut> cuts = new ArrayList<>();
        int old = ListMending.leading(written);
        boolean bare = written.startsWith("[", old)
                && BARE_BOX.matcher(written).region(old, written.length()).lookingAt()
                && lists.isText(written);
        String line = bare ? written.substring(0, old) + BULLET + written.substring(old) : written;
        int indent = lists.indent(line);
        String text = line;
        if (indent >= 0) {
            text = " ".repeat(indent) + line.substring(old);
            cuts.add(new LineShift.Cut(indent + 1, old - indent));
        }
        if (bare) {
            int mark = (indent >= 0 ? indent : old) + 1;
            cuts.add(new LineShift.Cut(mark + BULLET.length(), -BULLET.length()));
        }
        text = withBox(text, cuts);
        text = withoutPayload(text, cuts);
        return new Line(text, cuts.isEmpty() ? LineShift.NONE : new LineShift(cuts));
    }

    /** {@code - [] text} is meant as an open box. */
    private static String withBox(String line, List<LineShift.Cut> cuts) {
        if (!line.contains("[]")) {
            return line;
        }
        Matcher box = EMPTY_BOX.matcher(line);
        if (!box.lookingAt()) {
            return line;
        }
        cuts.add(new LineShift.Cut(box.end() + 2, -1));
        return line.substring(0, box.end()) + " " + line.substring(box.end());
    }

    /** Pictures written into the text are not shown, but their length overflows the parser's stack. */
    private static String withoutPayload(String line, List<LineShift.Cut> cuts) {
        if (line.length() < 2 * KEPT || !line.contains("data:")) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        Matcher payload = PAYLOAD.matcher(line);
        int done = 0;
        while (payload.find()) {
            kept.append(line, done, payload.start() + KEPT);
            cuts.add(new LineShift.Cut(kept.length() + 1, payload.end() - payload.start() - KEPT));
            done = payload.end();
        }
        return kept.append(line.substring(done)).toString();
    }
}
