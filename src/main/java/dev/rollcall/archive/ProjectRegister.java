package dev.rollcall.archive;

import dev.rollcall.archive.ArchiveSettings.Named;
import dev.rollcall.archive.ArchiveSettings.NamedProject;
import dev.rollcall.model.ProjectMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The repositories of an archive, sorted by title. */
final class ProjectRegister {
    private ProjectRegister() {}

    /**
     * The projects of the meetings.
     *
     * @param entries the drafts' meetings in their places, in the same order
     */
    static List<ProjectEntry> of(List<Draft> drafts, List<MeetingEntry> entries, Map<String, NamedProject> settings) {
        Map<String, List<ProjectUse>> uses = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            ItemPassages passages = new ItemPassages(entries.get(i).items());
            for (ProjectMention mention : draft.projects()) {
                Optional<String> item = passages.of(mention.at()).map(ItemEntry::id);
                uses.computeIfAbsent(mention.project(), k -> new ArrayList<>())
                        .add(new ProjectUse(draft.address(), mention, item));
            }
        }
        Map<String, NamedProject> named = new TreeMap<>();
        settings.forEach((key, value) -> named.putIfAbsent(key.toLowerCase(Locale.ROOT), value));
        settings.keySet().forEach(key -> uses.putIfAbsent(key.toLowerCase(Locale.ROOT), List.of()));
        return uses.entrySet().stream()
                .map(e -> entry(e.getKey(), written(e.getKey(), e.getValue(), settings), e.getValue(), named))
                .sorted(Comparator.comparing((ProjectEntry p) -> p.title().toLowerCase(Locale.ROOT))
                        .thenComparing(ProjectEntry::slug))
                .toList();
    }

    private static ProjectEntry entry(
            String slug, String written, List<ProjectUse> uses, Map<String, NamedProject> named) {
        Optional<Named> name = Optional.ofNullable(named.get(slug)).map(NamedProject::named);
        return new ProjectEntry(
                slug,
                written,
                name.flatMap(Named::title).orElse(written),
                name.map(Named::description).orElse(""),
                uses);
    }

    /** As the settings write it, else as most notes do. */
    private static String written(String slug, List<ProjectUse> uses, Map<String, NamedProject> settings) {
        return settings.keySet().stream()
                .filter(k -> k.equalsIgnoreCase(slug))
                .findFirst()
                .orElseGet(() -> mostFrequent(slug, uses));
    }

    private static String mostFrequent(String slug, List<ProjectUse> uses) {
        Map<String, Long> counts = uses.stream()
                .collect(Collectors.groupingBy(u -> u.mention().written(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(slug);
    }
}
