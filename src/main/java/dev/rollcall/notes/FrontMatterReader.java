package dev.rollcall.notes;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import dev.rollcall.source.Yaml;
import dev.rollcall.source.YamlNode;
import dev.rollcall.source.YamlReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the front matter off a file: a block of YAML between {@code ---} lines at its very beginning. Pads leave two such
 * blocks in a row, one without an end, or one whose fence was mistyped; all of these are read and told.
 */
public final class FrontMatterReader {
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
    private static final Pattern MISTYPED_FENCE = Pattern.compile("\\S{1,2}---[ \\t]*|-{2}[ \\t]*|-{4,5}[ \\t]*");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w-]*)[ \\t]*:(?:[ \\t]+(.*?)|)[ \\t]*");
    private static final Pattern INDENTED_FIELD = Pattern.compile("([ \\t]{1,8})[A-Za-z][\\w-]*:(?:[ \\t].*)?");
    private static final Pattern CONTINUATION = Pattern.compile("[ \\t]+\\S.*|-[ \\t].*|#.*");
    private static final int MAX_LINES = 400;

    private final SourceFile file;
    private final Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int bodyLine = 1;

    private FrontMatterReader(SourceFile file) {
        this.file = file;
    }

    /** What stands at the head, and the body with as many empty lines in its place. */
    public record Reading(FrontMatter frontMatter, String body, List<Diagnostic> diagnostics) {
        public Reading {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Reads the head of a file. */
    public static Reading read(SourceFile file) {
        FrontMatterReader reader = new FrontMatterReader(file);
        reader.blocks();
        return new Reading(new FrontMatter(reader.fields), reader.body(), reader.diagnostics);
    }

    private void blocks() {
        if (!opens(1)) {
            return;
        }
        block(1);
        int next = nextText(bodyLine);
        if (next > 0
                && FENCE.matcher(file.line(next)).matches()
                && isField(next + 1)
                && end(next).isPresent()) {
            diagnostics.add(Diagnostic.note(
                    place(next),
                    "front-matter-twice",
                    "a second block of front matter",
                    "join the two; where both name a key, the first is used"));
            block(next);
        }
    }

    private boolean opens(int line) {
        String text = file.line(line);
        if (FENCE.matcher(text).matches()) {
            boolean closed = end(line).isPresent();
            return isField(line + 1)
                    || (closed && line(line + 1).startsWith("#"))
                    || (closed && INDENTED_FIELD.matcher(line(line + 1)).matches());
        }
        if (MISTYPED_FENCE.matcher(text).matches()
                && isField(line + 1)
                && end(line).isPresent()) {
            diagnostics.add(Diagnostic.warning(
                    place(line),
                    "front-matter-fence",
                    "`" + text.strip() + "` stands where front matter begins",
                    "write `---`; it was read as that"));
            return true;
        }
        return false;
    }

    private void block(int fence) {
        OptionalInt end = end(fence);
        int last = end.isPresent() ? end.getAsInt() - 1 : lastFieldLine(fence);
        if (end.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    place(fence),
                    "front-matter-open",
                    "front matter has no end",
                    "write `---` below its last line; its leading fields were used"));
        }
        bodyLine = end.isPresent() ? end.getAsInt() + 1 : last + 1;
        yaml(fence + 1, last).forEach(fields::putIfAbsent);
    }

    private Map<String, YamlNode.Field> yaml(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            text.append(file.line(line)).append('\n');
        }
        YamlReading reading = Yaml.read(file, text.toString(), first);
        reading.diagnostics().stream().map(FrontMatterReader::told).forEach(diagnostics::add);
        boolean broken = reading.root().isEmpty() && !reading.diagnostics().isEmpty();
        return broken ? lineByLine(first, last) : reading.fields(place(first)).byKey();
    }

    private static Diagnostic told(Diagnostic ofYaml) {
        return ofYaml.code().equals("yaml-broken")
                ? Diagnostic.warning(
                        ofYaml.at(), ofYaml.code(), ofYaml.what(), "mend it; until then each line is read by itself")
                : ofYaml;
    }

    /** Broken YAML is mostly one bad value; the other lines still say what they say. */
    private Map<String, YamlNode.Field> lineByLine(int first, int last) {
        Map<String, YamlNode.Field> found = new LinkedHashMap<>();
        Matcher indented = INDENTED_FIELD.matcher(line(first));
        String indent = indented.matches() ? indented.group(1) : "";
        for (int line = first; line <= last; line++) {
            String text = file.line(line);
            Matcher field = FIELD.matcher(text.startsWith(indent) ? text.substring(indent.length()) : text);
            if (field.matches() && field.group(2) != null) {
                SourceRef at = new SourceRef(file.path(), line, field.start(2) + 1 + indent.length());
                YamlNode value = new YamlNode.Text(unquoted(field.group(2)), at);
                found.putIfAbsent(field.group(1), new YamlNode.Field(field.group(1), place(line), value));
            }
        }
        return found;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        boolean open = !quoted && value.length() > 1 && value.charAt(0) == '"';
        return quoted ? value.substring(1, value.length() - 1) : open ? value.substring(1) : value;
    }

    private OptionalInt end(int fence) {
        int limit = Math.min(file.lineCount(), fence + MAX_LINES);
        for (int line = fence + 1; line <= limit; line++) {
            String text = file.line(line);
            if (END.matcher(text).matches()) {
                return OptionalInt.of(line);
            }
            if (!text.isBlank() && !FIELD.matcher(text).matches() && !isContinuation(text)) {
                return looksClosed(line, limit);
            }
        }
        return OptionalInt.empty();
    }

    /** A line that is no YAML may be a broken value, if the fence still closes before the text begins. */
    private OptionalInt looksClosed(int from, int limit) {
        for (int line = from; line <= Math.min(limit, from + 12); line++) {
            String text = file.line(line);
            if (END.matcher(text).matches()) {
                return OptionalInt.of(line);
            }
            if (text.isBlank() || text.startsWith("#")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private int lastFieldLine(int fence) {
        int line = fence;
        while (line < file.lineCount() && isField(line + 1)) {
            line++;
        }
        return line;
    }

    private boolean isField(int line) {
        return FIELD.matcher(line(line)).matches();
    }

    private static boolean isContinuation(String text) {
        return CONTINUATION.matcher(text).matches();
    }

    private String line(int number) {
        return number <= file.lineCount() ? file.line(number) : "";
    }

    private int nextText(int from) {
        for (int line = from; line <= file.lineCount(); line++) {
            if (!file.line(line).isBlank()) {
                return line;
            }
        }
        return 0;
    }

    private SourceRef place(int line) {
        return new SourceRef(file.path(), line, 1);
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        for (int line = 1; line <= file.lineCount(); line++) {
            body.append(line < bodyLine ? "" : file.line(line));
            if (line < file.lineCount()) {
                body.append('\n');
            }
        }
        return body.toString();
    }
}
