package dev.rollcall.bench.search;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.rollcall.bench.Figures;
import dev.rollcall.bench.Table;
import dev.rollcall.bench.archive.ArchiveGenerator;
import dev.rollcall.browser.Browsers;
import dev.rollcall.browser.StaticServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What search costs and how well it finds: Rollcall's, Pagefind's and MiniSearch's, side by side. */
public final class SearchBench {
    private static final int FRESH = 5;
    private static final int PAIRS = FRESH + 30;

    private final Options options;
    private final PrintStream out;
    private final Browser browser;
    private final Peers peers;

    private SearchBench(Options options, PrintStream out, Browser browser, Peers peers) {
        this.options = options;
        this.out = out;
        this.browser = browser;
        this.peers = peers;
    }

    /** What {@code src/bench/search} was asked for. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        Options options = Options.of(List.of(arguments));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Browsers browsers = Browsers.launch()) {
            SearchBench bench = new SearchBench(options, out, browsers.browser(), Peers.in(options.peers()));
            bench.run();
        }
    }

    private void run() throws IOException, InterruptedException {
        for (Path folder : options.folders()) {
            Path work = fresh("of-" + folder.toRealPath().getFileName());
            over(BuiltArchive.of(folder.toString(), folder, folder.resolve("no-settings"), work), work);
        }
        for (int notes : options.folders().isEmpty() ? options.notes() : List.<Integer>of()) {
            Path work = fresh("notes-" + notes);
            Path archive = work.resolve("archive");
            String seed = Long.toString(options.seed());
            ArchiveGenerator.main(new String[] {Integer.toString(notes), seed, archive.toString()});
            String name = String.format(Locale.ROOT, "%,d notes of seed %s", notes, seed);
            over(BuiltArchive.of(name, archive.resolve("content"), archive.resolve("site-config.yml"), work), work);
        }
    }

    private Path fresh(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(options.work()), name + "-");
    }

    private void over(BuiltArchive built, Path work) throws IOException, InterruptedException {
        out.printf("%n== %s ==%n%n", built.name());
        Map<String, IndexCost> costs = new LinkedHashMap<>();
        costs.put("Rollcall", built.search());
        costs.put("Pagefind", peers.pagefind(built, work));
        costs.put("MiniSearch", peers.miniSearch(built, work));
        Table index = new Table();
        index.row("index", "files", "MB", "CPU s");
        costs.forEach((name, cost) -> index.row(
                name,
                Integer.toString(cost.files()),
                Figures.number(cost.bytes() / 1e6, "%.1f"),
                Figures.number(cost.seconds(), "%.1f")));
        out.println(index);
        out.printf(Locale.ROOT, "the whole build of the site, index included: %.1f CPU s%n%n", built.seconds());
        if (options.isAsked("cost")) {
            cost(built, Wire.NO_LINK, "the machine's own speed");
            cost(built, new Wire.Link(10_000_000, 40), "10 Mbit/s, 40 ms");
        }
        if (options.isAsked("relevance")) {
            relevance(built, work);
        }
    }

    private void cost(BuiltArchive built, Wire.Link link, String name) throws IOException {
        List<String> queries = Queries.pairs(built, options.seed(), PAIRS);
        String page = built.archive().meetings().get(0).address();
        List<Searched> engines =
                List.of(Searched.ours(), Searched.box(page), Searched.pagefind(), Searched.miniSearch());
        Table table = new Table();
        table.row(
                name,
                "first kB",
                "requests",
                "ms",
                "late kB",
                "with page kB",
                "next kB",
                "requests",
                "ms",
                "late kB",
                "again ms",
                "engine ms");
        String both = "med / worst";
        table.row("", both, both, both, both, both, both, both, both, both, "med / p95 / worst", "med / p95 / worst");
        for (Searched engine : engines) {
            Costs.Seen seen = Costs.of(browser, built.site(), engine, queries, FRESH, link);
            table.row(
                    engine.name(),
                    Figures.spread(seen.first(), Costs.Cost::bytes, 1000, "%.1f"),
                    Figures.spread(seen.first(), Costs.Cost::requests, 1, "%.0f"),
                    Figures.spread(seen.first(), Costs.Cost::ms, 1, "%.0f"),
                    Figures.spread(seen.first(), Costs.Cost::late, 1000, "%.1f"),
                    Figures.spread(seen.visits(), Costs.Cost::bytes, 1000, "%.1f"),
                    Figures.spread(seen.next(), Costs.Cost::bytes, 1000, "%.1f"),
                    Figures.spread(seen.next(), Costs.Cost::requests, 1, "%.0f"),
                    Figures.spread(seen.next(), Costs.Cost::ms, 1, "%.0f"),
                    Figures.spread(seen.next(), Costs.Cost::late, 1000, "%.1f"),
                    Figures.tail(seen.again(), Costs.Cost::ms),
                    seen.engine().isEmpty() ? "" : Figures.tail(seen.engine(), ms -> ms));
        }
        out.println(table);
    }

    private void relevance(BuiltArchive built, Path work) throws IOException {
        KnownItems.Asked asked =
                KnownItems.of(Target.of(built), Queries.pagesWith(built), options.seed(), options.each());
        out.printf(
                Locale.ROOT,
                "known items: %,d titles, decisions and headings; left out: %,d of fewer than 3 rare words, %,d not told apart%n%n",
                asked.targets(),
                asked.few(),
                asked.alike());
        Table table = new Table();
        table.row("recall at 1 / at 10", "plain", "inflected", "typo", "person", "all");
        try (StaticServer server = StaticServer.of(built.site())) {
            List<Engine> engines = new ArrayList<>(List.of(Engine.of(built.index())));
            for (Searched searched : List.of(Searched.ours(), Searched.pagefind(), Searched.miniSearch())) {
                Page page = browser.newPage();
                page.navigate(server.address(searched.path()));
                engines.add(Engine.in(page, searched.name(), searched.pages()));
            }
            for (Engine engine : engines) {
                Relevance seen = Relevance.of(engine, asked.items());
                List<String> cells = new ArrayList<>(List.of(seen.engine()));
                seen.kinds().values().forEach(recall -> cells.add(shown(recall)));
                cells.add(shown(seen.all()) + " of " + seen.all().asked());
                table.row(cells.toArray(String[]::new));
                Files.write(work.resolve("missed-by-" + engine.name().replaceAll("\\W+", "-") + ".tsv"), seen.misses());
            }
        }
        out.println(table);
        out.println("what was missed: " + work + "/missed-by-*.tsv");
    }

    private static String shown(Relevance.Recall recall) {
        return Figures.number(recall.atOne(), "%.3f") + " / " + Figures.number(recall.atTen(), "%.3f");
    }
}
