package dev.rollcall.config;

import dev.rollcall.config.Redirects.Redirect;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import dev.rollcall.source.Yaml;
import dev.rollcall.source.YamlNode;
import dev.rollcall.source.YamlReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads lists of old addresses in the forms that other generators have: lines with two paths (Sphinx's rediraffe), a mapping or
 * {@code redirect_maps} anywhere in YAML (MkDocs), and entries with {@code from} and {@code to} in JSON or YAML (Docusaurus).
 */
final class RedirectListReader {
    private static final String PATH = "(?:\"([^\"]{1,1000})\"|'([^']{1,1000})'|([^\\s\"']\\S{0,1000}+))";
    private static final Pattern LINE =
            Pattern.compile("\\s{0,50}+" + PATH + "\\s{1,200}+" + PATH + "(?:\\s{1,50}+30[1278]!?)?\\s{0,50}+");
    private static final Pattern NOTHING = Pattern.compile("\\s*+(?:#.*)?");
    private static final int DEEPEST = 8;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final List<Redirect> found = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private RedirectListReader() {}

    /** What a list says, and what is wrong with it. */
    record Reading(List<Redirect> redirects, List<Diagnostic> diagnostics) {
        Reading {
            redirects = List.copyOf(redirects);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    static Reading read(SourceFile file) {
        RedirectListReader reader = new RedirectListReader();
        String name = file.path().toLowerCase(Locale.ROOT);
        if (Stream.of(".json", ".yml", ".yaml").anyMatch(name::endsWith)) {
            YamlReading yaml = Yaml.read(file);
            reader.diagnostics.addAll(yaml.diagnostics());
            yaml.root().ifPresent(reader::document);
        } else if (file.text().length() > MOST_CHARACTERS) {
            reader.tell(new SourceRef(file.path(), 1, 1), "the list is too long");
        } else {
            reader.lines(file);
        }
        return new Reading(reader.found, reader.diagnostics);
    }

    /** What a mapping or a sequence of entries says. */
    static Reading read(YamlNode node) {
        RedirectListReader reader = new RedirectListReader();
        reader.entries(node);
        return new Reading(reader.found, reader.diagnostics);
    }

    private void document(YamlNode root) {
        Optional<YamlNode> named = find(root, "redirect_maps", DEEPEST).or(() -> find(root, "redirects", DEEPEST));
        entries(named.orElse(root));
    }

    /** The first value of a key, whatever it stands in. */
    private static Optional<YamlNode> find(YamlNode node, String key, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Fields fields) {
            return fields.value(key)
                    .or(() -> fields.byKey().values().stream()
                            .flatMap(f -> find(f.value(), key, depth - 1).stream())
                            .findFirst());
        }
        return node instanceof YamlNode.Items items
                ? items.values().stream()
                        .flatMap(v -> find(v, key, depth - 1).stream())
                        .findFirst()
                : Optional.empty();
    }

    private void entries(YamlNode node) {
        if (node instanceof YamlNode.Items items) {
            items.values().forEach(this::entry);
        } else if (node instanceof YamlNode.Fields fields) {
            for (YamlNode.Field field : fields.byKey().values()) {
                if (field.value() instanceof YamlNode.Text to && !to.value().isBlank()) {
                    found.add(new Redirect(field.key(), to.value(), field.keyAt()));
                } else {
                    tell(field.keyAt(), "`" + field.key() + "` does not say where it leads");
                }
            }
        }
    }

    private void entry(YamlNode node) {
        List<String> from = texts(node, "from");
        List<String> to = texts(node, "to");
        if (from.isEmpty() || to.size() != 1) {
            tell(node.at(), "an entry has no `from` or not one `to`");
            return;
        }
        from.forEach(f -> found.add(new Redirect(f, to.get(0), node.at())));
    }

    private static List<String> texts(YamlNode node, String key) {
        return node instanceof YamlNode.Fields fields
                ? fields.value(key).map(YamlNode::texts).orElse(List.of())
                : List.of();
    }

    private void lines(SourceFile file) {
        for (int number = 1; number <= file.lineCount(); number++) {
            String line = file.line(number);
            if (NOTHING.matcher(line).matches()) {
                continue;
            }
            SourceRef at = new SourceRef(file.path(), number, 1);
            Matcher paths = LINE.matcher(line);
            if (paths.matches()) {
                found.add(new Redirect(path(paths, 1), path(paths, 4), at));
            } else {
                tell(at, "the line has not two paths");
            }
        }
    }

    private static String path(Matcher paths, int first) {
        return Stream.of(first, first + 1, first + 2)
                .flatMap(g -> Optional.ofNullable(paths.group(g)).stream())
                .findFirst()
                .orElse("");
    }

    private void tell(SourceRef at, String what) {
        diagnostics.add(Diagnostic.warning(
                at, "redirect-unreadable", what, "write the old address and where it leads, such as `old.html new/`"));
    }
}
