package dev.rollcall.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into nodes that keep their place. Nothing is typed: {@code no}, {@code 12:30} and {@code 010} stay the
 * text that was written. Never throws on bad input; size, depth and aliases are limited (YAML 1.1 as SnakeYAML reads it).
 */
public final class Yaml {
    private static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_LINE = 1 << 16;
    private static final int MAX_LINES = 1 << 16;
    private static final int MAX_DEPTH = 40;
    private static final int MAX_ALIASES = 20;
    private static final int MAX_NODES = 100_000;

    private final SourceFile file;
    private final int firstLine;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    private Yaml(SourceFile file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    /** Reads the whole file. */
    public static YamlReading read(SourceFile file) {
        return read(file, file.text(), 1);
    }

    /** Reads a text that begins at this line of the file, from 1. */
    public static YamlReading read(SourceFile file, String text, int firstLine) {
        return new Yaml(file, firstLine).reading(text);
    }

    private YamlReading reading(String text) {
        Optional<YamlNode> root = Optional.empty();
        try {
            refuseLarge(text);
            LoaderOptions limits = limits();
            Composer composer = new Composer(new ParserImpl(new StreamReader(text), limits), new Resolver(), limits);
            Node composed = composer.getSingleNode();
            root = composed == null ? Optional.empty() : Optional.of(node(composed, 0));
        } catch (MarkedYAMLException e) {
            String problem = Optional.ofNullable(e.getProblem()).orElse("not readable");
            boolean open =
                    String.valueOf(e.getContext()).contains("quoted scalar") && problem.contains("unexpected end");
            diagnostics.add(
                    open
                            ? broken(place(e.getContextMark()), "a quote opens here and never closes")
                            : broken(place(e.getProblemMark()), problem));
        } catch (YAMLException | LimitReached e) {
            String problem = Optional.ofNullable(e.getMessage()).orElse("not readable");
            diagnostics.add(broken(place(null), problem.lines().findFirst().orElse("")));
        }
        return new YamlReading(root, diagnostics);
    }

    /** Before SnakeYAML sees it, whose time grows with the square of a line's length. */
    private static void refuseLarge(String text) {
        if (text.length() > MAX_CHARACTERS
                || text.lines().count() > MAX_LINES
                || text.lines().anyMatch(line -> line.length() > MAX_LINE)) {
            throw new LimitReached("it is too large");
        }
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        return options;
    }

    private static Diagnostic broken(SourceRef at, String problem) {
        return Diagnostic.warning(
                at, "yaml-broken", "YAML is broken: " + problem, "mend it; until then what it says is not used");
    }

    private YamlNode node(Node node, int depth) {
        nodes++;
        if (nodes > MAX_NODES || depth > MAX_DEPTH || !open.add(node)) {
            throw new LimitReached("it is too large, too deep or holds itself");
        }
        try {
            return convert(node, depth);
        } finally {
            open.remove(node);
        }
    }

    private YamlNode convert(Node node, int depth) {
        SourceRef at = place(node.getStartMark());
        if (node instanceof MappingNode mapping) {
            return new YamlNode.Fields(fields(mapping, depth), at);
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlNode.Items(
                    sequence.getValue().stream().map(n -> node(n, depth + 1)).toList(), at);
        }
        return new YamlNode.Text(node instanceof ScalarNode scalar ? scalar.getValue() : "", at);
    }

    private Map<String, YamlNode.Field> fields(MappingNode mapping, int depth) {
        Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            SourceRef keyAt = place(tuple.getKeyNode().getStartMark());
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            YamlNode.Field field = new YamlNode.Field(key, keyAt, node(tuple.getValueNode(), depth + 1));
            if (fields.putIfAbsent(key, field) != null) {
                diagnostics.add(Diagnostic.warning(
                        keyAt, "yaml-key-twice", "key `" + key + "` stands twice", "remove one; the first is used"));
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    private SourceRef place(@Nullable Mark mark) {
        return mark == null
                ? new SourceRef(file.path(), firstLine, 1)
                : new SourceRef(file.path(), firstLine + mark.getLine(), mark.getColumn() + 1);
    }

    /** The text asks for more than a file of settings needs. */
    private static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1;

        LimitReached(String message) {
            super(message);
        }
    }
}
