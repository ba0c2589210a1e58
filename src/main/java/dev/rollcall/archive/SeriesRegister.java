package dev.rollcall.archive;

import dev.rollcall.archive.ArchiveSettings.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The series of an archive: those of the settings in their order, then the others by title. */
final class SeriesRegister {
    private SeriesRegister() {}

    static List<SeriesEntry> of(List<MeetingEntry> meetings, Map<String, Named> settings) {
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        meetings.forEach(m ->
                addresses.computeIfAbsent(m.series(), k -> new ArrayList<>()).add(m.address()));
        Map<String, Named> named = new LinkedHashMap<>();
        settings.forEach((key, value) -> named.putIfAbsent(Slug.of(key.substring(key.lastIndexOf('/') + 1)), value));
        List<String> order = List.copyOf(named.keySet());
        Comparator<SeriesEntry> asSettings =
                Comparator.comparingInt(s -> order.contains(s.slug()) ? order.indexOf(s.slug()) : order.size());
        return addresses.entrySet().stream()
                .map(e -> entry(e.getKey(), Optional.ofNullable(named.get(e.getKey())), e.getValue()))
                .sorted(asSettings.thenComparing(SeriesEntry::title).thenComparing(SeriesEntry::slug))
                .toList();
    }

    private static SeriesEntry entry(String slug, Optional<Named> named, List<String> meetings) {
        String title = named.flatMap(Named::title).orElseGet(() -> spoken(slug));
        return new SeriesEntry(slug, title, named.map(Named::description).orElse(""), meetings);
    }

    private static String spoken(String slug) {
        String words = slug.replace('-', ' ').replace('/', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
