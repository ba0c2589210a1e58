package dev.rollcall.build;

import dev.rollcall.archive.Archivist;
import dev.rollcall.archive.RosterListing;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Meeting;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.people.KnownPerson;
import dev.rollcall.people.KnownPerson.Privacy;
import dev.rollcall.people.People;
import dev.rollcall.people.PeopleReading;
import dev.rollcall.people.PeopleRenderer;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who is who, as a {@code people.yml} that is ready to use: what the file says already, and what was inferred besides. It is
 * for the folder of the notes and has the names that they have; only who is forgotten is left out.
 *
 * @param text empty where there is a file that cannot be read
 * @param doubts how many questions are left open, which it asks in comments
 */
public record PeopleLines(String text, int doubts) {
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /**
     * The people of a folder.
     *
     * @throws IOException where it cannot be read
     */
    public static PeopleLines of(BuildRequest request) throws IOException {
        Translation settings = new Translation(request);
        Map<SourceRef, Privacy> privacy = new HashMap<>();
        ContentFolder folder = ContentFolder.read(
                request.files().content(), request.contentShownAs(), settings.contentRules(), r -> named(r, privacy));
        if (!folder.isSure()) {
            return new PeopleLines("", 0);
        }
        NoteReader notes = new NoteReader(new MarkdownReader());
        MeetingReader reader = new MeetingReader(settings.vocabularies());
        List<Meeting> meetings = folder.content().texts().parallelStream()
                .flatMap(t -> reader.read(notes.read(t.path(), t.file())).meetings().stream())
                .toList();
        RosterListing listing =
                Archivist.people(meetings, settings.archive(folder.disguise().people()));
        List<KnownPerson> people = listing.people().people().stream()
                .map(p -> with(p, Optional.ofNullable(privacy.get(p.at())).orElse(p.privacy())))
                .toList();
        String yaml = PeopleRenderer.render(new People(people, listing.people().forgotten()));
        List<String> comments = comments(listing);
        return new PeopleLines(
                yaml + String.join("", comments), listing.doubts().size());
    }

    /** For who has a pseudonym the notes are read as they are. */
    private static PeopleReading named(PeopleReading reading, Map<SourceRef, Privacy> privacy) {
        List<KnownPerson> people = new ArrayList<>();
        for (KnownPerson person : reading.people().people()) {
            privacy.put(person.at(), person.privacy());
            people.add(with(person, new Privacy(person.privacy().hidden(), Optional.empty())));
        }
        return new PeopleReading(new People(people, reading.people().forgotten()), reading.diagnostics());
    }

    private static KnownPerson with(KnownPerson person, Privacy privacy) {
        return new KnownPerson(
                person.name(),
                person.handles(),
                person.spellings(),
                person.initials(),
                person.formerNames(),
                person.belongings(),
                person.links(),
                privacy,
                person.at());
    }

    private static List<String> comments(RosterListing listing) {
        List<String> comments = new ArrayList<>();
        if (!listing.uncertain().isEmpty()) {
            comments.add("# A part of a name, and nothing that tells whose:\n");
            listing.uncertain().stream()
                    .map(p -> commented(PeopleRenderer.person(p)))
                    .distinct()
                    .forEach(comments::add);
        }
        if (!listing.doubts().isEmpty()) {
            comments.add("# Left open:\n");
            listing.doubts().stream().map(Diagnostic::toString).sorted().forEach(d -> comments.add(commented(d)));
        }
        return comments;
    }

    private static String commented(String text) {
        return Stream.of(text.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> "# " + LINE_BREAKS.matcher(line).replaceAll(" ") + "\n")
                .reduce("", String::concat);
    }
}
