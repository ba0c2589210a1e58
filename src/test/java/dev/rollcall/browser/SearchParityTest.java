package dev.rollcall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.rollcall.build.BuildRequest;
import dev.rollcall.build.SiteBuild;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.gates.BuiltSite;
import dev.rollcall.search.SearchAnswer;
import dev.rollcall.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser answers as Lucene does: the same documents in the same order. */
@InBrowser
class SearchParityTest {
    /** Another folder of notes can be named; the sample is small. */
    private static final Path CONTENT = Path.of(System.getProperty("rollcall.content", "content"));

    private static final int QUERIES = 1000;
    private static final double AGREEING = 0.99;
    private static final String ASK = """
            async (queries) => {
              await new Promise((resolve, reject) => {
                const script = document.createElement("script");
                Object.assign(script, { src: document.querySelector("a.find").dataset.script, onload: resolve, onerror: reject });
                document.head.append(script);
              });
              const index = await rollcallSearch.open("./");
              const answers = [];
              for (const query of queries) {
                const { total, every, hits } = await index.search(query, { limit: 10 });
                answers.push([total, every, ...hits.map((hit) => decodeURI(hit.href.replace("./", "")))].join(" "));
              }
              return answers;
            }""";

    @TempDir
    private Path folder;

    @Test
    void theFirstTenAreThoseOfLucene(Reader reader) throws IOException {
        SearchIndex index = SiteBuild.of(BuildRequest.onDisk(
                        CONTENT,
                        "content/",
                        Path.of("themes"),
                        SiteConfig.plain(),
                        Optional.empty(),
                        Optional.empty(),
                        "1.0"))
                .index();
        List<String> queries = RandomQueries.of(index, QUERIES, 20260101);
        List<String> wanted =
                queries.stream().map(q -> answer(index.search(q, 10))).toList();
        List<String> got = inBrowser(reader, queries);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            if (!wanted.get(i).equals(got.get(i))) {
                different.add(queries.get(i) + "\n  Lucene:  " + wanted.get(i) + "\n  browser: " + got.get(i));
            }
        }
        long found = wanted.stream().filter(answer -> !answer.startsWith("0 ")).count();
        System.out.println(found + " of " + QUERIES + " queries find something, " + different.size()
                + " answers differ\n" + String.join("\n", different));
        assertTrue(found > QUERIES / 2, found + " queries find anything");
        assertTrue(
                different.size() <= QUERIES * (1 - AGREEING),
                () -> different.size() + " of " + QUERIES + " differ:\n" + String.join("\n", different));
    }

    private List<String> inBrowser(Reader reader, List<String> queries) {
        Path site = folder.resolve("public");
        BuiltSite built = BuiltSite.of(site, "--site", folder.toString(), "--content", CONTENT.toString());
        assertEquals(0, built.exit(), built.toString());
        try (StaticServer server = Sites.strict(site, "/")) {
            Page page = reader.open(server.address(""));
            return ((List<?>) page.evaluate(ASK, queries))
                    .stream().map(Object::toString).toList();
        }
    }

    private static String answer(SearchAnswer answer) {
        StringBuilder text =
                new StringBuilder().append(answer.total()).append(' ').append(answer.every());
        answer.hits().forEach(hit -> text.append(' ').append(hit.document().address()));
        return text.toString();
    }
}
