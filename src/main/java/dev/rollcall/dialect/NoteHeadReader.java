package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.DecisionTie;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.model.StartTime;
import dev.rollcall.notes.FrontMatter;
import dev.rollcall.notes.Note;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Languages;
import dev.rollcall.source.Nearest;
import dev.rollcall.source.SourceRef;
import dev.rollcall.source.YamlNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the known keys of a note's front matter; a value that cannot be what its key asks for is told and not used. */
final class NoteHeadReader {
    private static final Cue SLUG = Cue.of("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");
    private static final int LONGEST_SLUG = 80;
    private static final List<String> KEYS = List.of(
            "title",
            "date",
            "start",
            "timezone",
            "series",
            "attendees",
            "absent",
            "projects",
            "topics",
            "tags",
            "status",
            "slug",
            "aliases",
            "language",
            "items",
            "decisions",
            "actions",
            "supersedes",
            "superseded-by");
    private static final Cue KEPT_NAMES =
            Cue.of("(?:(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..{0,100})?|latest|next)", Pattern.CASE_INSENSITIVE);
    private static final Cue STATUS = Cue.of("[\\p{L}\\p{N} _-]{1,40}");

    private final FrontMatter fields;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private NoteHeadReader(FrontMatter fields) {
        this.fields = fields;
    }

    /** A key near to a known one is told; what else a note keeps there is its own affair. */
    private void keys() {
        fields.fields().values().stream()
                .filter(field -> !KEYS.contains(field.key()))
                .forEach(field -> Nearest.to(field.key(), KEYS)
                        .filter(known -> Nearest.distance(field.key(), known) <= (known.length() < 6 ? 1 : 2))
                        .ifPresent(known -> diagnostics.add(Diagnostic.note(
                                field.keyAt(),
                                "front-matter-key",
                                "key `" + TitleRecognizer.shortened(field.key(), 60) + "` means nothing here",
                                "did you mean `" + known + "`?"))));
    }

    static NoteHead read(Note note) {
        return new NoteHeadReader(note.frontMatter()).head();
    }

    private NoteHead head() {
        keys();
        Optional<String> zone = checked(
                        "timezone", z -> ZoneText.of(z).isPresent(), "a time zone such as `Europe/Paris`")
                .flatMap(ZoneText::of);
        Optional<String> title = title();
        Optional<LocalDate> date = date();
        Optional<StartTime> start = start(zone);
        List<Attendance> people = attendance();
        List<ProjectMention> projects = projects();
        List<Reason> reasons = new ArrayList<>();
        title.ifPresent(t -> reasons.add(new Reason(Rule.TITLE_FRONT_MATTER, t, place("title"))));
        date.ifPresent(d -> reasons.add(new Reason(Rule.DATE_FRONT_MATTER, d.toString(), place("date"))));
        start.ifPresent(
                s -> reasons.add(new Reason(Rule.START_FRONT_MATTER, s.time().toString(), place("start"))));
        people.forEach(p -> reasons.add(new Reason(Rule.ATTENDEE_FRONT_MATTER, p.name(), p.at())));
        projects.forEach(p -> reasons.add(new Reason(Rule.PROJECT_FRONT_MATTER, p.written(), p.at())));
        return new NoteHead(title, date, start, zone, people, projects, topics(), settings(), diagnostics, reasons);
    }

    /** A mere month or day is no title; the heading says more. */
    private Optional<String> title() {
        return scalar("title")
                .filter(t -> !DatedHeading.isPeriod(t))
                .map(TitleRecognizer::of)
                .filter(t -> !t.isEmpty());
    }

    private Optional<LocalDate> date() {
        return checked("date", d -> day(d).isPresent(), "a day such as `2024-03-05`")
                .flatMap(NoteHeadReader::day);
    }

    private static Optional<LocalDate> day(String written) {
        return WrittenDay.fullIn(written).filter(d -> d.leads(written)).flatMap(d -> d.date(OptionalInt.empty()));
    }

    private Optional<StartTime> start(Optional<String> zone) {
        Optional<String> start = checked("start", s -> clock(s).isPresent(), "an hour such as `17:00`");
        return start.flatMap(NoteHeadReader::clock).map(t -> new StartTime(t.time(), zone.or(t::zone)));
    }

    private static Optional<StartTime> clock(String written) {
        return ClockText.in(written).map(ClockText::start);
    }

