package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleCommandTest {
    @TempDir
    private Path site;

    @Test
    void everybodyIsPrintedWithWhatTheFileSaysAndWhatIsOpen() throws IOException {
        write("2026-03-05.md", "# Call\n\n## Attendees\n\n- Ines Carvalho (@ines-c)\n- Ines Duarte (@duarte)\n");
        write("2026-03-12.md", "# Call\n\n## Attendees\n\n- Ines\n- Bo Quiet\n- Cy Real (@cyreal)\n");
        write("people.yml", """
                        people:
                          - { name: Bo Quiet, handle: boq, hidden: true }
                          - { name: Cy Real, handle: cyreal, pseudonym: Heron }
                        """);
        assertEquals(
                new Screen(0, """
                        people:
                          - name: Bo Quiet
                            handle: boq
                            hidden: true
                          - name: Cy Real
                            handle: cyreal
                            pseudonym: Heron
                          - name: Ines Carvalho
                            handle: ines-c
                          - name: Ines Duarte
                            handle: duarte
                        # A part of a name, and nothing that tells whose:
                        #   - name: Ines
                        # Left open:
                        # content/2026-03-12.md:5:3: note: `Ines` may be `duarte` or `ines-c`; write `Ines (@handle)`, or\
                         add `spellings: [Ines]` to the one who is meant in people.yml [person-ambiguous]
                        """, "1 question left open\n"), Screen.of(site, "people", "--site", site.toString()));
    }

    @Test
    void aFileThatCannotBeReadIsNotReplacedByAGuess() throws IOException {
        write("people.yml", "people: [");
        assertEquals(
                new Screen(1, "", "rollcall: people.yml cannot be read; `rollcall check` says why\n"),
                Screen.of(site, "people", "--site", site.toString()));
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
