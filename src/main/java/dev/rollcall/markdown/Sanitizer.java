package dev.rollcall.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/** The allow-list that all HTML of notes goes through, last of all: tags closed, attributes and addresses known. */
final class Sanitizer {
    private static final String[] TEXT_TAGS = {
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp",
        "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr"
    };
    private static final String[] BLOCK_TAGS = {
        "blockquote",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul"
    };
    private static final Set<String> CLASSES = Set.of(
            "fact",
            "decision",
            "action",
            "label",
            "pill",
            "ok",
            "open",
            "past",
            "dead",
            "wide",
            "box",
            "boxes",
            "by",
            "when",
            "tags",
            "tag",
            "contents",
            "toctree",
            "footnote",
            "footnotes",
            "back",
            "callout",
            "note",
            "tip",
            "important",
            "warning",
            "danger",
            "success",
            "spoiler",
            "title",
            "right",
            "center",
            "source",
            "level-2",
            "level-3",
            "level-4",
            "level-5",
            "level-6");
    private static final Pattern LANGUAGE = Pattern.compile("language-\\S{1,40}");
    private static final Pattern ID = Pattern.compile("\\S{1,500}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final PolicyFactory POLICY = policy().toFactory();

    private Sanitizer() {}

    static Html clean(String html) {
        CleanHtml out = new CleanHtml();
        HtmlSanitizer.sanitize(html, POLICY.apply(out));
        return new Html(out.toString());
    }

    private static HtmlPolicyBuilder policy() {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder()
                .allowElements(TEXT_TAGS)
                .allowElements(BLOCK_TAGS)
                .allowElements("img", "input")
                .allowWithoutAttributes(TEXT_TAGS)
                .allowWithoutAttributes(BLOCK_TAGS)
                .allowUrlProtocols("http", "https", "mailto");
        general(policy);
        return particular(policy);
    }

    private static void general(HtmlPolicyBuilder policy) {
        policy.allowAttributes("id").matching(ID).globally();
        policy.allowAttributes("class")
                .matching((element, attribute, value) -> classes(value))
                .globally();
        policy.allowAttributes("title", "aria-label").globally();
        policy.allowAttributes("dir").matching(false, "ltr", "rtl", "auto").globally();
        policy.allowAttributes("lang")
                .matching(Pattern.compile("[A-Za-z-]{2,20}"))
                .globally();
    }

    private static HtmlPolicyBuilder particular(HtmlPolicyBuilder policy) {
        policy.allowAttributes("href").onElements("a");
        policy.allowAttributes("rel").matching(false, "ugc").onElements("a");
        policy.allowAttributes("src")
                .matching((element, attribute, value) -> source(value))
                .onElements("img");
        policy.allowAttributes("alt").onElements("img");
        policy.allowAttributes("loading").matching(false, "lazy").onElements("img");
        policy.allowAttributes("width", "height").matching(NUMBER).onElements("img");
        policy.allowAttributes("type").matching(false, "checkbox").onElements("input");
        policy.allowAttributes("checked", "disabled").matching(false, "").onElements("input");
        policy.allowAttributes("start").matching(NUMBER).onElements("ol");
        policy.allowAttributes("colspan", "rowspan").matching(NUMBER).onElements("td", "th");
        policy.allowAttributes("tabindex").matching(false, "0").onElements("div");
        policy.allowAttributes("role").matching(false, "region", "note").onElements("div");
        policy.allowAttributes("open").matching(false, "").onElements("details");
        return policy;
    }

    private static @org.jspecify.annotations.Nullable String classes(String value) {
        String known = Stream.of(value.split("\\s+", -1))
                .filter(c -> CLASSES.contains(c) || LANGUAGE.matcher(c).matches())
                .collect(Collectors.joining(" "));
        return known.isEmpty() ? null : known;
    }

    private static @org.jspecify.annotations.Nullable String source(String value) {
        return value.toLowerCase(Locale.ROOT).startsWith("mailto:") ? null : value;
    }

    static List<String> voidTags() {
        return List.of("br", "hr", "img", "input", "wbr");
    }
}
