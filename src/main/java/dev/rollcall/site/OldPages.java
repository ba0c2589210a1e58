package dev.rollcall.site;

import dev.rollcall.output.OutputPath;
import dev.rollcall.output.OutputPlaces;
import dev.rollcall.permalink.Moves;
import dev.rollcall.permalink.Redirect;
import dev.rollcall.permalink.Tombstone;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What answers at addresses that nothing has any longer: pages that lead on, pages that say what is gone, and the same for
 * anchors of pages that live. A living page keeps its address, whoever claims it.
 */
final class OldPages {
    /** What asks for pages that the ledger knows of. */
    private static final SourceRef LEDGER = new SourceRef("permalinks.yml", 1, 1);

    private static final Set<String> RESERVED = Set.of("assets", "search");

    private final Shelf shelf;
    private final List<Page> living;
    private final Map<String, Page> byAddress = new HashMap<>();
    private final OutputPlaces places = new OutputPlaces();
    private final Map<String, Old> old = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Leads leads;

    /** An old address of a page, with what had anchors on it. */
    private static final class Old {
        private Optional<Claim> claim = Optional.empty();
        private Optional<Tombstone> tombstone = Optional.empty();
        private final Map<String, Claim> moved = new TreeMap<>();
        private final Map<String, Tombstone> gone = new TreeMap<>();
    }

    OldPages(Shelf shelf, List<Page> living, List<Site.File> files, Moves moves, List<Claim> claims) {
        this.shelf = shelf;
        this.living = living;
        living.forEach(page -> byAddress.put(page.address(), page));
        living.forEach(page -> places.take(page.path(), page.origin()));
        files.forEach(file -> places.take(file.path(), file.origin()));
        List<Claim> all = new ArrayList<>();
        moves.redirects().forEach(r -> all.add(claim(r)));
        all.addAll(claims);
        all.forEach(this::claim);
        moves.tombstones().forEach(this::bury);
        moves.aliases().forEach(this::remember);
        Set<String> answering = new HashSet<>(byAddress.keySet());
        old.forEach((page, o) -> {
            if (o.claim.isEmpty()) {
                answering.add(page);
            }
        });
        leads = new Leads(
                answering, new AddressBook(shelf.archive()), shelf.settings().url());
        old.forEach((page, o) -> {
            o.claim.ifPresent(c -> leads.add(new OldAddress(page, ""), c.to()));
            o.moved.forEach((anchor, c) -> leads.add(new OldAddress(page, anchor), c.to()));
        });
    }

    private static Claim claim(Redirect redirect) {
        return new Claim(redirect.from(), redirect.to(), LEDGER);
    }

