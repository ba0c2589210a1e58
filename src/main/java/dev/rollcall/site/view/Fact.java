package dev.rollcall.site.view;

import java.util.List;

/**
 * A decision or an action, set apart from talk.
 *
 * @param kind {@code decision} or {@code action}
 * @param anchor its id in the page, empty where the fact is at home on another
 * @param label what stands above the text, leading to the fact
 * @param state what the pill says
 * @param tone {@code ok}, {@code open} or {@code past}: the look of the pill
 * @param owners who stated it or is to do it
 * @param item the agenda item that it belongs to; empty where none is known or its words are the fact's own
 */
public record Fact(
        String kind, String anchor, Link label, String state, String tone, String text, List<Link> owners, Link item) {
    public Fact {
        owners = List.copyOf(owners);
    }

    /** The same for a page that is about one of them already. */
    public Fact withoutOwner(Link owner) {
        List<Link> others = owners.stream().filter(o -> !o.equals(owner)).toList();
        return new Fact(kind, anchor, label, state, tone, text, others, item);
    }
}
