package dev.rollcall.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that look real are put together here, so that no scanner of repositories takes them for real ones. */
class LintTest {
    private static final String RANDOM = "aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA1bC3dE5f";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passcode: 448291",
                "- **Passcode:** 448291",
                "The password is lamp448",
                "Meeting ID: 812 3456 7890, passcode `Lamp!22`",
                "Passcode: lantern",
                "Zoom: https://zoom.us/j/81234567890?pwd=YWJjZGVmZw09 (all welcome)",
                "PIN: 412 555 901#",
                "Join by phone, PIN: \u202A412 555 901\u202C#",
                "+15550100000,,81234567890#,,,,*448291# US",
            })
    void tellsWhatOpensAMeeting(String line) {
        assertEquals(
                List.of("privacy-passcode"),
                codes(line).stream().filter(c -> c.endsWith("passcode")).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We share passwords in the vault, one for each account",
                "Password hashing needs a new interface (#21766)",
                "Passcode: see the invitation",
                "passcode: none",
                "login with any name, password: (ask Wen for it)",
                "the password is token",
                "Is the passcode required?",
                "pin: numpy is pinned to 1.26",
                "Meeting ID: 812 3456 7890",
                "https://zoom.us/j/81234567890",
            })
    void takesTalkOfPasswordsForNone(String line) {
        assertEquals(List.of(), codes(line));
    }

    @Test
    void tellsKeysByTheirShapeAndByWhatTheyAreCalled() {
        for (String key : List.of(
                "ghp" + "_" + RANDOM.substring(0, 36),
                "github" + "_pat_" + RANDOM,
                "AKIA" + "J4K2L6M8N1P3Q5R7",
                "xoxb" + "-2401-" + RANDOM,
                "-----BEGIN " + "RSA PRIVATE KEY-----",
                "eyJ" + RANDOM + ".eyJ" + RANDOM + "." + RANDOM,
                "https://lamps.example.org/share?token=" + RANDOM,
                "API_KEY = \"" + RANDOM + "\"",
                "git clone https://wen:" + "hunter2b" + "@git.example.org/lamps")) {
            assertEquals(List.of("privacy-token"), codes("Use " + key + " for now"), key);
            assertFalse(told("Use " + key).get(0).toString().contains(RANDOM.substring(0, 12)), key);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fixed in 3f2a9c81d7e64b05a1b2c3d4e5f60718293a4b5c",
                "sha256:3f2a9c81d7e64b05a1b2c3d4e5f60718293a4b5c3f2a9c81d7e64b05a1b2c3d4",
                "use ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as a placeholder",
                "token: a word for what the parser reads",
                "secret = settings.secrets.deploy-key",
                "the release token rotates each quarter",
            })
    void takesHashesAndTalkOfTokensForNone(String line) {
        assertEquals(List.of(), codes(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call +1 555-010-0199",
                "or dial +44 20 7946 0958 at any time",
                "[ring](tel:+15550100199)",
                "(555) 010-0199",
                "555-010-0199",
                "Phone: 030 1234 5678",
                "+49 (30) 123456-78",
            })
    void tellsPhoneNumbers(String line) {
        assertEquals(List.of("privacy-phone"), codes(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see #123456789 and #21766",
                "2026-03-05 17:00, 2026.03.05, 05-03-2026",
                "from +2018-03-06 on",
                "1.26.4 follows 1.26.3, 0.29880715233359845",
                "DE89 3704 0044 0532 0130 00",
                "https://example.org/555-010-0199/x?n=555-010-0199",
                "Meeting ID: 812 3456 7890",
                "arXiv 2206.13470, CVE-2024-47610",
                "+120 -35 lines",
                "commit 1234567890",
                "978-3-16-148410-0",
            })
    void takesOtherNumbersForNoPhone(String line) {
        assertEquals(List.of(), codes(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"write to ines@lamps.io", "[Ines](mailto:ines@lamps.io)", "- Ines Carvalho (ines@lamps.io)"})
    void tellsAddressesOfPeople(String line) {
        assertEquals(
                List.of("content/a.md:1:" + (line.indexOf("ines@") + 1) + ": note: `i…@lamps.io` is somebody's e-mail"
                        + " address; name the person by a handle if they would rather not have it in public"
                        + " [privacy-email]"),
                told(line).stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git@github.com:lantern/builder.git",
                "wen@example.org, wen@mail.example",
                "security@lamps.io, lamps-dev@lists.lamps.io, lamps@googlegroups.com",
                "@wen@social.lamps.io",
                "logo@2x.png, actions/checkout@v4, lamp@1.2.3",
                "12345+wen@users.noreply.github.com",
                "https://wen@git.lamps.io/x",
            })
    void takesOfficesListsExamplesAndShapesForNoPerson(String line) {
        assertEquals(List.of(), codes(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Off the record: the vendor may fold",
                "(please do not minute this)",
                "this part is not for the notes",
                "**Confidential**",
                "- [confidential] salaries",
                "please keep this confidential",
                "Don't share this yet.",
            })
    void tellsWhatWasToBeKeptOut(String line) {
        assertEquals(List.of("privacy-off-record"), codes(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Confidential computing in containers",
                "are the logs confidential?",
                "a guide to data confidentiality",
                "for the record: we agreed",
                "Confidential information of the vendor is covered by the contract",
            })
    void takesTalkOfConfidenceForNone(String line) {
        assertEquals(List.of(), codes(line));
    }

    @Test
    void aNoteIsToldOfAThingOnceByItsFirstPlace() {
        assertEquals(
                List.of("content/a.md:1:11"),
                told("Passcode: 448291\n\nPasscode: 448291").stream()
                        .map(d -> d.at().toString())
                        .toList());
    }

    @Test
    void anImageFromElsewhereIsListedOnceWithTheNumberOfItsPlaces() {
        assertEquals(
                List.of("content/a.md:1:1: note: the image `https://pics.example.org/a.png` is shown in 3 places from"
                        + " elsewhere and may vanish; copy it beside the note and name the copy [image-remote]"),
                told("""
                        ![a](https://pics.example.org/a.png)

                        - ![a](https://pics.example.org/a.png) ![here](images/b.png)

                        <img alt="a" src="https://pics.example.org/a.png">

                            ![code](https://pics.example.org/c.png)
                        """).stream().map(Object::toString).toList());
    }

    private static List<String> codes(String text) {
        return told(text).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> told(String text) {
        Note note = new NoteReader(new MarkdownReader()).read("a.md", SourceFile.of("content/a.md", text));
        return Lint.of(List.of(note));
    }
}
