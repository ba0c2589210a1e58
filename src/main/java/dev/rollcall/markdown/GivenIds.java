package dev.rollcall.markdown;

import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids at the ends of lines, and the text without them: they are for the page's address, not for its readers. Outside of
 * fenced code only; lines keep their number, and all else its column.
 */
record GivenIds(String text, List<GivenId> ids) {
    private static final int MAX_LINE = 4_000;
    private static final Pattern ID = Pattern.compile(
            "[ \\t]{1,8}\\{#([A-Za-z][\\w-]{0,63})\\}(?=[ \\t]{0,8}(?:<!--[^<>]{0,100}-->)?[ \\t]{0,8}$)");
    private static final Pattern FENCE = Pattern.compile("[ \\t>]{0,12}(```|~~~).{0,200}");

    GivenIds {
        ids = List.copyOf(ids);
    }

    static GivenIds of(SourceFile file) {
        if (!file.text().contains("{#")) {
            return new GivenIds(file.text(), List.of());
        }
        StringBuilder text = new StringBuilder();
        List<GivenId> ids = new ArrayList<>();
        String fence = "";
        for (int number = 1; number <= file.lineCount(); number++) {
            String line = file.line(number);
            Matcher mark = FENCE.matcher(line);
            if (mark.matches() && (fence.isEmpty() || fence.equals(mark.group(1)))) {
                fence = fence.isEmpty() ? mark.group(1) : "";
            }
            Matcher id = ID.matcher(line);
            boolean looked = fence.isEmpty() && line.length() <= MAX_LINE && line.contains("{#");
            if (looked && id.find() && !line.substring(0, id.start()).isBlank()) {
                ids.add(new GivenId(id.group(1), new SourceRef(file.path(), number, id.start(1) - 1)));
                text.append(line, 0, id.start()).append(line.substring(id.end()));
            } else {
                text.append(line);
            }
            text.append(number < file.lineCount() ? "\n" : "");
        }
        return new GivenIds(text.toString(), ids);
    }
}
