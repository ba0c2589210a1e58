package dev.rollcall.site;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.PageEntry;
import dev.rollcall.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the notes went: from a path below the content folder to the pages that its lines became. Immutable. */
final class AddressBook {
    private final Map<String, List<Place>> places = new TreeMap<>();
    private final Map<String, String> byLowerCase = new TreeMap<>();

    /** A page and the lines that it shows. */
    record Place(String address, Prose prose) {
        boolean holds(int line) {
            return prose.firstLine() <= line && line <= prose.lastLine();
        }
    }

    AddressBook(Archive archive) {
        for (MeetingEntry entry : archive.meetings()) {
            add(new Place(entry.address(), entry.meeting().prose()));
        }
        for (PageEntry entry : archive.pages()) {
            add(new Place(entry.address(), entry.page().prose()));
        }
    }

    private void add(Place place) {
        String path = place.prose().path();
        places.computeIfAbsent(path, p -> new ArrayList<>()).add(place);
        byLowerCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
    }

    /** The pages of the note at a path, in the order of the archive; none where there is no such note. */
    List<Place> of(String path) {
        return List.copyOf(places.getOrDefault(path, List.of()));
    }

    /**
     * The note that a path in a link means: itself, without its ending, with the ending of the page that another
     * generator made of it, or as the folder that it is the index of.
     */
    Optional<String> note(String path) {
        String stem = path.replaceFirst("(?:\\.html?|/)$", "");
        String folder = stem.isEmpty() ? "" : stem + "/";
        return List.of(path, stem + ".md", stem + ".markdown", stem + ".txt", folder + "index.md", folder + "README.md")
                .stream()
                .map(candidate -> byLowerCase.get(candidate.toLowerCase(Locale.ROOT)))
                .filter(found -> found != null)
                .findFirst();
    }

    /** The page that tells of the note as a whole: the one plain page, else the meeting that comes first in the file. */
    Optional<Place> first(String path) {
        return of(path).stream()
                .min((a, b) -> Integer.compare(a.prose().firstLine(), b.prose().firstLine()));
    }
}
