package dev.rollcall.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The box around a fact that is set apart: its anchor, its label and its state, above whatever the note says. */
final class FactBox {
    private static final Set<String> OPEN =
            Set.of("open", "overdue", "carried", "waiting", "blocked", "new", "in", "tentative", "to", "revisit");
    private static final Set<String> PAST = Set.of(
            "superseded",
            "withdrawn",
            "revoked",
            "dropped",
            "expired",
            "replaced",
            "closed",
            "past",
            "stale",
            "no",
            "not");

    private final HtmlText html;

    FactBox(HtmlText html) {
        this.html = html;
    }

    /** Opens the box of these facts, of which there is at least one; further ones get a label and an anchor within. */
    void open(List<Facts.Fact> facts) {
        Annotation first = facts.get(0).note();
        html.line().open("div", "class", "fact " + first.kind(), "id", first.anchor());
        label(first, "");
        facts.stream().skip(1).forEach(f -> label(f.note(), f.note().anchor()));
    }

    void close() {
        html.close("div").line();
    }

    /** Only the anchor, where a tag cannot bear it. */
    void anchor(String id) {
        html.open("span", "id", id).close("span");
    }

    private void label(Annotation fact, String id) {
        String kind = id.isEmpty() ? "label" : "label " + fact.kind();
        html.open("p", "class", kind, id.isEmpty() ? "" : "id", id);
        if (!fact.label().isEmpty()) {
            html.open("a", "href", fact.href()).text(fact.label()).close("a");
        }
        if (!fact.state().isEmpty()) {
            html.text(" ").open("span", "class", "pill " + tone(fact.state()));
            state(fact);
            html.close("span");
        }
        html.close("p");
    }

    private void state(Annotation fact) {
        if (fact.stateHref().isEmpty()) {
            html.text(fact.state());
        } else {
            html.open("a", "href", fact.stateHref()).text(fact.state()).close("a");
        }
    }

    private static String tone(String state) {
        String lower = state.toLowerCase(Locale.ROOT);
        String word = lower.split("[^a-z]+", 2)[0];
        if (lower.startsWith("in force")) {
            return "ok";
        }
        return OPEN.contains(word) ? "open" : PAST.contains(word) ? "past" : "ok";
    }
}
