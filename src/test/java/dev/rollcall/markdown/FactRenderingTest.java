package dev.rollcall.markdown;

import static dev.rollcall.markdown.Shown.action;
import static dev.rollcall.markdown.Shown.decision;
import static dev.rollcall.markdown.Shown.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FactRenderingTest {
    private static final String DECISION =
            "<p class=\"label\"><a href=\"#d1\">Decision 1</a> <span class=\"pill ok\">in force</span></p>";
    private static final String ACTION =
            "<p class=\"label\"><a href=\"#a1\">Action 1</a> <span class=\"pill open\">open</span></p>";

    @Test
    void aParagraphStandsInItsBox() {
        assertEquals(
                "<p>Talk.</p>\n<div class=\"fact decision\" id=\"d1\">" + DECISION
                        + "\n<p>We agree.</p>\n</div>\n<p>More talk.</p>",
                Shown.html("Talk.\n\nWe agree.\n\nMore talk.\n", decision(1, 3, 1)));
    }

    @Test
    void theTextOfAnItemStandsInItsBoxAndItsListBelow() {
        assertEquals(
                "<ul><li>one</li><li>\n<div class=\"fact action\" id=\"a1\">" + ACTION
                        + "\n<p>Ada to <strong>write</strong></p>\n</div>\n<ul><li>soon</li></ul>\n</li></ul>",
                Shown.html("- one\n- Ada to **write**\n  - soon\n", action(1, 2, 3)));
    }

    @Test
    void anOpenBoxStaysWithTheText() {
        assertEquals(
                "<ul><li class=\"box\">\n<div class=\"fact action\" id=\"a1\">" + ACTION
                        + "\n<p><input type=\"checkbox\" disabled=\"\" aria-label=\"open\"> Ada writes</p>\n</div>\n</li></ul>",
                Shown.html("- [ ] Ada writes\n", action(1, 1, 7)));
    }

    @Test
    void aCellHoldsTheBox() {
        assertEquals(
                "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><thead><tr><th>a</th></tr></thead>"
                        + "<tbody><tr><td>\n<div class=\"fact decision\" id=\"d1\">" + DECISION
                        + "\n<p>yes</p>\n</div>\n</td></tr></tbody></table></div>",
                Shown.html("| a |\n| - |\n| yes |\n", decision(1, 3, 3)));
    }

    @Test
    void aHeadingStandsInABoxOfItsOwn() {
        assertEquals(
                "<div class=\"fact decision\" id=\"d1\">" + DECISION
                        + "\n<h2 id=\"we-agree\">We agree</h2>\n</div>\n<p>text</p>",
                Shown.html("## We agree\n\ntext\n", decision(1, 1, 4)));
    }

    @Test
    void linesBeforeAFactThatIsGluedToThemStayOutside() {
        assertEquals(
                "<p>Long talk\nof many</p>\n<div class=\"fact decision\" id=\"d1\">" + DECISION
                        + "\n<p><em>Decision:</em> merge\nsoon</p>\n</div>",
                Shown.html("Long talk\nof many\n*Decision:* merge\nsoon\n", decision(1, 3, 1)));
    }

    @Test
    void twoFactsInOneLineShareABox() {
        assertEquals(
                "<div class=\"fact decision\" id=\"d1\">" + DECISION
                        + "<p class=\"label action\" id=\"a1\"><a href=\"#a1\">Action 1</a> "
                        + "<span class=\"pill open\">open</span></p>\n<p>Agreed, Ada does it.</p>\n</div>",
                Shown.html("Agreed, Ada does it.\n", decision(1, 1, 1), action(1, 1, 9)));
    }

    @Test
    void anItemOnlyGetsItsAnchor() {
        assertEquals(
                "<ul><li id=\"i1\">Charts</li></ul>\n<p id=\"i2\">Releases</p>\n<h2 id=\"docs\"><span id=\"i3\"></span>Docs</h2>",
                Shown.html("- Charts\n\nReleases\n\n## Docs\n", item(1, 1, 3), item(2, 3, 1), item(3, 5, 4)));
    }

    @Test
    void anItemOfNoShownBlockKeepsItsAnchorAtTheBeginning() {
        assertEquals("<span id=\"i1\"></span>\n<p>text</p>", Shown.html("text\n\n[x]: y\n", item(1, 3, 1)));
    }

    @Test
    void aDecisionOfNoShownBlockIsLeftToThePage() {
        assertEquals("<p>text</p>", Shown.html("text\n\n[x]: y\n", decision(1, 3, 1)));
    }
}
