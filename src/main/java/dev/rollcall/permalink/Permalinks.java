package dev.rollcall.permalink;

import dev.rollcall.json.Json;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code permalinks.json}: all addresses that a site answers, for scripts that compare two builds, and for the next build where no
 * ledger is kept, since it holds all that a ledger holds. The form is told in {@code src/docs/permalinks.md}.
 */
public final class Permalinks {
    /** Where the file stands in every output. */
    public static final String PATH = "permalinks.json";

    private Permalinks() {}

    private record Row(Entry entry) {
        String page() {
            return entry.page();
        }

        int rank() {
            return entry.anchor().isEmpty() ? 0 : entry.isLive() ? 1 : 2;
        }

        String name() {
            return rank() == 1 ? "" : entry.address();
        }
    }

    /**
     * The file's text, an address a line.
     *
     * @param digests of what live addresses stand for
     */
    public static String text(Ledger ledger, Map<String, String> digests) {
        StringBuilder text = new StringBuilder("{\"version\":1,\"addresses\":{");
        List<Entry> entries = ledger.entries()
                .map(Row::new)
                .sorted(Comparator.comparing(Row::page)
                        .thenComparingInt(Row::rank)
                        .thenComparing(Row::name))
                .map(Row::entry)
                .toList();
        String comma = "\n";
        Moves moves = Moves.of(ledger);
        Map<String, String> ends = new LinkedHashMap<>();
        moves.redirects().forEach(r -> ends.put(r.from(), r.to()));
        moves.aliases().forEach(r -> ends.put(r.from(), r.to()));
        for (Entry entry : entries) {
            text.append(comma).append(row(entry.address(), values(entry, ends, digests)));
            comma = ",\n";
            if (entry.kind() == Kind.DECISION) {
                text.append(comma).append(row(Entry.ownPage(entry.address()), ownPage(entry, ends)));
            }
        }
        return text.append("\n}}\n").toString();
    }

    private static String row(String address, Map<String, Object> values) {
        return Json.compact(address) + ":" + Json.compact(values);
    }

    private static Map<String, Object> values(Entry entry, Map<String, String> ends, Map<String, String> digests) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", entry.kind().word());
        switch (entry.state()) {
            case MOVED -> values.put("redirect", ends.getOrDefault(entry.address(), entry.to()));
            case GONE ->
                values.put("gone", entry.last().map(LocalDate::toString).orElse(""));
            case LIVE -> Optional.ofNullable(digests.get(entry.address())).ifPresent(d -> values.put("digest", d));
        }
        put(values, "source", entry.source());
        put(values, "print", entry.print().marks());
        put(values, "around", entry.print().around());
        return values;
    }

    private static Map<String, Object> ownPage(Entry entry, Map<String, String> ends) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", "page-of-decision");
        switch (entry.state()) {
            case MOVED -> put(values, "redirect", ends.getOrDefault(Entry.ownPage(entry.address()), ""));
            case GONE ->
                values.put("gone", entry.last().map(LocalDate::toString).orElse(""));
            case LIVE -> {}
        }
        values.put("of", entry.address());
        return values;
    }

    private static void put(Map<String, Object> values, String key, String value) {
        if (!value.isEmpty()) {
            values.put(key, value);
        }
    }

    /**
     * What such a file says, as a ledger.
     *
     * @param path of the file, as messages name it
     */
    public static LedgerReading read(String path, String text) {
        Object addresses = Json.read(text)
                .filter(Map.class::isInstance)
                .map(o -> (Object) ((Map<?, ?>) o).get("addresses"))
                .orElse("");
        if (!(addresses instanceof Map<?, ?> rows)) {
            return new LedgerReading(
                    Ledger.empty(),
                    List.of(Diagnostic.error(
                            new SourceRef(path, 1, 1),
                            "previous-unreadable",
                            "this is no `permalinks.json` of a site",
                            "name the folder or address of the site that was published last")));
        }
        List<Entry> entries = new ArrayList<>();
        rows.forEach((address, values) -> {
            if (address instanceof String at && values instanceof Map<?, ?> map) {
                entry(at, map).ifPresent(entries::add);
            }
        });
        return new LedgerReading(new Ledger(entries), List.of());
    }

    /** By way of a line of the ledger, so that the same is refused. */
    private static Optional<Entry> entry(String address, Map<?, ?> map) {
        return Kind.of(text(map, "kind")).flatMap(kind -> {
            Print print = new Print(text(map, "print"), text(map, "around"));
            String to = text(map, "redirect");
            Entry live = Entry.live(address, kind, print, text(map, "source"));
            Entry entry = !to.isEmpty()
                    ? Entry.moved(address, kind, to)
                    : map.containsKey("gone") ? live.gone(live.source(), day(text(map, "gone"))) : live;
            return LedgerLine.read(LedgerLine.of(entry));
        });
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
