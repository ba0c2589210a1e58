package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.model.Attendance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table of people: what its columns hold, its header says; a column of ticks says who was there. */
final class PersonTable {
    private static final Cue NAME =
            Cue.of("(?iU).*\\b(?:names?|attendees?|participants?|who|person|people|member)\\b.*");
    private static final Cue HANDLE = Cue.of("(?iU).*\\b(?:github|handle|account|user ?name|gh|user|nick|irc)\\b.*");
    private static final Cue AFFILIATION = Cue.of(
            "(?iU).*\\b(?:affiliations?|company|organi[sz]ation|org|institution|employer|institute|team|project)\\b.*");
    private static final Cue INITIALS = Cue.of("(?iU)\\W{0,3}(?:initials?|abbr\\w{0,10}|short)\\W{0,3}");
    private static final Cue OTHER =
            Cue.of("(?iU)\\W{0,3}(?:e-?mail|role|title|location|time ?zone|pronouns|country|city|notes?)\\W{0,3}");
    private static final Cue AT = Cue.of("^@\\s?");
    private static final Cue DASHES = Cue.of("[-–—?]{1,3}");
    private static final Cue LETTERS = Cue.of("\\p{L}{1,5}");
    private static final Cue PRESENT =
            Cue.of("(?iU)\\W{0,3}(?:present|attending|attended|attendance|here|attend|in attendance)\\W{0,3}");
    private static final Cue NO =
            Cue.of("(?iU)\\s{0,5}|no?|absent|regrets|-|–|❌|✗|✘|✖|×|:x:|\\[ \\]|excused|away|apologies");
    /** What is more than an empty cell or a dash. */
    private static final Cue SPOKEN = Cue.of("[^\\s–-]");

    private final int name;
    private final int handle;
    private final int affiliation;
    private final int initials;
    private final int present;
    private final int status;

    private PersonTable(List<String> header, Vocabulary vocabulary) {
        int told = first(header, PRESENT, -1);
        this.present = told >= 0 ? told : foreign(header, vocabulary);
        this.status = status(header);
        this.handle = first(header, HANDLE, -1);
        this.affiliation = first(header, AFFILIATION, -1);
        this.initials = first(header, INITIALS, -1);
        int named = first(header, NAME, -1);
        this.name = named >= 0 && named != handle && named != affiliation ? named : 0;
    }

    /**
     * Whether a table tells by itself that it is a roll call: by its first word, by a column of who was there, or, at the
     * opening of a note, by having nothing but what is told of people.
     */
    static boolean isRollCall(Block.Table table, Vocabulary vocabulary, boolean opening) {
        if (table.header().stream().limit(1).anyMatch(c -> vocabulary.isAbout(Subject.ATTENDANCE, c.plain()))) {
            return true;
        }
        List<String> header = header(table);
        PersonTable columns = new PersonTable(header, vocabulary);
        boolean named = !header.isEmpty() && NAME.fits(header.get(columns.name));
        boolean told = columns.handle >= 0 || columns.affiliation >= 0;
        boolean people = opening && told && header.stream().allMatch(PersonTable::isOfPerson);
        return named && (people || (columns.present > 0 && columns.present != columns.name));
    }

    private static boolean isOfPerson(String column) {
        return List.of(NAME, HANDLE, AFFILIATION, INITIALS, PRESENT, OTHER).stream()
                .anyMatch(p -> p.fits(column));
    }

    private static List<String> header(Block.Table table) {
        return table.header().stream()
                .map(c -> c.plain().strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<Attendance> read(Block.Table table, Vocabulary vocabulary) {
        PersonTable columns = new PersonTable(header(table), vocabulary);
        List<Attendance> people = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            columns.person(row.cells()).ifPresent(p -> people.add(p.at(row.at())));
        }
        return people;
    }

    private Optional<Person> person(List<Inlines> cells) {
        boolean away = cells.stream().anyMatch(c -> PersonRow.isAbsent(c.plain()))
                || (present > 0 && present != name && saysNo(ticks(cells, present)))
                // An empty status says nothing.
                || (status > 0 && status != name && SPOKEN.isIn(ticks(cells, status)) && saysNo(ticks(cells, status)));
        Optional<Person> named = away ? Optional.empty() : PersonRow.named(cell(cells, name));
        Optional<String> account = handle == name
                ? Optional.empty()
                : Optional.of(AT.replaceFirst(cell(cells, handle), "")).filter(NameShape::canBeHandle);
        Optional<String> org = Optional.of(cell(cells, affiliation)).filter(a -> !a.isBlank() && !DASHES.fits(a));
        return named.map(p -> new Person(
                p.name(),
                account.or(p::handle),
                affiliation < 0 || affiliation == name ? p.affiliation() : org,
                Optional.of(cell(cells, initials)).filter(i -> LETTERS.fits(i)).or(p::initials)));
    }

    /** As written, since a tick may be an emoji. */
    private static String ticks(List<Inlines> cells, int column) {
        return column >= cells.size() ? "" : cells.get(column).plain().strip();
    }

    private static boolean saysNo(String cell) {
        return NO.fits(cell) || AbsenceWords.sayNo(cell);
    }

    /** A column of who was there, in another language or the site's words; the first column holds the names. */
    private static int foreign(List<String> header, Vocabulary vocabulary) {
        for (int i = 1; i < header.size(); i++) {
            String column = header.get(i);
            if (vocabulary.isAbout(Subject.ATTENDANCE, column)
                    && !Vocabulary.isEnglishFor(Subject.ATTENDANCE, column)) {
                return i;
            }
        }
        return -1;
    }

    private static int status(List<String> header) {
        for (int i = 1; i < header.size(); i++) {
            if (AbsenceWords.headStatus(header.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<Inlines> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : RowText.of(cells.get(column));
    }

    private static int first(List<String> header, Cue pattern, int none) {
        for (int i = 0; i < header.size(); i++) {
            if (pattern.fits(header.get(i))) {
                return i;
            }
        }
        return none;
    }
}
