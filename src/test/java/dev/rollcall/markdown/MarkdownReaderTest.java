package dev.rollcall.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    @Test
    void aSubListThatIsIndentedTooFarIsOneAndKeepsItsPlaces() {
        assertEquals(
                List.of("A text 1:3", " B over 2:11", " C over 3:11", "  D 4:15", "E 5:3"),
                items("- A text\n        - B over\n        - C over\n            - D\n- E\n"));
    }

    @Test
    void tabsAreIndentsToo() {
        assertEquals(List.of("A 1:3", " B 2:5", "C 3:3"), items("- A\n\t\t- B\n- C\n"));
    }

    @Test
    void whatCommonMarkReadsAsCodeOrTextOtherwiseStaysSo() {
        assertEquals(List.of("A 1:3"), items("- A\n\n        - code\n"));
        assertEquals(List.of("A 1:3", " B 2:5", "  C 3:7"), items("- A\n  - B\n    - C\n"));
        assertEquals("    - no list\n", Mended.of("    - no list\n").text());
        assertEquals(
                "```\n- A\n        - B\n```\n",
                Mended.of("```\n- A\n        - B\n```\n").text());
    }

    @Test
    void anEmptyPairOfBracketsIsAnOpenBox() {
        MarkdownDocument document = Shown.read("- [] Ada writes **it**\n- [x] done\n");
        Block.Listing list = (Block.Listing) document.outline().blocks().get(0);
        assertEquals(
                List.of(Task.OPEN, Task.DONE),
                list.items().stream().map(Item::task).toList());
        Span strong = list.items().get(0).text().spans().get(1);
        assertEquals("content/note.md:1:17", strong.at().toString());
    }

    @Test
    void aListThatIsIndentedTooFarBelowAHeadingOrWordsIsOne() {
        assertEquals(
                List.of("A 2:7", " B 3:11", "C 4:7"), items("## Who\n    * A\n        * B\n    * C\n    \nafter\n"));
        assertEquals(List.of("A 2:7", "C 3:7"), items("Who:\n    - A\n    - C\n"));
        assertEquals(List.of("A Note: a 1:3", " B 3:7"), items("- A\n*Note:* a\n    - B\n"));
        assertEquals(List.of(), items("# Who\n\n    - code\n"));
        assertEquals(List.of(), items("> Who\n    - more\n"));
    }

    @Test
    void aBoxWithoutABulletIsAnItem() {
        assertEquals(List.of("A 1:3", " B 2:7", " C 3:9", "D 5:5"), items("- A\n    - B\n    [x] C\n\n[ ] D\n"));
        Block.Listing list = (Block.Listing)
                Shown.read("[x] a\n[] b **c**\n").outline().blocks().get(0);
        assertEquals(
                List.of(Task.DONE, Task.OPEN),
                list.items().stream().map(Item::task).toList());
        assertEquals(
                "content/note.md:2:6",
                list.items().get(1).text().spans().get(1).at().toString());
        assertEquals(List.of(), items("```\n[x] a\n```\n\n    [x] code\n\n[x](b) [x]: c\n"));
    }

    @Test
    void aDateInALineOfItsOwnBelowAnItemIsNoPartOfIt() {
        assertEquals(List.of("A 1:3", "B 3:3"), items("- A\n2024-05-07\n- B\n"));
        assertEquals(List.of("A 2024-05-07 B 1:3"), items("- A\n  2024-05-07\nB\n"));
    }

    @Test
    void placesBehindALongPictureAreRight() {
        String picture = "![x](data:image/png;base64," + "QUJD".repeat(500) + ") **after**";
        Block.Paragraph text =
                (Block.Paragraph) Shown.read(picture).outline().blocks().get(0);
        assertEquals(
                picture.indexOf("**") + 1,
                text.text().spans().get(text.text().spans().size() - 1).at().column());
    }

    @Test
    void bareAddressesAreLinksAndCodesAreEmoji() {
        Block.Paragraph text = (Block.Paragraph) Shown.read("see https://a.example/b_c_d. :tada: me@b.example\n")
                .outline()
                .blocks()
                .get(0);
        assertEquals(
                "see https://a.example/b_c_d. \uD83C\uDF89 me@b.example",
                text.text().plain());
        assertEquals(
                List.of("https://a.example/b_c_d 1:5", "me@b.example 1:37"),
                text.text().spans().stream()
                        .filter(Span.Link.class::isInstance)
                        .map(s -> ((Span.Link) s).target() + " " + s.at().line() + ":" + s.at().column())
                        .toList());
    }

    @Test
    void boxesHoldBlocks() {
        List<Block> blocks = Shown.read(":::info Title\n- a\n:::\n\n> [!NOTE]\n> b\n")
                .outline()
                .blocks();
        Block.Container info = (Block.Container) blocks.get(0);
        assertEquals(
                "info Title 1 1 3",
                info.kind() + " " + info.title() + " " + info.blocks().size() + " "
                        + info.at().line() + " " + info.lastLine());
        Block.Container alert = (Block.Container) blocks.get(1);
        assertEquals("note", alert.kind());
        assertEquals("b", ((Block.Paragraph) alert.blocks().get(0)).text().plain());
    }

    @Test
    void wordsInBracketsStayWords() {
        Block.Paragraph text = (Block.Paragraph) Shown.read("[name=Ada] [some *text*] \\[x\\] `[y]`\n")
                .outline()
                .blocks()
                .get(0);
        assertEquals("[name=Ada] [some text] [x] [y]", text.text().plain());
    }

    private static List<String> items(String note) {
        List<String> found = new ArrayList<>();
        Shown.read(note).outline().blocks().forEach(b -> add(b, "", found));
        return found;
    }

    private static void add(Block block, String depth, List<String> found) {
        if (block instanceof Block.Listing list) {
            for (Item item : list.items()) {
                found.add(depth + item.text().plain() + " " + item.at().line() + ":"
                        + item.at().column());
                item.blocks().forEach(b -> add(b, depth + " ", found));
            }
        }
    }
}
