package dev.rollcall.dialect;

import dev.rollcall.markdown.GivenId;
import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Decision;
import dev.rollcall.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The items, decisions and actions that the front matter of a note lists. A list, even an empty one, takes the place of all
 * that is read of its kind in the text.
 */
record GivenFacts(
        Optional<List<AgendaItem>> items,
        Optional<List<Decision>> decisions,
        Optional<List<ActionItem>> actions,
        List<GivenId> ids,
        List<Diagnostic> diagnostics) {
    GivenFacts {
        ids = List.copyOf(ids);
        diagnostics = List.copyOf(diagnostics);
    }

    /** What was read of the text, with these in place of their kind. */
    Findings over(Findings read) {
        Findings found = read;
        found = items.isPresent() ? found.withItems(items.get()) : found;
        found = decisions.isPresent() ? found.withDecisions(decisions.get()) : found;
        found = actions.isPresent() ? found.withActions(actions.get()) : found;
        List<Reason> reasons = new ArrayList<>(reasons().toList());
        read.reasons().stream().filter(r -> !isReplaced(r.rule().kind())).forEach(reasons::add);
        return found.withReasons(reasons);
    }

    private Stream<Reason> reasons() {
        Stream<Reason> ofItems =
                items.orElse(List.of()).stream().map(i -> new Reason(Rule.ITEM_FRONT_MATTER, i.title(), i.at()));
        Stream<Reason> ofDecisions =
                decisions.orElse(List.of()).stream().map(d -> new Reason(Rule.DECISION_FRONT_MATTER, d.text(), d.at()));
        Stream<Reason> ofActions =
                actions.orElse(List.of()).stream().map(a -> new Reason(Rule.ACTION_FRONT_MATTER, a.text(), a.at()));
        return Stream.of(ofItems, ofDecisions, ofActions).flatMap(s -> s);
    }

    private boolean isReplaced(Rule.Kind kind) {
        return (kind == Rule.Kind.ITEM && items.isPresent())
                || (kind == Rule.Kind.DECISION && decisions.isPresent())
                || (kind == Rule.Kind.ACTION && actions.isPresent());
    }
}
