package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.GivenId;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which fact of a meeting an id belongs to that its writer gave: the last one on its line, or on a line before it of the same
 * paragraph or item. Of a decision, an action and an item at one place the first of these.
 */
final class FactIds {
    private static final Cue SAFE = Cue.of("[a-z][a-z0-9-]{0,63}");
    private static final Cue RESERVED =
            Cue.of("[dai][0-9]{1,9}|page-.{0,60}|fn.{0,60}|section|con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final Cue NEXT = Cue.of("[ \\t>]{0,40}(?:[-*+]|\\d{1,9}[.)]|#{1,6})[ \\t].{0,4000}");
    private static final Cue HEADING = Cue.of("[ \\t]{0,3}#{1,6}[ \\t].{0,4000}");
    private static final int MOST_LINES = 12;

    private final SourceFile file;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> byNumber = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private record Fact(String number, SourceRef at) {}

    FactIds(SourceFile file, Findings found) {
        this.file = file;
        add("d", found.decisions().stream().map(d -> d.at()).toList());
        add("a", found.actions().stream().map(a -> a.at()).toList());
        add("i", found.items().stream().map(i -> i.at()).toList());
    }

    private void add(String kind, List<SourceRef> places) {
        for (int i = 0; i < places.size(); i++) {
            facts.add(new Fact(kind + (i + 1), places.get(i)));
        }
    }

    /** The ids by the number that the facts would have without. */
    Map<String, String> of(List<GivenId> ids) {
        ids.forEach(this::give);
        return Map.copyOf(byNumber);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void give(GivenId id) {
        Optional<Fact> fact = fact(id.at().line());
        boolean heading = HEADING.fits(file.line(id.at().line()));
        if (fact.isEmpty() && heading) {
            return; // other tools name headings so
        }
        String shown = "`" + TitleRecognizer.shortened(id.id(), 70) + "`";
        if (!SAFE.fits(id.id())) {
            tell(id, shown + " is no id", "write small letters, digits and hyphens, a letter first");
        } else if (RESERVED.fits(id.id())) {
            tell(id, "the id " + shown + " is one that is kept for something else", "take another");
        } else if (fact.isEmpty()) {
            tell(id, "the id " + shown + " stands at no decision, action or item", "mark it, as in `Decision: …`");
        } else if (!given.add(id.id())) {
            tell(id, "the id " + shown + " stands twice in this meeting", "take another; the first has it");
        } else {
            byNumber.put(fact.get().number(), id.id());
        }
    }

    private void tell(GivenId id, String what, String mend) {
        diagnostics.add(Diagnostic.warning(id.at(), "fact-id", what, mend));
    }

    private Optional<Fact> fact(int line) {
        for (int above = line; above > Math.max(0, line - MOST_LINES); above--) {
            int at = above;
            Optional<Fact> fact = facts.stream()
                    .filter(f -> f.at().line() == at && !byNumber.containsKey(f.number()))
                    .findFirst();
            String text = file.line(above);
            if (fact.isPresent() || text.isBlank() || NEXT.fits(text)) {
                return fact;
            }
        }
        return Optional.empty();
    }
}
