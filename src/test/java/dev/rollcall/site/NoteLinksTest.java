package dev.rollcall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.archive.Archive;
import dev.rollcall.archive.ArchiveSettings;
import dev.rollcall.archive.Archivist;
import dev.rollcall.markdown.LinkResolver.LinkResolution;
import dev.rollcall.markdown.LinkTarget;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.PlainPage;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.model.Prose;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoteLinksTest {
    private static final Prose MARCH = new Prose("team/2024-03-06.md", 1, 9);
    private static final Prose YEAR_FIRST = new Prose("cafe/2023.md", 3, 5);
    private static final Prose YEAR_SECOND = new Prose("cafe/2023.md", 6, 9);
    private static final Prose RULES = new Prose("about/rules.md", 1, 3);
    private static final Map<String, String> TEXTS = Map.of(
            "team/2024-03-06.md", "# Team\n\n## Agenda\n",
            "cafe/2023.md", "# Café\n\n## 2023-01-10\n\n### Tea\n\n## 2023-02-07\n\n### Cake\n",
            "about/rules.md", "# Rules\n\n## Lamps\n");

    private final NoteLinks links = new NoteLinks(
            archive(),
            Optional.of(new SourceHost("harbor/notes", "main", "content")),
            Set.of("team/images/a b.png"),
            path -> "",
            path -> path.equals("pictures") || path.equals("drafts/x.md"),
            new NoteAnchors(NoteLinksTest::document));

    @Test
    void aNoteLeadsToItsPage() {
        assertEquals("../../about/rules/", to("../about/rules.md"));
        assertEquals("../../about/rules/", to("../about/rules"));
        assertEquals("../../about/rules/", to("../about/Rules.html"));
        assertEquals("../../about/rules/#lamps", to("../about/rules.md#lamps"));
        assertEquals("../../about/rules/", to("../about/rules.md#gone"));
    }

    @Test
    void aNoteByItsAddressInTheRepositoryIsTheSameNote() {
        assertEquals("../../about/rules/", to("https://github.com/harbor/notes/blob/main/content/about/rules.md"));
        assertEquals("../../about/rules/", to("https://github.com/Harbor/notes/edit/main/content/about/rules.md"));
        String other = "https://github.com/harbor/notes/blob/main/README.md";
        assertEquals(other, to(other));
    }

    @Test
    void anAddressInTheRepositoryWhereNothingIsIsDeadAndWhatOnlyTheHostShowsIsNot() {
        assertEquals(
                new LinkResolution.Dead("the content folder of the repository has no such file"),
                resolved(address("https://github.com/harbor/notes/blob/main/content/gone.md")));
        for (String path :
                new String[] {"tree/main/content/pictures/", "tree/main/content", "blob/main/content/drafts/x.md"}) {
            String shown = "https://github.com/harbor/notes/" + path;
            assertEquals(shown, to(shown));
        }
        String otherBranch = "https://github.com/harbor/notes/blob/old/content/gone.md";
        assertEquals(otherBranch, to(otherBranch));
    }

    @Test
    void ofAnArchiveFileTheMeetingWithTheHeadingIsFound() {
        assertEquals("../../cafe/2023-02-07/#cake", to("../cafe/2023.md#cake"));
        assertEquals("../../cafe/2023-01-10/", to("../cafe/2023.md"));
    }

    @Test
    void anAnchorOfTheSameFileMayBeOnThePageOfAnotherMeeting() {
        LinkResolution found = links.resolve(address("#cake"), YEAR_FIRST, Links.from("cafe/2023-01-10/"));
        assertEquals(new LinkResolution.To("../../cafe/2023-02-07/#cake"), found);
    }

    @Test
    void aFileLeadsToItsCopy() {
        assertEquals("../../files/team/images/a%20b.png", to("images/a%20b.png"));
    }

    @Test
    void whatIsNotThereIsDead() {
        assertEquals(new LinkResolution.Dead("the content folder has no such file"), resolved(address("gone.md")));
        assertEquals(new LinkResolution.Dead("it leads out of the content folder"), resolved(address("../../x.md")));
    }

    @Test
    void absoluteAddressesStay() {
        assertEquals("https://example.org/x.md", to("https://example.org/x.md"));
        assertEquals("mailto:a@example.org", to("mailto:a@example.org"));
        assertEquals("//example.org/", to("//example.org/"));
    }

    @Test
    void aHandleLeadsToThePersonWhereKnown() {
        assertEquals(new LinkResolution.To("../../people/adaq/"), resolved(new LinkTarget.Handle("AdaQ", at(1))));
        assertEquals(new LinkResolution.Plain(), resolved(new LinkTarget.Handle("stranger", at(1))));
    }

    @Test
    void anIssueLeadsToTheRepositoryOfItsContext() {
        assertEquals(github("harbor/notes", 12), issue("", "12", 1));
        assertEquals(github("Harbor/paint", 7), issue("", "7", 4));
        assertEquals(github("else/where", 3), issue("else/where", "3", 1));
        assertEquals(github("Harbor/paint", 5), issue("paint", "5", 1));
        assertEquals(new LinkResolution.Plain(), issue("unknown", "5", 1));
    }

    private LinkResolution issue(String repository, String number, int line) {
        return resolved(new LinkTarget.Issue(repository, number, at(line)));
    }

    private static LinkResolution github(String repository, int number) {
        return new LinkResolution.To("https://github.com/" + repository + "/issues/" + number);
    }

    private String to(String written) {
        return ((LinkResolution.To) resolved(address(written))).href();
    }

    private LinkResolution resolved(LinkTarget target) {
        return links.resolve(target, MARCH, Links.from("team/2024-03-06/"));
    }

    private static LinkTarget address(String written) {
        return new LinkTarget.Address(written, at(1));
    }

    private static SourceRef at(int line) {
        return new SourceRef("content/team/2024-03-06.md", line, 1);
    }

    private static MarkdownDocument document(String path) {
        String text = TEXTS.get(path);
        return new MarkdownReader().read(SourceFile.of("content/" + path, text), text);
    }

    private static Archive archive() {
        List<Attendance> ada = List.of(new Attendance("Ada", Optional.of("adaq"), Optional.empty(), at(2)));
        List<ProjectMention> paint =
                List.of(new ProjectMention("harbor/paint", "Harbor/paint", Optional.of("7"), "paint", at(4)));
        List<Meeting> meetings = List.of(
                meeting("2023-01-10", YEAR_FIRST, List.of(), List.of()),
                meeting("2023-02-07", YEAR_SECOND, List.of(), List.of()),
                meeting("2024-03-06", MARCH, ada, paint));
        List<PlainPage> pages = List.of(new PlainPage("Rules", NoteSettings.none(), RULES));
        return Archivist.gather(meetings, pages, ArchiveSettings.none()).archive();
    }

    private static Meeting meeting(String date, Prose prose, List<Attendance> present, List<ProjectMention> projects) {
        return new Meeting(
                LocalDate.parse(date),
                Optional.empty(),
                "Meeting",
                true,
                present,
                List.of(),
                List.of(),
                List.of(),
                projects,
                List.of(),
                NoteSettings.none(),
                prose,
                new SourceRef("content/" + prose.path(), prose.firstLine(), 1));
    }
}
