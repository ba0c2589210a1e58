package dev.rollcall.permalink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A meeting or plain page as the ledger knows it, with the facts that it had, in the order of the note, then those that are gone. */
record KeptLeaf(Entry entry, List<Entry> facts, List<Entry> goneFacts) {
    KeptLeaf {
        facts = List.copyOf(facts);
        goneFacts = List.copyOf(goneFacts);
    }

    List<Entry> facts(Kind kind) {
        return facts.stream().filter(f -> f.kind() == kind).toList();
    }

    static List<KeptLeaf> of(Ledger ledger) {
        Map<String, List<Entry>> live = new LinkedHashMap<>();
        Map<String, List<Entry>> gone = new LinkedHashMap<>();
        List<Entry> leaves = new ArrayList<>();
        ledger.entries().filter(e -> e.state() != Entry.State.MOVED).forEach(e -> {
            if (e.kind().isLeaf()) {
                leaves.add(e);
            } else if (e.kind().isFact()) {
                (e.isLive() ? live : gone)
                        .computeIfAbsent(e.page(), p -> new ArrayList<>())
                        .add(e);
            }
        });
        return leaves.stream()
                .map(e -> new KeptLeaf(
                        e, live.getOrDefault(e.address(), List.of()), gone.getOrDefault(e.address(), List.of())))
                .toList();
    }
}
