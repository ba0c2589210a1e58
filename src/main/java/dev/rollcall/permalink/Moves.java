package dev.rollcall.permalink;

import dev.rollcall.permalink.Entry.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that was published and is no longer where it was; each address once, in one of the lists.
 *
 * @param aliases what notes and settings once claimed; who claims it now has it
 */
public record Moves(List<Redirect> redirects, List<Tombstone> tombstones, List<Redirect> aliases) {
    public Moves {
        redirects = List.copyOf(redirects);
        aliases = List.copyOf(aliases);
        tombstones = List.copyOf(tombstones);
    }

    /** Everything is where it was. */
    public static Moves none() {
        return new Moves(List.of(), List.of(), List.of());
    }

    /**
     * What a ledger knows to have moved or gone. A decision has two addresses: its anchor on the page of its meeting, and a page of its
     * own. Chains are followed to their end; what leads to itself, which only a hand can write, leads nowhere.
     */
    public static Moves of(Ledger ledger) {
        List<Redirect> redirects = new ArrayList<>();
        List<Tombstone> tombstones = new ArrayList<>();
        List<Redirect> aliases = new ArrayList<>();
        ledger.entries().filter(e -> !e.isLive()).forEach(e -> {
            Optional<String> to = e.state() == State.MOVED ? end(e, ledger) : Optional.empty();
            if (e.kind() == Kind.ALIAS) {
                to.ifPresent(t -> aliases.add(new Redirect(e.address(), t)));
                return;
            }
            boolean ownPage = e.kind() == Kind.DECISION;
            if (to.isPresent()) {
                redirects.add(new Redirect(e.address(), to.get()));
                if (ownPage) {
                    redirects.add(new Redirect(Entry.ownPage(e.address()), pageOf(to.get(), ledger)));
                }
            } else {
                tombstones.add(stone(e, e.address()));
                if (ownPage) {
                    tombstones.add(stone(e, Entry.ownPage(e.address())));
                }
            }
        });
        return new Moves(redirects, tombstones, aliases);
    }

    private static String pageOf(String address, Ledger ledger) {
        return ledger.at(address).filter(e -> e.kind() == Kind.DECISION).isPresent() ? Entry.ownPage(address) : address;
    }

    private static Tombstone stone(Entry entry, String address) {
        String page = entry.page();
        String name = page.substring(0, Math.max(0, page.length() - 1)).replace('/', ' ');
        String title = entry.kind().word() + (entry.kind().isFact() ? " " + entry.anchor() + " of " : " ") + name;
        return new Tombstone(address, title, entry.source(), entry.last());
    }

    private static Optional<String> end(Entry entry, Ledger ledger) {
        Set<String> seen = new HashSet<>(Set.of(entry.address()));
        String to = entry.to();
        while (seen.add(to)) {
            Optional<Entry> next = ledger.at(to).filter(e -> e.state() == State.MOVED);
            if (next.isEmpty()) {
                return Optional.of(to);
            }
            to = next.get().to();
        }
        return Optional.empty();
    }
}