    private void claim(Claim claim) {
        List<OldAddress> from = OldAddress.of(claim.from());
        if (from.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    claim.at(),
                    "redirect-unsafe",
                    "no page can stand at `" + English.shortened(claim.from(), 200) + "`",
                    "write the old address from the root of the site, such as `old/place.html`"));
        }
        for (OldAddress address : from) {
            if (address.isWhole()) {
                claimPage(claim, address);
            } else {
                old.computeIfAbsent(address.page(), p -> new Old()).moved.putIfAbsent(address.anchor(), claim);
            }
        }
    }

    private void claimPage(Claim claim, OldAddress address) {
        OutputPath path = address.path();
        Old before = old.get(address.page());
        if (before != null && before.claim.isPresent()) {
            twice(claim, address, before.claim.get());
            return;
        }
        Optional<SourceRef> holder =
                RESERVED.contains(path.parts().get(0)) ? Optional.of(Shelf.SITE) : places.holder(path);
        if (holder.isPresent()) {
            if (!leadsToItself(claim, address)) {
                diagnostics.add(Diagnostic.warning(
                        claim.at(),
                        "redirect-taken",
                        "`" + address + "` cannot lead to `" + claim.to() + "`: it is the address of what stands in "
                                + holder.get(),
                        "take one of them away, or give it another `slug`"));
            }
            return;
        }
        places.take(path, claim.at());
        old.computeIfAbsent(address.page(), p -> new Old()).claim = Optional.of(claim);
    }

    /** What was claimed once, where nobody has or claims it now. */
    private void remember(Redirect alias) {
        for (OldAddress address : OldAddress.of(alias.from())) {
            if (!address.isWhole()) {
                old.computeIfAbsent(address.page(), p -> new Old()).moved.putIfAbsent(address.anchor(), claim(alias));
            } else if (places.holder(address.path()).isEmpty()
                    && !RESERVED.contains(address.path().parts().get(0))) {
                places.take(address.path(), LEDGER);
                old.computeIfAbsent(address.page(), p -> new Old()).claim = Optional.of(claim(alias));
            }
        }
    }

    private void twice(Claim claim, OldAddress address, Claim first) {
        if (!claim.to().equals(first.to())) {
            diagnostics.add(Diagnostic.warning(
                    claim.at(),
                    "redirect-twice",
                    "`" + address + "` is to lead to `" + claim.to() + "` and, by " + first.at() + ", to `" + first.to()
                            + "`",
                    "take one of them away; the first counts"));
        }
    }

    private static boolean leadsToItself(Claim claim, OldAddress address) {
        return OldAddress.of(claim.to()).contains(address);
    }

    private void bury(Tombstone tombstone) {
        for (OldAddress address : OldAddress.of(tombstone.address())) {
            if (!address.isWhole()) {
                old.computeIfAbsent(address.page(), p -> new Old()).gone.putIfAbsent(address.anchor(), tombstone);
            } else if (places.holder(address.path()).isEmpty()) {
                places.take(address.path(), LEDGER);
                old.computeIfAbsent(address.page(), p -> new Old()).tombstone = Optional.of(tombstone);
            }
        }
    }

    /** The pages that live, with what once was on them, then the others. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        List<Page> others = new ArrayList<>();
        Map<String, List<Departed>> departed = new HashMap<>();
        old.forEach((page, o) -> {
            List<Departed> of = departed(o);
            if (byAddress.containsKey(page)) {
                departed.computeIfAbsent(page, p -> new ArrayList<>()).addAll(of);
            } else {
                other(page, o, of).ifPresent(others::add);
            }
        });
        for (Page page : living) {
            pages.add(
                    departed.containsKey(page.address())
                            ? page.withDeparted(departed.getOrDefault(page.address(), List.of()))
                            : page);
        }
        pages.addAll(others);
        return pages;
    }

    /** The old addresses that notes and settings claim, and where each leads in the end. */
    List<Redirect> claimed() {
        List<Redirect> claimed = new ArrayList<>();
        old.forEach((page, o) -> {
            o.claim.flatMap(this::now).ifPresent(to -> claimed.add(new Redirect(page, to)));
            o.moved.forEach((anchor, claim) ->
                    now(claim).ifPresent(to -> claimed.add(new Redirect(new OldAddress(page, anchor).toString(), to))));
        });
        return claimed;
    }

    private Optional<String> now(Claim claim) {
        return !claim.at().equals(LEDGER) && leads.end(claim.to()) instanceof Leads.End.At at
                ? Optional.of(at.address())
                : Optional.empty();
    }

    /** What is wrong with old addresses; complete once the pages were asked for. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private Optional<Page> other(String page, Old o, List<Departed> departed) {
        OldPage as = new OldPage(shelf, page, departed);
        Optional<String> end = o.claim.flatMap(this::end);
        if (end.isPresent()) {
            return Optional.of(
                    as.moved(end.get(), title(end.get()), o.claim.get().at()));
        }
        boolean places = o.tombstone.isPresent() || !departed.isEmpty();
        return places ? Optional.of(as.gone(o.tombstone, LEDGER)) : Optional.empty();
    }

    private List<Departed> departed(Old o) {
        Optional<String> whole = o.claim.flatMap(
                c -> leads.end(c.to()) instanceof Leads.End.At at ? Optional.of(at.address()) : Optional.empty());
        List<Departed> departed = new ArrayList<>();
        o.moved.forEach((anchor, claim) ->
                end(claim).ifPresent(to -> departed.add(new Departed(anchor, "is now at", to, title(to)))));
        o.gone.forEach((anchor, tombstone) -> {
            if (!o.moved.containsKey(anchor)) {
                String to = whole.orElse("");
                departed.add(new Departed(anchor, OldPage.words(tombstone), to, to.isEmpty() ? "" : title(to)));
            }
        });
        return departed;
    }

    private Optional<String> end(Claim claim) {
        Leads.End end = leads.end(claim.to());
        if (end instanceof Leads.End.At at) {
            return Optional.of(at.address());
        }
        boolean circle = end instanceof Leads.End.Circle;
        diagnostics.add(
                circle
                        ? Diagnostic.warning(
                                claim.at(),
                                "redirect-cycle",
                                "`" + claim.from() + "` leads round in a circle",
                                "name the page where it is to end")
                        : Diagnostic.warning(
                                claim.at(),
                                "redirect-dead",
                                "`" + claim.from() + "` leads to `" + claim.to() + "`, which is no page of the site",
                                "name an address of the site or the path of a note"));
        return Optional.empty();
    }

    /** What a page is called; of an absolute address that itself. */
    private String title(String address) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        Page known = byAddress.get(page);
        if (known == null) {
            return address;
        }
        return known.address().isEmpty()
                ? shelf.settings().title()
                : known.head().title();
    }
}
