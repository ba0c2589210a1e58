package dev.rollcall.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML document that keeps its place; scalars stay the text that the author wrote. */
public sealed interface YamlNode {
    SourceRef at();

    /** A scalar; an empty one is the empty text. */
    record Text(String value, SourceRef at) implements YamlNode {}

    /** A sequence. */
    record Items(List<YamlNode> values, SourceRef at) implements YamlNode {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A mapping, in the order of the file; each key once. */
    record Fields(Map<String, Field> byKey, SourceRef at) implements YamlNode {
        /** The value of a key, where there is one. */
        public Optional<YamlNode> value(String key) {
            return Optional.ofNullable(byKey.get(key)).map(Field::value);
        }
    }

    /** One entry of a mapping with the place of its key. */
    record Field(String key, SourceRef keyAt, YamlNode value) {}

    /** The texts in a scalar or a sequence; a comma-separated scalar is not split, an empty one gives none. */
    default List<String> texts() {
        if (this instanceof Text text) {
            return text.value().isBlank() ? List.of() : List.of(text.value().strip());
        }
        if (this instanceof Items items) {
            return items.values().stream().flatMap(n -> n.texts().stream()).toList();
        }
        return List.of();
    }
}
