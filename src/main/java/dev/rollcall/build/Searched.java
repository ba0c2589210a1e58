package dev.rollcall.build;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.Archive;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.notes.Content;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.search.Catalog;
import dev.rollcall.search.SearchDocuments;
import dev.rollcall.site.MeetingTitle;
import dev.rollcall.site.SiteSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is searched: an archive with the words of its notes.
 *
 * @param disguise who is not to be found
 */
record Searched(Archive archive, Notes notes, SiteSettings settings, Disguise disguise) {
    /** What is searched of a site that is whole. */
    static Optional<Searched> of(Shown site) {
        if (site instanceof SiteBuild build) {
            return Optional.of(build.searched());
        }
        return site instanceof Sketch sketch ? Optional.of(sketch.searched()) : Optional.empty();
    }

    /** Who is not to be found. */
    Redaction hidden() {
        return disguise.hidden();
    }

    SearchDocuments documents() {
        return new SearchDocuments(archive, notes, settings.today(), meeting -> MeetingTitle.of(archive, meeting));
    }

    /** The paths of the notes that one of the two has and the other has not, or with another text. */
    Set<String> differing(Searched other) {
        Set<String> paths = new TreeSet<>();
        Map<String, Content.Text> others = new HashMap<>();
        other.notes.texts().forEach(t -> others.put(t.text().path(), t.text()));
        for (KeyedText keyed : notes.texts()) {
            Content.Text text = keyed.text();
            Content.Text old = others.remove(text.path());
            if (old == null || !old.file().equals(text.file())) {
                paths.add(text.path());
            }
        }
        paths.addAll(others.keySet());
        return paths;
    }

    /** The addresses of the pages of notes, and of those of their decisions. */
    List<String> pages(Set<String> paths) {
        return Stream.concat(
                        archive.meetings().stream()
                                .filter(m -> paths.contains(m.meeting().prose().path()))
                                .flatMap(m -> Stream.concat(
                                        Stream.of(m.address()),
                                        m.decisions().stream().map(d -> d.page()))),
                        archive.pages().stream()
                                .filter(p -> paths.contains(p.page().prose().path()))
                                .map(p -> p.address()))
                .toList();
    }

    /** Whether the same is found in another. */
    boolean isSame(Searched other) {
        return archive.isSame(other.archive)
                && isSetAs(other)
                && differing(other).isEmpty();
    }

    /** Whether the same is asked for of what is found: its language, the day that ages are told from, who is hidden. */
    boolean isSetAs(Searched other) {
        return settings.language().equals(other.settings.language())
                && settings.today().equals(other.settings.today())
                && disguise.hiddenNames().equals(other.disguise.hiddenNames());
    }

    /** Whether the other has the same facts as far as they stand in other notes than these. */
    boolean isSameBut(Set<String> paths, Searched other) {
        return isSetAs(other)
                && Catalog.of(archive).equals(Catalog.of(other.archive))
                && registers().equals(other.registers())
                && meetings(paths).equals(other.meetings(paths))
                && actions(paths).equals(other.actions(paths));
    }

    /** What is found of people, projects and topics; not how often there is something of them, which is shown but not searched. */
    private List<List<String>> registers() {
        return documents().registers().stream()
                .map(d -> List.of(d.address(), d.title(), d.text()))
                .toList();
    }

    private List<MeetingEntry> meetings(Set<String> but) {
        return archive.meetings().stream()
                .filter(m -> !but.contains(m.meeting().prose().path()))
                .toList();
    }

    private List<ActionEntry> actions(Set<String> but) {
        Set<String> pages = Set.copyOf(pages(but));
        return archive.actions().stream()
                .filter(a -> a.mentions().stream().noneMatch(m -> pages.contains(m.meeting())))
                .toList();
    }
}
