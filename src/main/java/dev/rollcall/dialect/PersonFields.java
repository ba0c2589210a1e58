package dev.rollcall.dialect;

import dev.rollcall.model.Attendance;
import dev.rollcall.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** A person in front matter: a row as in a roll call, or a mapping of {@code name}, {@code handle}, {@code affiliation}. */
final class PersonFields {
    private PersonFields() {}

    static Optional<Attendance> read(YamlNode node) {
        if (node instanceof YamlNode.Fields fields) {
            Optional<String> handle = text(fields, "handle")
                    .or(() -> text(fields, "github"))
                    .map(h -> h.startsWith("@") ? h.substring(1) : h);
            return text(fields, "name")
                    .or(() -> handle)
                    .map(name -> new Attendance(name, handle, text(fields, "affiliation"), node.at()));
        }
        return node.texts().stream()
                .findFirst()
                .map(RowText::clean)
                .flatMap(
                        row -> SlashRows.isOne(row) ? SlashRows.of(List.of(row)).read(row) : PersonRow.read(row, false))
                .map(p -> p.at(node.at()));
    }

    private static Optional<String> text(YamlNode.Fields fields, String key) {
        return fields.value(key)
                .filter(YamlNode.Text.class::isInstance)
                .flatMap(v -> v.texts().stream().findFirst());
    }
}