    private List<Attendance> attendance() {
        List<Attendance> people = new ArrayList<>();
        for (YamlNode node : nodes("attendees")) {
            boolean isLine = fields.value("attendees").filter(node::equals).isPresent();
            List<Attendance> read = isLine ? PersonFields.readLine(node) : PersonFields.read(node);
            people.addAll(read);
            if (read.isEmpty() && !node.texts().equals(List.of())) {
                malformed("attendees", node.texts().get(0), node.at(), "a person such as `Ada Lovelace (@ada)`");
            }
        }
        return SamePerson.once(people);
    }

    private List<ProjectMention> projects() {
        List<ProjectMention> projects = new ArrayList<>();
        for (YamlNode node : nodes("projects")) {
            for (String text : node.texts()) {
                Optional<RepositoryAddress> address =
                        RepositoryAddress.reference(text).or(() -> RepositoryAddress.of(text));
                address.ifPresentOrElse(
                        a -> projects.add(new ProjectMention(a.project(), a.written(), a.number(), "", node.at())),
                        () -> malformed("projects", text, node.at(), "a repository such as `owner/name`"));
            }
        }
        return projects;
    }

    private List<String> topics() {
        return Stream.of("topics", "tags")
                .flatMap(key -> nodes(key).stream())
                .flatMap(n -> n.texts().stream())
                .flatMap(TopicRecognizer::split)
                .distinct()
                .toList();
    }

    private NoteSettings settings() {
        return new NoteSettings(
                scalar("series"),
                checked(
                        "slug",
                        NoteHeadReader::isSlug,
                        "letters, digits and hyphens, and no name that is kept for something"),
                aliases(),
                checked("status", s -> STATUS.fits(s), "a word such as `draft`"),
                checked("language", NoteHeadReader::isLanguage, "a language tag such as `en`"),
                ties());
    }

    private List<DecisionTie> ties() {
        return Stream.concat(ties("supersedes", false), ties("superseded-by", true))
                .toList();
    }

    private Stream<DecisionTie> ties(String key, boolean newer) {
        return nodes(key).stream()
                .flatMap(n -> n.texts().stream().map(t -> new DecisionTie(newer, t.strip(), n.at())))
                .filter(t -> !t.target().isEmpty());
    }

    private List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        for (YamlNode node : nodes("aliases")) {
            for (String alias : node.texts()) {
                if (alias.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
                    malformed("aliases", alias, node.at(), "an address without spaces");
                } else {
                    aliases.add(alias);
                }
            }
        }
        return aliases;
    }

    /** Whether an address can end so: neither Windows nor the site keeps the name, and it is not too long for a file. */
    private static boolean isSlug(String text) {
        return SLUG.fits(text)
                && !KEPT_NAMES.fits(text)
                && text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SLUG;
    }

    private static boolean isLanguage(String tag) {
        try {
            return Languages.isOne(
                    new Locale.Builder().setLanguageTag(tag).build().getLanguage());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private Optional<String> checked(String key, Predicate<String> fits, String asked) {
        Optional<String> text = scalar(key);
        text.filter(fits.negate()).ifPresent(t -> malformed(key, t, place(key), asked));
        return text.filter(fits);
    }

    private Optional<String> scalar(String key) {
        Optional<YamlNode> value = fields.value(key);
        value.filter(v -> !(v instanceof YamlNode.Text))
                .ifPresent(v -> malformed(key, shown(v), v.at(), "a single text"));
        return fields.text(key);
    }

    private static String shown(YamlNode value) {
        if (value instanceof YamlNode.Fields inner) {
            return "{" + String.join(", ", inner.byKey().keySet()) + "}";
        }
        return "[" + String.join(", ", value.texts()) + "]";
    }

    /** The elements of a list, or the one value that stands for a list of one; a mapping is none. */
    private List<YamlNode> nodes(String key) {
        Optional<YamlNode> value = fields.value(key);
        if (value.isPresent() && value.get() instanceof YamlNode.Items items) {
            items.values().stream()
                    .filter(n -> !(n instanceof YamlNode.Text) && !key.equals("attendees"))
                    .forEach(n -> malformed(key, key, n.at(), "a list of texts"));
            return items.values();
        }
        value.filter(YamlNode.Fields.class::isInstance).ifPresent(v -> malformed(key, key, v.at(), "a list of texts"));
        return value.filter(YamlNode.Text.class::isInstance).map(List::of).orElse(List.of());
    }

    private SourceRef place(String key) {
        return fields.at(key).orElseThrow();
    }

    private void malformed(String key, String found, SourceRef at, String asked) {
        diagnostics.add(Diagnostic.warning(
                at,
                "front-matter-value",
                "`" + TitleRecognizer.shortened(found, 60) + "` is no value of `" + key + "`",
                "write " + asked + "; it was not used"));
    }
}
