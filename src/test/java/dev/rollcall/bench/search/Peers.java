package dev.rollcall.bench.search;

import com.google.gson.Gson;
import dev.rollcall.archive.MeetingEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Other engines, from npm: Pagefind, whose index is files, and MiniSearch, whose index is one file. Both get the pages of the
 * meetings as Rollcall built them, and lie in folders of that site as its owner would have put them there.
 */
final class Peers {
    static final String PAGEFIND = "pagefind@1.6.0";
    static final String MINISEARCH = "minisearch@7.2.0";

    private final Path modules;

    private Peers(Path modules) {
        this.modules = modules;
    }

    /** Installs them in a folder, unless they are there. */
    static Peers in(Path folder) throws IOException, InterruptedException {
        Path modules = folder.resolve("node_modules");
        if (!Files.exists(modules.resolve("pagefind")) || !Files.exists(modules.resolve("minisearch"))) {
            Files.createDirectories(folder);
            List<String> command = List.of("npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefix", ".");
            List<String> whole = new ArrayList<>(command);
            whole.addAll(List.of(PAGEFIND, MINISEARCH));
            Programs.run(folder, folder.resolve("npm.log"), whole);
        }
        return new Peers(modules);
    }

    /** Pagefind's index of an archive, with a page to search it at {@code pagefind/}. */
    IndexCost pagefind(BuiltArchive built, Path work) throws IOException, InterruptedException {
        Path pages = work.resolve("pagefind-pages");
        for (MeetingEntry meeting : built.archive().meetings()) {
            Document page = page(built, meeting);
            main(page).attr("data-pagefind-body", "");
            Element time = page.selectFirst("main time");
            if (time != null) {
                time.attr("data-pagefind-meta", "date[datetime]");
            }
            Path file = pages.resolve(meeting.address()).resolve("index.html");
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.outerHtml());
        }
        Path folder = Files.createDirectories(built.site().resolve("pagefind"));
        copy("pagefind.html", folder.resolve("index.html"));
        Path engine = folder.resolve("engine");
        double seconds = Programs.run(
                work,
                work.resolve("pagefind.log"),
                List.of(
                        "node",
                        modules.resolve("pagefind/lib/runner/bin.cjs").toString(),
                        "--site",
                        pages.toString(),
                        "--output-path",
                        engine.toString()));
        return IndexCost.of(engine, f -> true, seconds);
    }

    /** MiniSearch's index of an archive, with a page to search it at {@code minisearch/}. */
    IndexCost miniSearch(BuiltArchive built, Path work) throws IOException, InterruptedException {
        List<Map<String, String>> documents = new ArrayList<>();
        for (MeetingEntry meeting : built.archive().meetings()) {
            Element main = main(page(built, meeting));
            documents.add(Map.of(
                    "id", "/" + meeting.address(),
                    "title", Objects.requireNonNull(main.selectFirst("h1")).text(),
                    "date", meeting.meeting().date().toString(),
                    "text", main.text()));
        }
        Path engine = Files.createDirectories(built.site().resolve("minisearch/engine"));
        copy("minisearch.html", engine.resolveSibling("index.html"));
        copy("options.mjs", engine.resolve("options.js"));
        copy("options.mjs", work.resolve("options.mjs"));
        copy("index.mjs", work.resolve("index.mjs"));
        Path script = engine.resolve("minisearch.js");
        Files.copy(modules.resolve("minisearch/dist/es/index.js"), script);
        Path input = work.resolve("documents.json");
        Files.writeString(input, new Gson().toJson(documents));
        double seconds = Programs.run(
                work,
                work.resolve("minisearch.log"),
                List.of(
                        "node",
                        "--max-old-space-size=4096",
                        "index.mjs",
                        input.toString(),
                        engine.resolve("index.json").toString(),
                        modules.resolve("minisearch/dist/es/index.js").toString()));
        return IndexCost.of(engine, f -> true, seconds);
    }

    private static Document page(BuiltArchive built, MeetingEntry meeting) throws IOException {
        Path file = built.site().resolve(meeting.address()).resolve("index.html");
        Document page = Jsoup.parse(Files.readString(file));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private static Element main(Document page) {
        return Objects.requireNonNull(page.selectFirst("main"));
    }

    private static void copy(String name, Path file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Peers.class.getResourceAsStream(name))) {
            Files.write(file, in.readAllBytes());
        }
    }
}
