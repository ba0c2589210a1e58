package dev.rollcall.dialect;

import dev.rollcall.model.Attendance;
import dev.rollcall.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** A person in front matter: a row as in a roll call, or a mapping of {@code name}, {@code handle}, {@code affiliation}. */
final class PersonFields {
    private static final Vocabulary WORDS = Vocabulary.plain();

    private PersonFields() {}

    /** The person of a field, or all of a line such as {@code Ada, Ben (Initech)}; none where it names nobody. */
    static List<Attendance> read(YamlNode node) {
        return read(node, false);
    }

    /** The same of the one text that stands in the place of a list: in {@code Ada, Ben} nobody is an employer. */
    static List<Attendance> readLine(YamlNode node) {
        return read(node, true);
    }

    private static List<Attendance> read(YamlNode node, boolean isList) {
        if (node instanceof YamlNode.Fields fields) {
            Optional<String> handle = text(fields, "handle")
                    .or(() -> text(fields, "github"))
                    .map(h -> h.startsWith("@") ? h.substring(1) : h);
            return text(fields, "name")
                    .or(() -> handle)
                    .map(name -> new Attendance(name, handle, text(fields, "affiliation"), node.at()))
                    .stream()
                    .toList();
        }
        String row = node.texts().stream()
                .findFirst()
                .map(RowText::clean)
                .filter(words -> !NobodyListed.isSaidBy(words))
                .orElse("");
        List<String> parts = NameLine.names(PresentPart.of(row, WORDS));
        boolean several = parts.size() > 2
                || (parts.size() == 2
                        && (parts.stream().allMatch(PersonFields::isFull)
                                || (isList && parts.stream().allMatch(PersonFields::isFirstName))));
        return (several ? parts : List.of(row))
                .stream()
                        .flatMap(p -> person(p).stream())
                        .map(p -> p.at(node.at()))
                        .toList();
    }

    private static boolean isFull(String part) {
        return NameShape.words(part).size() > 1 && NameShape.isSurelyName(part.replaceFirst("\\s?[(@].{0,200}$", ""));
    }

    private static boolean isFirstName(String part) {
        return NameShape.words(part).size() == 1 && NameShape.canBeName(part);
    }

    private static Optional<Person> person(String row) {
        return SlashRows.isOne(row) ? SlashRows.of(List.of(row)).read(row) : PersonRow.read(row, false);
    }

    private static Optional<String> text(YamlNode.Fields fields, String key) {
        return fields.value(key)
                .filter(YamlNode.Text.class::isInstance)
                .flatMap(v -> v.texts().stream().findFirst());
    }
}
