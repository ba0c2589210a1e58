package dev.rollcall.people;

import dev.rollcall.source.SourceRef;
import dev.rollcall.source.YamlNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one entry of {@code people.yml}. What protects a person and cannot be read, hides them. */
final class PersonReader {
    private static final Pattern HANDLE = Pattern.compile("@?([\\p{L}\\p{N}_][\\p{L}\\p{N}_.\\[\\]-]{0,79})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Set<String> YES = Set.of("true", "yes", "True", "Yes", "TRUE", "YES", "on");
    private static final Set<String> NO = Set.of("false", "no", "False", "No", "FALSE", "NO", "off");
    private static final String A_NAME = "write a name";

    private PersonReader() {}

    /** The person; nobody where an entry names nobody. */
    static Optional<KnownPerson> read(Entry entry) {
        entry.knowing(
                "name",
                "handle",
                "handles",
                "spellings",
                "initials",
                "former-names",
                "affiliations",
                "links",
                "hidden",
                "pseudonym");
        List<String> handles = Stream.of("handle", "handles")
                .flatMap(key -> entry.texts(key, PersonReader::handle, "write the account's name").stream())
                .distinct()
                .toList();
        Optional<String> name = entry.text("name", "write one name; others are `spellings`")
                .or(() -> handles.stream().findFirst());
        if (name.isEmpty()) {
            entry.tell("name", "an entry without name and handle", "write `name: …`");
            return Optional.empty();
        }
        return Optional.of(new KnownPerson(
                name.get(),
                handles,
                entry.texts("spellings", Optional::of, A_NAME),
                entry.texts("initials", Optional::of, "write initials, such as AB"),
                entry.texts("former-names", Optional::of, A_NAME),
                belongings(entry),
                entry.texts("links", PersonReader::link, "write a full address, such as https://host/path"),
                privacy(entry),
                entry.at()));
    }

    private static Optional<String> handle(String text) {
        Matcher matcher = HANDLE.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> link(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static KnownPerson.Privacy privacy(Entry entry) {
        Optional<String> pseudonym = entry.text("pseudonym", "write one name");
        boolean lost = entry.has("pseudonym") && pseudonym.isEmpty();
        if (lost && entry.list("pseudonym").isEmpty()) {
            entry.tell("pseudonym", "`pseudonym` is empty", "write a name, or `hidden: true`; the person was hidden");
        }
        Optional<String> written = entry.text("hidden", "write true or false");
        boolean unclear = entry.has("hidden") && written.filter(NO::contains).isEmpty();
        if (unclear && written.filter(YES::contains).isEmpty()) {
            entry.tell("hidden", "`hidden` is neither true nor false", "write true or false; the person was hidden");
        }
        return new KnownPerson.Privacy(lost || unclear, pseudonym);
    }

    private static List<KnownPerson.Belonging> belongings(Entry entry) {
        List<KnownPerson.Belonging> belongings = new ArrayList<>();
        for (YamlNode value : entry.list("affiliations")) {
            Optional<YamlNode.Fields> fields = Entry.fields(value);
            List<String> plain = fields.isPresent() ? List.of() : value.texts();
            plain.forEach(name -> belongings.add(new KnownPerson.Belonging(name, Optional.empty(), Optional.empty())));
            fields.map(entry::below).flatMap(PersonReader::belonging).ifPresent(belongings::add);
        }
        return belongings;
    }

    private static Optional<KnownPerson.Belonging> belonging(Entry entry) {
        entry.knowing("name", "from", "until");
        Optional<String> name = entry.text("name", A_NAME);
        if (name.isEmpty()) {
            entry.tell("name", "an affiliation without name", "write `name: …`");
            return Optional.empty();
        }
        Optional<LocalDate> from = day(entry, "from", false);
        Optional<LocalDate> until = day(entry, "until", true);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            entry.tell("until", "`until` is before `from`", "mend one of them; the affiliation is never in force");
        }
        return Optional.of(new KnownPerson.Belonging(name.get(), from, until));
    }

    /** A day; of a month or a year its first or, as an end, its last. */
    private static Optional<LocalDate> day(Entry entry, String key, boolean end) {
        String mend = "write YYYY-MM-DD, YYYY-MM or YYYY";
        return entry.texts(key, text -> day(text, end), mend).stream().findFirst();
    }

    private static Optional<LocalDate> day(String text, boolean end) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            int month = matcher.group(2) == null ? (end ? 12 : 1) : Integer.parseInt(matcher.group(2));
            YearMonth whole = YearMonth.of(year, month);
            return Optional.of(
                    matcher.group(3) == null
                            ? (end ? whole.atEndOfMonth() : whole.atDay(1))
                            : whole.atDay(Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Where an entry stands when it is no mapping. */
    static void refuse(Entry root, SourceRef at) {
        root.told("people", at, "an entry that is no mapping", "write `- name: …`");
    }
}
