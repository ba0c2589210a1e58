package dev.rollcall.people;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Nearest;
import dev.rollcall.source.SourceRef;
import dev.rollcall.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A mapping of {@code people.yml} while it is read: takes values by key and tells what does not fit. */
final class Entry {
    /** A mistake in one of these may show what is not to be shown. */
    private static final Set<String> GRAVE = Set.of("hidden", "pseudonym", "forgotten", "salt", "hashes", "people");

    private final YamlNode.Fields node;
    private final List<Diagnostic> diagnostics;

    Entry(YamlNode.Fields node, List<Diagnostic> diagnostics) {
        this.node = node;
        this.diagnostics = diagnostics;
    }

    SourceRef at() {
        return node.at();
    }

    /** Tells of every key that is not known, with the nearest that is. */
    Entry knowing(String... keys) {
        List<String> known = List.of(keys);
        for (YamlNode.Field field : node.byKey().values()) {
            if (!known.contains(field.key())) {
                Optional<String> meant = Nearest.to(field.key(), known);
                String mend =
                        meant.map(k -> "did you mean `" + k + "`?").orElse("known keys: " + String.join(", ", known));
                String what = "unknown key `" + field.key() + "`";
                diagnostics.add(
                        meant.filter(GRAVE::contains).isPresent()
                                ? Diagnostic.error(field.keyAt(), "people-key", what, mend)
                                : Diagnostic.warning(field.keyAt(), "people-key", what, mend));
            }
        }
        return this;
    }

    boolean has(String key) {
        return node.byKey().containsKey(key);
    }

    List<YamlNode> list(String key) {
        Optional<YamlNode> value = node.value(key);
        if (value.isPresent() && value.get() instanceof YamlNode.Items items) {
            return items.values();
        }
        boolean empty = value.isEmpty()
                || (value.get() instanceof YamlNode.Text text && text.value().isBlank());
        return empty ? List.of() : List.of(value.get());
    }

    Optional<String> text(String key, String mend) {
        List<String> texts = texts(key, Optional::of, mend);
        if (texts.size() > 1) {
            tell(key, "`" + key + "` has more than one value", mend);
        }
        return texts.stream().findFirst();
    }

    /** The texts of a list or a single text that pass a check; others are told and left out. */
    <T> List<T> texts(String key, Function<String, Optional<T>> check, String mend) {
        List<T> found = new ArrayList<>();
        for (YamlNode value : list(key)) {
            Optional<String> written =
                    value instanceof YamlNode.Text text && !text.value().isBlank()
                            ? Optional.of(text.value().strip())
                            : Optional.empty();
            Optional<T> read = written.flatMap(check);
            read.ifPresent(found::add);
            if (read.isEmpty()) {
                String what = written.map(w -> "`" + w + "` does not do").orElse("an empty or nested value");
                told(key, value.at(), what + " for `" + key + "`", mend);
            }
        }
        return found;
    }

    /** A mapping below a list; a text is none. */
    static Optional<YamlNode.Fields> fields(YamlNode node) {
        return node instanceof YamlNode.Fields fields ? Optional.of(fields) : Optional.empty();
    }

    Entry below(YamlNode.Fields fields) {
        return new Entry(fields, diagnostics);
    }

    /** Tells what is wrong with the value of a key. */
    void tell(String key, String what, String mend) {
        told(key, node.value(key).map(YamlNode::at).orElse(node.at()), what, mend);
    }

    void told(String key, SourceRef at, String what, String mend) {
        diagnostics.add(
                GRAVE.contains(key)
                        ? Diagnostic.error(at, "people-value", what, mend)
                        : Diagnostic.warning(at, "people-value", what, mend));
    }
}
