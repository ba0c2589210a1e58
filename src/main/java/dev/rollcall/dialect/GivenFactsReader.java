package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.GivenId;
import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionStatus;
import dev.rollcall.model.Standing;
import dev.rollcall.notes.FrontMatter;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Nearest;
import dev.rollcall.source.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Reads {@code items}, {@code decisions} and {@code actions} of front matter: texts, or mappings that say more. */
final class GivenFactsReader {
    private static final Cue BOX = Cue.of("\\[([ xX])\\]\\s{1,8}");
    private static final Cue REVISIT = Cue.of("revisit(?: on)? (.{4,30})");

    private final FrontMatter fields;
    private final List<GivenId> ids = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private GivenFactsReader(FrontMatter fields) {
        this.fields = fields;
    }

    static GivenFacts read(FrontMatter fields) {
        GivenFactsReader reader = new GivenFactsReader(fields);
        return new GivenFacts(
                reader.list("items", reader::item),
                reader.list("decisions", reader::decision),
                reader.list("actions", reader::action),
                reader.ids,
                reader.diagnostics);
    }

    /** In a note of several meetings nobody knows whose they are. */
    static List<Diagnostic> misplaced(FrontMatter fields) {
        return List.of("items", "decisions", "actions").stream()
                .flatMap(key -> fields.at(key).stream()
                        .map(at -> Diagnostic.warning(
                                at,
                                "front-matter-value",
                                "`" + key + "` belongs to no meeting, as the note tells of several",
                                "mark them below the day of theirs, as `Decision: …` or `Action (Ada): …`")))
                .toList();
    }

    private <T> Optional<List<T>> list(String key, Function<YamlNode, Optional<T>> read) {
        Optional<YamlNode> value = fields.value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<YamlNode> nodes = value.get() instanceof YamlNode.Items list ? list.values() : List.of(value.get());
        List<T> facts = new ArrayList<>();
        for (YamlNode node : nodes) {
            boolean blank = node instanceof YamlNode.Text text && text.value().isBlank();
            Optional<T> fact = blank ? Optional.empty() : read.apply(node);
            fact.ifPresent(facts::add);
            if (fact.isEmpty() && !blank) {
                diagnostics.add(Diagnostic.warning(
                        node.at(),
                        "front-matter-value",
                        "an entry of `" + key + "` says nothing",
                        "write a text, or a mapping with `" + (key.equals("items") ? "title" : "text") + "`"));
            }
        }
        return Optional.of(facts);
    }

    private Optional<Decision> decision(YamlNode node) {
        known(node, "text", "by", "status", "id");
        return text(node, "text").map(text -> {
            id(node);
            Standing standing =
                    text(node, "status", false).flatMap(s -> standing(s, node)).orElse(Standing.accepted());
            return new Decision(text, people(node, "by"), standing, List.of(), node.at());
        });
    }

    private Optional<Standing> standing(String written, YamlNode node) {
        String lower = written.toLowerCase(Locale.ROOT);
        Optional<Standing> named = Arrays.stream(DecisionStatus.values())
                .filter(s -> s.word().equals(lower))
                .findFirst()
                .map(Standing::of);
        Matcher revisit = REVISIT.opening(lower);
        Optional<Standing> standing = revisit.matches()
                ? WrittenDay.fullIn(revisit.group(1))
                        .flatMap(d -> d.date(OptionalInt.empty()))
                        .map(d -> Standing.revisit(Optional.of(d)))
                : named;
        if (standing.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    node.at(),
                    "front-matter-value",
                    "`" + TitleRecognizer.shortened(written, 60) + "` is no status of a decision",
                    "write `accepted`, `tentative`, `superseded` or `revisit on 2026-05-01`"));
        }
        return standing;
    }

    private Optional<ActionItem> action(YamlNode node) {
        known(node, "text", "owner", "owners", "done", "id");
        return text(node, "text").map(text -> {
            id(node);
            Matcher box = BOX.opening(text);
            boolean ticked = box.lookingAt() && !box.group(1).isBlank();
            String words = box.lookingAt() ? text.substring(box.end()) : text;
            boolean done = ticked
                    || text(node, "done", false).filter(GivenFactsReader::isYes).isPresent();
            Owned owned = node instanceof YamlNode.Text
                    ? new OwnerReader(Names.none()).task(words)
                    : new Owned(owners(node), OptionalInt.empty(), true, words);
            return new ActionItem(owned.plain(), owned.owners(), done, node.at());
        });
    }

    private Optional<AgendaItem> item(YamlNode node) {
        known(node, "title", "owner", "owners", "minutes", "id");
        return text(node, "title").map(title -> {
            id(node);
            OptionalInt minutes = text(node, "minutes", false)
                    .filter(m -> m.matches("\\d{1,3}"))
                    .map(m -> OptionalInt.of(Integer.parseInt(m)))
                    .orElse(OptionalInt.empty());
            return new AgendaItem(title, owners(node), minutes, node.at());
        });
    }

    private static boolean isYes(String text) {
        return List.of("true", "yes", "done", "x").contains(text.toLowerCase(Locale.ROOT));
    }

    private static List<String> owners(YamlNode node) {
        List<String> owners = new ArrayList<>(people(node, "owner"));
        owners.addAll(people(node, "owners"));
        return owners;
    }

    private static List<String> people(YamlNode node, String key) {
        Optional<YamlNode> value = node instanceof YamlNode.Fields map ? map.value(key) : Optional.empty();
        return value.map(YamlNode::texts).orElse(List.of()).stream()
                .flatMap(names -> OwnerWords.split(names).stream())
                .toList();
    }

    /** The main text of an entry. */
    private static Optional<String> text(YamlNode node, String key) {
        return text(node, key, true);
    }

    private static Optional<String> text(YamlNode node, String key, boolean main) {
        Optional<YamlNode> value = node instanceof YamlNode.Fields map
                ? map.value(key)
                : main && node instanceof YamlNode.Text ? Optional.of(node) : Optional.empty();
        return value.filter(YamlNode.Text.class::isInstance)
                .flatMap(v -> v.texts().stream().findFirst());
    }

    private void id(YamlNode node) {
        if (node instanceof YamlNode.Fields map) {
            map.value("id").ifPresent(id -> id.texts().forEach(text -> ids.add(new GivenId(text, node.at()))));
        }
    }

    private void known(YamlNode node, String... keys) {
        if (!(node instanceof YamlNode.Fields map)) {
            return;
        }
        List<String> known = List.of(keys);
        map.byKey().values().stream()
                .filter(field -> !known.contains(field.key()))
                .forEach(field -> diagnostics.add(Diagnostic.note(
                        field.keyAt(),
                        "front-matter-key",
                        "key `" + TitleRecognizer.shortened(field.key(), 60) + "` means nothing here",
                        Nearest.to(field.key(), known)
                                .map(k -> "did you mean `" + k + "`?")
                                .orElse("known keys: " + String.join(", ", known)))));
    }
}
