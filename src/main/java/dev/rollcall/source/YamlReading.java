package dev.rollcall.source;

import java.util.List;
import java.util.Optional;

/** What a YAML text held: its root where it has one, and what is wrong with it. */
public record YamlReading(Optional<YamlNode> root, List<Diagnostic> diagnostics) {
    public YamlReading {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The root as a mapping; empty where the document is no mapping. */
    public YamlNode.Fields fields(SourceRef at) {
        return root.filter(YamlNode.Fields.class::isInstance)
                .map(YamlNode.Fields.class::cast)
                .orElseGet(() -> new YamlNode.Fields(java.util.Map.of(), at));
    }
}
