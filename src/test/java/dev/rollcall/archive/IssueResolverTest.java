package dev.rollcall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.people.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which repository an issue belongs to that a note names in short. */
class IssueResolverTest {
    @Test
    void aNameMeansTheOneRepositoryOfTheNoteThenOfTheSeriesThenOfTheArchive() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2024-01-02")
                                .project("harbor/lamp")
                                .issue("lamp#7"),
                        Meetings.on("call/b.md", "2024-01-09").issue("Lamp#8"),
                        Meetings.on("core/c.md", "2024-01-10")
                                .project("pier/lamp")
                                .issue("lamp#9"),
                        Meetings.on("shed/d.md", "2024-01-11").issue("lamp#10").issue("#11"))
                .archive();
        assertEquals(List.of("harbor/lamp#7", "harbor/lamp#8", "pier/lamp#9"), issues(archive));
    }

    @Test
    void whatIsNamedInFullOnlyYearsLaterIsNotMeant() {
        Archive archive = Meetings.gather(
                        Meetings.on("call/a.md", "2018-01-02").issue("lamp#7"),
                        Meetings.on("call/b.md", "2023-12-28").issue("lamp#8"),
                        Meetings.on("call/c.md", "2024-01-09").project("harbor/lamp"))
                .archive();
        assertEquals(List.of("harbor/lamp#8"), issues(archive));
    }

    @Test
    void aBareNumberMeansTheRepositoryOfItsHeadingElseThatOfTheSettings() {
        ArchiveSettings settings =
                new ArchiveSettings(Map.of(), Map.of(), Map.of(), People.none(), Optional.of("harbor/minutes"));
        Archive archive = Meetings.gather(
                        settings,
                        Meetings.on("call/a.md", "2024-01-02")
                                .issue("harbor/lamp#7")
                                .issue("#8"))
                .archive();
        assertEquals(List.of("harbor/lamp#7", "harbor/minutes#8"), issues(archive));
    }

    private static List<String> issues(Archive archive) {
        return archive.projects().stream()
                .flatMap(p -> p.mentions().stream())
                .flatMap(u -> u.mention().number().stream().map(n -> u.mention().written() + "#" + n))
                .sorted()
                .toList();
    }
}
