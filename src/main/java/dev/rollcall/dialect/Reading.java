package dev.rollcall.dialect;

import dev.rollcall.model.Meeting;
import dev.rollcall.model.PlainPage;
import dev.rollcall.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What a note turned out to be: meetings, or a plain page; an archive file may be both, its introduction being the page.
 *
 * @param meetings in the order of the file
 * @param page present where the note, or what stands before its meetings, is worth a page of its own
 * @param reasons why what was read as a fact was; for {@code rollcall explain}
 * @param review what writers may look at when they ask for it; nothing of it is wrong
 */
public record Reading(
        List<Meeting> meetings,
        Optional<PlainPage> page,
        List<Diagnostic> diagnostics,
        List<Reason> reasons,
        List<Diagnostic> review) {
    public Reading {
        review = List.copyOf(review);
        meetings = List.copyOf(meetings);
        diagnostics = List.copyOf(diagnostics);
        reasons = List.copyOf(reasons);
    }

    /** The same for those who need not explain it: of an archive, the reasons are as many as the facts. */
    public Reading withoutReasons() {
        return new Reading(meetings, page, diagnostics, List.of(), review);
    }
}
