package dev.rollcall.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final String SALT = "5a17";
    private static final Redaction FORGOTTEN = forgotten("Zoë Quillané", "zquill", "Maeve O'Dowd");
    private static final Redaction PSEUDONYM =
            Redaction.of(Map.of(Mask.of("Gray Heron"), List.of("Cy Wolde", "cywolde")), "", Set.of());

    static Redaction forgotten(String... names) {
        SaltedHash hash = new SaltedHash(SALT);
        Set<String> hashes = new LinkedHashSet<>();
        for (String name : names) {
            Spelling.formsOf(name).forEach(form -> hashes.add(hash.of(form)));
        }
        return Redaction.of(Map.of(), SALT, hashes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "Zoë Quillané said so.                     | someone said so.",
                "zoe quillane said so.                     | someone said so.",
                "ZOË QUILLANÉ said so.                     | someone said so.",
                "Asked Zoë Quillané's team.                | Asked someone's team.",
                "Asked Zoë Quillané’s team.                | Asked someone’s team.",
                "by Quillané, Zoë                          | by someone",
                "**Zoë** Quillané: the plan                | **someone**: the plan",
                "**Zoë Quillané**: the plan                | **someone**: the plan",
                "Z**o**ë Quillané came                     | someone came",
                "Zo&euml; Quillan&eacute; came             | someone came",
                "&#90;o&#xEB;&nbsp;Quillan&#233; came      | someone came",
                "Zo\\ë Quilla\\né came                     | someone came",
                "<b>Zoë</b> Quillané came                  | <b>someone</b> came",
                "zoe-quillane and zoe_quillane and ZoeQuillane | someone and someone and someone",
                "thanks @zquill!                           | thanks someone!",
                "Zoë Quillané (@zquill) came               | someone came",
                "[Zoë Quillané](https://x.example/a) came  | [someone](https://x.example/a) came",
                "[Zoë](https://x.example/a) Quillané came  | [someone](https://x.example/a) came",
                "[Zoë Quillané](https://github.com/zquill) | [someone](#)",
                "[her fork](https://github.com/zquill/x)   | [her fork](#)",
                "[one]: https://github.com/zquill          | [one]: #",
                "see <https://github.com/zquill>.          | see someone.",
                "see https://github.com/ZQuill/x/pull/3.   | see someone.",
                "see github.com/zquill/x and www.zquill.io | see someone and someone",
                "mail zoe.quillane@post.example, please    | mail someone, please",
                "mail <a href=\"mailto:zquill@p.example\">her</a> | mail <a href=\"#\">her</a>",
                "merged zquill/tools#12 and `zquill/tools` | merged someone and `someone / tools`",
                "![a face](images/zoe-quillane.png)        | ![a face](images/someone.png)",
                "![a face](images/Zo%C3%AB%20Quillan%C3%A9.png) | ![a face](images/someone.png)",
                "[notes](zquill/2024.md#zoe-quillane)      | [notes](someone/2024.md#someone)",
                "<img alt=\"Zoë Quillané\" src='zquill.png'> | <img alt=\"someone\" src='someone.png'>",
                "Maeve O’Dowd and Maeve ODowd              | someone and someone",
                "{ name: Zoë Quillané, handle: zquill }    | { name: someone, handle:  }",
                "  - [ ] (Zoë Quillané) to write           |   - [ ] (someone) to write",
                "§| Zoë Quillané | @zquill | Acme |§       | §| someone | | Acme |§",
                "Zoë Quillané / Acme / @zquill             | someone / Acme",
                "Zoë Quillané came; @zquill to write it | someone came; someone to write it",
                "Zoë and Quillané, or Zoë! Quillané        | Zoë and Quillané, or Zoë! Quillané",
            })
    void theForgottenBecomeSomeone(String written, String shown) {
        assertEquals(shown.strip(), FORGOTTEN.text(written.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "Cy Wolde will ask.                        | Gray Heron will ask.",
                "cy wolde's plan, @cywolde                 | Gray Heron's plan, Gray Heron",
                "Cy Wolde (@cywolde) / Acme                | Gray Heron / Acme",
                "![](img/cy-wolde.png)                     | ![](img/gray-heron.png)",
                "https://github.com/cywolde                | Gray Heron",
            })
    void aPseudonymStandsForNameAndHandle(String written, String shown) {
        assertEquals(shown.strip(), PSEUDONYM.text(written.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "- CW: the roof                 | - Gray Heron: the roof",
                "- [ ] CW to write it           | - [ ] Gray Heron to write it",
                "- **CW** will write it         | - **Gray Heron** will write it",
                "(AB, CW) the roof [CW]         | (AB, Gray Heron) the roof [Gray Heron]",
                "Cy Wolde (CW) / Acme           | Gray Heron / Acme",
                "the CW antenna, CWs and (CWX)  | the CW antenna, CWs and (CWX)",
            })
    void initialsAreReplacedWhereTheyMeanAPerson(String written, String shown) {
        Redaction redaction = PSEUDONYM.withInitials(Map.of("CW", Mask.of("Gray Heron")));
        assertEquals(shown.strip(), redaction.text(written.strip()));
    }

    @Test
    void namesAreFoundAcrossWhatIsNotSeen() {
        assertEquals("someone", FORGOTTEN.text("Zo\u00AD\u00EB\u200B Quil\u2060lane\u0301"));
        assertEquals("someone,", FORGOTTEN.text("Zoe Quillane\u0301,"));
        assertEquals("someone", FORGOTTEN.text("Zoe\u0308\u00A0Quillane\u0301"));
        assertEquals("someone", FORGOTTEN.text("\u24CFo\u00EB\u3000\uFF31uillan\u00E9"));
    }

    @Test
    void linesStayLines() {
        assertEquals("we asked \nsomeone, who\nsaid", FORGOTTEN.text("we asked Zoë\nQuillané, who\nsaid"));
        assertEquals("> someone\n>  came", FORGOTTEN.text("> Zoë\n> Quillané came"));
    }

    @Test
    void aPossessiveIsNoInitial() {
        Redaction redaction = forgotten("Mike S.");
        assertEquals("Mike's and Mike&rsquo;s, not someone.", redaction.text("Mike's and Mike&rsquo;s, not Mike S."));
        assertEquals("Mike · Slates, Mike — S", redaction.text("Mike · Slates, Mike — S"));
    }

    @Test
    void twoPeopleInAListAreNotOne() {
        String list = "- Zoë\n- Quillané Brown\n";
        assertEquals(list, FORGOTTEN.text(list));
    }

    @Test
    void pathsStayPathsAndSoDoLinksToThem() {
        assertEquals("2024/someone-talks.md", FORGOTTEN.path("2024/Zoë Quillané-talks.md"));
        assertEquals("gray-heron/2024.md", PSEUDONYM.path("cywolde/2024.md"));
        assertEquals("[x](2024/someone-talks.md)", FORGOTTEN.text("[x](2024/Zoë%20Quillané-talks.md)"));
    }

    @Test
    void nobodyCostsNothing() {
        assertTrue(Redaction.of(Map.of(), "", Set.of()).isNone());
        assertEquals("Zoë Quillané", Redaction.none().text("Zoë Quillané"));
    }

    @Test
    void whatIsLeftIsNobody() {
        assertEquals(List.of(), FORGOTTEN.found(FORGOTTEN.text("Zoë Zoë Quillané Quillané and zquillzoe quillane")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a",
                "](",
                "<!--",
                "&#",
                "%C3",
                "zquill",
                "zquill ",
                "@zquill/",
                "a.b.",
                "Zoë\n",
                "](<zquill",
                "Zoë Quillané ("
            })
    void noTextTakesLong(String piece) {
        String text = piece.repeat(50_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> FORGOTTEN.text(text));
    }
}
