package dev.rollcall.site;

import dev.rollcall.archive.DecisionEntry;
import dev.rollcall.archive.ItemEntry;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.markdown.Annotation;
import dev.rollcall.markdown.Html;
import dev.rollcall.markdown.Rendering;
import dev.rollcall.model.Extent;
import dev.rollcall.model.Prose;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the note says around a decision: its agenda item, or so much of it as is no longer than a reader wants to know here. */
record DecisionPassage(Shelf shelf, MeetingEntry meeting, DecisionEntry decision, MeetingFacts facts) {
    private static final int MOST = 1_800;

    /** What a passage has beside the decision's words: its label and state, a marker, who said it. */
    private static final int BESIDE = 60;

    private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}+>");
    private static final Pattern LABEL = Pattern.compile("<p class=\"label\">.{0,2000}?</p>", Pattern.DOTALL);

    /** Empty where it says no more than the decision itself. */
    Rendering rendering(Links links) {
        Prose bounds = bounds();
        List<Annotation> near = facts.annotations().stream()
                .filter(a -> !a.kind().equals("item"))
                .filter(a -> bounds.firstLine() <= a.at().line() && a.at().line() <= bounds.lastLine())
                .toList();
        return shelf.notes()
                .around(
                        decision.decision().at(),
                        new NoteShowing.Wish(bounds, "", 3, links, near),
                        meeting.address(),
                        MOST)
                .filter(this::saysMore)
                .orElseGet(() -> new Rendering(Html.EMPTY, List.of(), List.of()));
    }

    /** The lines of its agenda item, else those of the meeting. */
    private Prose bounds() {
        Prose all = meeting.meeting().prose();
        int line = decision.decision().at().line();
        Optional<Extent> item = decision.item()
                .flatMap(id ->
                        meeting.items().stream().filter(i -> i.id().equals(id)).findFirst())
                .map(ItemEntry::item)
                .flatMap(i ->
                        i.extents().stream().filter(e -> e.holds(line)).min(Comparator.comparingInt(Extent::length)));
        return item.map(e -> new Prose(all.path(), e.first(), e.last())).orElse(all);
    }

    private boolean saysMore(Rendering rendering) {
        String html = LABEL.matcher(rendering.html().value()).replaceAll("");
        String words = TAG.matcher(html).replaceAll("").strip();
        boolean leads = html.contains("<a ") || html.contains("<img ");
        return !words.isEmpty()
                && (leads || words.length() > decision.decision().text().length() + BESIDE);
    }
}
