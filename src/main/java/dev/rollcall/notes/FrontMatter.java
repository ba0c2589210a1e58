package dev.rollcall.notes;

import dev.rollcall.source.SourceRef;
import dev.rollcall.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields at the head of a note, as written; what they mean, the reader of meetings says.
 *
 * @param fields by key; of a key that stands twice the first
 */
public record FrontMatter(Map<String, YamlNode.Field> fields) {
    public FrontMatter {
        fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
    }

    public static FrontMatter none() {
        return new FrontMatter(Map.of());
    }

    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /** A single text; empty where the key is missing, blank or no scalar. */
    public Optional<String> text(String key) {
        return value(key)
                .filter(YamlNode.Text.class::isInstance)
                .flatMap(n -> n.texts().stream().findFirst());
    }

    /** All texts of a scalar or a list, none where the key is missing. */
    public List<String> texts(String key) {
        return value(key).map(YamlNode::texts).orElse(List.of());
    }

    public Optional<YamlNode> value(String key) {
        return Optional.ofNullable(fields.get(key)).map(YamlNode.Field::value);
    }

    /** Where the value of a key stands. */
    public Optional<SourceRef> at(String key) {
        return value(key).map(YamlNode::at);
    }
}
