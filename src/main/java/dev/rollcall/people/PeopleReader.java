package dev.rollcall.people;

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
import java.util.regex.Pattern;

/**
 * Reads {@code people.yml}. A bad value is told and left out; since the file may keep a person from being shown, a file
 * that is broken, and a bad value of a key that protects, are errors.
 */
public final class PeopleReader {
    /** Where the file stands, below the content folder. */
    public static final String PATH = "people.yml";

    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2}){1,64}");

    private PeopleReader() {}

    public static PeopleReading read(SourceFile file) {
        YamlReading yaml = Yaml.read(file);
        SourceRef top = new SourceRef(file.path(), 1, 1);
        List<Diagnostic> diagnostics = new ArrayList<>(
                yaml.diagnostics().stream().map(PeopleReader::grave).toList());
        Entry root = new Entry(yaml.fields(top), diagnostics).knowing("people", "forgotten");
        if (yaml.root().filter(PeopleReader::isList).isPresent()) {
            root.told("people", top, "the file is a list", "write `people:` above it");
        }
        List<KnownPerson> people = new ArrayList<>();
        for (YamlNode value : root.list("people")) {
            Optional<YamlNode.Fields> fields = Entry.fields(value);
            if (fields.isEmpty()) {
                PersonReader.refuse(root, value.at());
            }
            fields.map(root::below).flatMap(PersonReader::read).ifPresent(people::add);
        }
        diagnostics.addAll(Claims.of(people));
        return new PeopleReading(new People(people, forgotten(root)), diagnostics);
    }

    private static boolean isList(YamlNode node) {
        return node instanceof YamlNode.Items;
    }

    /** Without what the file says somebody would be shown who is not to be. */
    private static Diagnostic grave(Diagnostic told) {
        return Diagnostic.error(told.at(), told.code(), told.what(), told.mend());
    }

    private static Optional<Forgotten> forgotten(Entry root) {
        List<YamlNode> values = root.list("forgotten");
        Optional<Entry> entry =
                values.stream().findFirst().flatMap(Entry::fields).map(root::below);
        if (!values.isEmpty() && (entry.isEmpty() || values.size() > 1)) {
            root.tell("forgotten", "`forgotten` holds no keys", "write `salt: …` and `hashes: […]` below it");
        }
        return entry.flatMap(PeopleReader::forgottenOf);
    }

    private static Optional<Forgotten> forgottenOf(Entry entry) {
        entry.knowing("salt", "hashes");
        String mend = "write hexadecimal digits, as they were made";
        List<String> hashes = entry.texts("hashes", PeopleReader::hex, mend);
        List<String> salts = entry.texts("salt", PeopleReader::hex, mend);
        if (salts.isEmpty() && !hashes.isEmpty()) {
            entry.tell("salt", "hashes without their salt", "write the `salt` that they were made with");
        }
        return salts.stream().findFirst().map(salt -> new Forgotten(salt, hashes, entry.at()));
    }

    private static Optional<String> hex(String text) {
        return HEX.matcher(text).matches() ? Optional.of(text.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
