package dev.rollcall.site;

import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.PageEntry;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.Prose;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The addresses that an archive itself wants to lead somewhere: those that notes had before, and for each series those of its
 * newest and its next meeting.
 *
 * @param shownAs how messages name a note
 */
record Claims(Shelf shelf, Function<Prose, String> shownAs) {
    List<Claim> all() {
        List<Claim> all = new ArrayList<>(aliases());
        shelf.archive()
                .series()
                .forEach(series -> all.addAll(ShortCuts.of(shelf, series).claims()));
        return all;
    }

    /** Of a note with several meetings they lead to the first one in it. */
    private List<Claim> aliases() {
        AddressBook book = new AddressBook(shelf.archive());
        List<Claim> aliases = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Stream.concat(
                        shelf.archive().meetings().stream()
                                .map(MeetingEntry::meeting)
                                .map(m -> new Aliased(m.prose(), m.settings())),
                        shelf.archive().pages().stream()
                                .map(PageEntry::page)
                                .map(p -> new Aliased(p.prose(), p.settings())))
                .filter(note -> !note.settings().aliases().isEmpty()
                        && seen.add(note.prose().path()))
                .forEach(note -> book.first(note.prose().path()).ifPresent(place -> {
                    SourceRef at = new SourceRef(shownAs.apply(note.prose()), 1, 1);
                    note.settings().aliases().forEach(alias -> aliases.add(new Claim(alias, place.address(), at)));
                }));
        return aliases;
    }

    private record Aliased(Prose prose, NoteSettings settings) {}
}
