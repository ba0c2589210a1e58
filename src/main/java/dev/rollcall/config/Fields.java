package dev.rollcall.config;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Nearest;
import dev.rollcall.source.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A mapping of the settings while it is read: takes values by key and tells what does not fit. */
final class Fields {
    private final YamlNode.Fields node;
    private final List<Diagnostic> diagnostics;

    Fields(YamlNode.Fields node, List<Diagnostic> diagnostics) {
        this.node = node;
        this.diagnostics = diagnostics;
    }

    /** Tells of every key that is not known, with the nearest that is. */
    Fields knowing(String... keys) {
        return knowing(List.of(keys));
    }

    private Fields knowing(List<String> known) {
        for (YamlNode.Field field : node.byKey().values()) {
            if (!known.contains(field.key())) {
                String mend = Nearest.to(field.key(), known)
                        .map(k -> "did you mean `" + k + "`?")
                        .orElse("known keys: " + String.join(", ", known));
                diagnostics.add(
                        Diagnostic.warning(field.keyAt(), "config-key", "unknown key `" + field.key() + "`", mend));
            }
        }
        return this;
    }

    /** The value of a key, whatever it is. */
    Optional<YamlNode> node(String key) {
        return node.value(key);
    }

    /** Tells what was found out elsewhere. */
    void tell(List<Diagnostic> more) {
        diagnostics.addAll(more);
    }

    Optional<String> text(String key) {
        Optional<YamlNode> value = node.value(key);
        if (value.isPresent() && !(value.get() instanceof YamlNode.Text)) {
            tell(value.get(), "`" + key + "` is no text", "write one value after the colon");
            return Optional.empty();
        }
        return value.flatMap(v -> v.texts().stream().findFirst());
    }

    List<String> texts(String key) {
        return node.value(key).map(YamlNode::texts).orElse(List.of());
    }

    /** The texts of a scalar or a list, each with its place. */
    List<YamlNode.Text> placed(String key) {
        return node.value(key).map(Fields::placed).orElse(List.of());
    }

    private static List<YamlNode.Text> placed(YamlNode value) {
        if (value instanceof YamlNode.Text text) {
            return text.value().isBlank() ? List.of() : List.of(text);
        }
        return value instanceof YamlNode.Items items
                ? items.values().stream().flatMap(v -> placed(v).stream()).toList()
                : List.of();
    }

    /** Every entry of a mapping whose values are texts, in the order of the file; of a list the first counts. */
    <T> Map<String, T> texts(String key, Function<YamlNode.Text, T> read) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (YamlNode.Field field : fields(key).node.byKey().values()) {
            placed(field.value()).stream().findFirst().ifPresent(v -> entries.put(field.key(), read.apply(v)));
        }
        return Collections.unmodifiableMap(entries);
    }

    /** The texts of every key, of which only these are known. */
    Map<String, List<String>> lists(List<String> keys) {
        knowing(keys);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        keys.stream().filter(key -> !texts(key).isEmpty()).forEach(key -> lists.put(key, texts(key)));
        return Collections.unmodifiableMap(lists);
    }

    Fields fields(String key) {
        return node.value(key).flatMap(v -> asFields(key, v)).orElseGet(this::none);
    }

    /** Every entry of a mapping, in the order of the file. */
    <T> Map<String, T> each(String key, BiFunction<String, Fields, T> read) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (YamlNode.Field field : fields(key).node.byKey().values()) {
            entries.put(
                    field.key(),
                    read.apply(field.key(), asFields(field.key(), field.value()).orElseGet(this::none)));
        }
        return Collections.unmodifiableMap(entries);
    }

    /** A text that must pass a check; one that does not is told and left out. */
    <T> Optional<T> checked(String key, Check<T> check, String mend) {
        Optional<String> text = text(key);
        Optional<T> value = text.flatMap(check::check);
        if (text.isPresent() && value.isEmpty()) {
            node.value(key).ifPresent(v -> tell(v, "`" + text.get() + "` does not do for `" + key + "`", mend));
        }
        return value;
    }

    /** Turns a text into a value, or says that it is none. */
    @FunctionalInterface
    interface Check<T> {
        Optional<T> check(String text);
    }

    private Optional<Fields> asFields(String key, YamlNode value) {
        if (value instanceof YamlNode.Fields fields) {
            return Optional.of(new Fields(fields, diagnostics));
        }
        if (!value.texts().isEmpty()) {
            tell(value, "`" + key + "` holds no keys", "write its keys below it, indented");
        }
        return Optional.empty();
    }

    private Fields none() {
        return new Fields(new YamlNode.Fields(Map.of(), node.at()), new ArrayList<>());
    }

    private void tell(YamlNode at, String what, String mend) {
        diagnostics.add(Diagnostic.warning(at.at(), "config-value", what, mend));
    }
}
