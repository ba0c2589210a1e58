package dev.rollcall.archive;

import dev.rollcall.archive.ArchiveSettings.Named;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** What the settings say of a series that no meeting belongs to: most likely its name is mistyped. */
    static List<Diagnostic> unused(List<MeetingEntry> meetings, Map<String, Named> settings) {
        Set<String> used = meetings.stream().map(MeetingEntry::series).collect(Collectors.toSet());
        return settings.keySet().stream()
                .filter(key -> !meetings.isEmpty() && !used.contains(Slug.of(key.substring(key.lastIndexOf('/') + 1))))
                .map(key -> Diagnostic.note(
                        new SourceRef("site-config.yml", 1, 1),
                        "series-unused",
                        "no meeting belongs to the series `" + key + "`",
                        "name it as its folder of notes is named, or take it out"))
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
