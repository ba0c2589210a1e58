package dev.rollcall.archive;

import dev.rollcall.model.PlainPage;
import dev.rollcall.permalink.MeetingClaim;
import dev.rollcall.permalink.PageClaim;
import dev.rollcall.permalink.Placement;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What notes ask for as an address and cannot have, and those that ask for one that another note has. */
final class AddressFaults {
    private static final String CODE = "address-changed";
    private static final String LETTERS = "write letters, digits and hyphens";
    private static final int LONGEST = 100;
    private static final String MEND = "give one of them another `slug`, or leave it so";

    private final Map<String, Wish> first = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Who asked first for an address, and where that is. */
    private record Wish(SourceRef at, String address) {}

    private AddressFaults() {}

    static List<Diagnostic> of(List<MeetingClaim> meetings, List<PageClaim> pages, Placement placement) {
        AddressFaults faults = new AddressFaults();
        for (int i = 0; i < meetings.size(); i++) {
            MeetingClaim claim = meetings.get(i);
            SourceRef at = claim.meeting().at();
            claim.meeting().settings().series().ifPresent(s -> faults.series(s, claim.series(), at));
            String wanted = claim.series() + "/" + claim.name() + "/";
            faults.shared(wanted, placement.meetings().get(i), at, claim.isGiven());
        }
        for (int i = 0; i < pages.size(); i++) {
            PlainPage page = pages.get(i).page();
            faults.path(page);
            faults.shared(
                    pages.get(i).address(),
                    placement.pages().get(i),
                    page.at(),
                    pages.get(i).isGiven());
        }
        return faults.diagnostics;
    }

    private void series(String written, String slug, SourceRef at) {
        Slug.trouble(written)
                .or(() -> SeriesResolver.reserved(written))
                .ifPresent(why -> diagnostics.add(Diagnostic.warning(at, CODE, changed(written, why, slug), LETTERS)));
    }

    /** Nobody chose a file's name with its address in mind, so that is only good to know. */
    private void path(PlainPage page) {
        String path = page.prose().path();
        String stem = path.substring(0, path.lastIndexOf('.') < 0 ? path.length() : path.lastIndexOf('.'));
        for (String part : stem.split("/", -1)) {
            Slug.trouble(part)
                    .ifPresent(why -> diagnostics.add(
                            Diagnostic.note(page.at(), CODE, changed(part, why, Slug.of(part)), LETTERS)));
        }
    }

    private static String changed(String written, String why, String slug) {
        String shown = written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written;
        return "`" + shown + "` cannot be part of an address, since it " + why + "; it is `" + slug + "` there";
    }

    /** Two meetings of one day are nothing unusual, unless a writer chose the name. */
    private void shared(String wanted, String address, SourceRef at, boolean given) {
        Wish other = first.putIfAbsent(wanted.toLowerCase(Locale.ROOT), new Wish(at, address));
        if (other == null || Objects.equals(other.address(), address)) {
            return;
        }
        String what = "`" + wanted + "` is the address that this and " + other.at() + " ask for; this is at `" + address
                + "`, the other at `" + other.address() + "`";
        diagnostics.add(
                given
                        ? Diagnostic.warning(at, "address-shared", what, MEND)
                        : Diagnostic.note(at, "address-shared", what, MEND));
    }
}
