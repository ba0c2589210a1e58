package dev.rollcall.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Every example of CommonMark's own specification. Where the parser's own renderer shows it as the specification says, so
 * do we; or a line of {@code commonmark-differences.txt} says why not.
 */
class CommonMarkTest {
    private static final Path DIFFERENCES =
            Path.of("src/test/resources/dev/rollcall/markdown/commonmark-differences.txt");
    private static final Pattern DIFFERENCE = Pattern.compile("([0-9]+) (\\S.*)");

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer plain = HtmlRenderer.builder().build();

    @Test
    void rendersWhateverTheParsersOwnRendererDoesButForTheListedDifferences() throws IOException {
        List<Example> examples = ExampleReader.readExamples(CommonMarkTest.class.getResource("/spec.txt"));
        TreeSet<Integer> differing = new TreeSet<>();
        int theirs = 0;
        int ours = 0;
        StringBuilder shown = new StringBuilder();
        int number = 0;
        for (Example example : examples) {
            number++;
            String wanted = normal(example.getHtml());
            String found = normal(render(example.getSource()));
            boolean theirsRight = wanted.equals(normal(plain.render(parser.parse(example.getSource()))));
            theirs += theirsRight ? 1 : 0;
            ours += wanted.equals(found) ? 1 : 0;
            if (theirsRight && !wanted.equals(found)) {
                differing.add(number);
                shown.append(number).append('\n').append(example.getSource());
                shown.append("wanted ")
                        .append(wanted)
                        .append("\nfound ")
                        .append(found)
                        .append("\n\n");
            }
        }
        System.out.printf(
                "CommonMark: %d examples, the parser's own renderer %d, ours %d%n", examples.size(), theirs, ours);
        assertEquals(new TreeSet<>(differences().keySet()), differing, shown.toString());
    }

    private static Map<Integer, String> differences() throws IOException {
        TreeMap<Integer, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(DIFFERENCES, StandardCharsets.UTF_8)) {
            Matcher difference = DIFFERENCE.matcher(line);
            if (difference.matches()) {
                reasons.put(Integer.parseInt(difference.group(1)), difference.group(2));
            }
        }
        return reasons;
    }

    private static String render(String source) {
        MarkdownDocument document = Shown.READER.read(SourceFile.of(Shown.PATH, source), source);
        return Shown.RENDERER
                .render(new RenderRequest(document, 1, Integer.MAX_VALUE, 1, false, Shown::resolve, List.of()))
                .html()
                .value();
    }

    /** Without what we mean to add everywhere: anchors and shifted levels of headings, and attributes of links and images. */
    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("h1, h2, h3, h4, h5, h6").forEach(h -> h.tagName("h1").removeAttr("id"));
        document.select("a").forEach(a -> a.removeAttr("rel"));
        document.select("img")
                .forEach(i -> i.removeAttr("loading")
                        .attributes()
                        .remove(i.attr("alt").isEmpty() ? "alt" : ""));
        for (Element element : new ArrayList<>(document.select("[href], [src]"))) {
            String name = element.hasAttr("href") ? "href" : "src";
            element.attr(name, decoded(element.attr(name)));
        }
        document.select("input").forEach(Element::remove);
        document.outputSettings().prettyPrint(true).indentAmount(0);
        return document.body()
                .html()
                .replaceAll("<!--[^>]*-->", "")
                .replaceAll("\\s+", " ")
                .replace("> <", "><")
                .strip();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
