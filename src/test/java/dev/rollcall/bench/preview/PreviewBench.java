package dev.rollcall.bench.preview;

import com.microsoft.playwright.Browser;
import dev.rollcall.bench.Figures;
import dev.rollcall.bench.Table;
import dev.rollcall.browser.Browsers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How soon a preview is there, and how soon it shows what is written: Rollcall's, and beside it Hugo's. */
public final class PreviewBench {
    private static final long SEED = 1;

    private final Options options;
    private final Browser browser;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PreviewBench(Options options, Browser browser) {
        this.options = options;
        this.browser = browser;
    }

    /** What {@code src/bench/preview} was asked for. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        Options options = Options.of(List.of(arguments));
        try (Browsers browsers = Browsers.launch()) {
            PreviewBench bench = new PreviewBench(options, browsers.browser());
            for (int notes : options.notes()) {
                bench.over(notes);
            }
        }
    }

    private void over(int notes) throws IOException, InterruptedException {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        Peer rollcall = Peer.rollcall(options, notes);
        if (options.isAsked("starts")) {
            starts(rollcall, rows);
        }
        measure(rollcall, rows);
        measure(Peer.hugo(options, notes), rows);
        Table table = new Table();
        table.row(String.format("%,d notes", notes), "Rollcall", "Hugo");
        rows.forEach(
                (row, cells) -> table.row(row, cells.getOrDefault("Rollcall", ""), cells.getOrDefault("Hugo", "")));
        out.printf("%n%s%n", table);
    }

    /** With nothing kept, and with what a build leaves; at the end a preview has left what the next one shows first. */
    private void starts(Peer rollcall, Map<String, Map<String, String>> rows) throws IOException, InterruptedException {
        Folders.delete(rollcall.site().resolve(".rollcall"));
        try (Served served = rollcall.start()) {
            tell(rows, "first page, nothing kept, s", rollcall, Figures.number(served.firstPage(), "%.2f"));
        }
        Folders.delete(rollcall.site().resolve(".rollcall"));
        Path site = options.work().resolve("built");
        rollcall.build(options.program(), site);
        Folders.delete(site);
        Path look = rollcall.site().resolve(".rollcall/look");
        try (Served served = rollcall.start()) {
            tell(rows, "first page, after a build, s", rollcall, Figures.number(served.firstPage(), "%.2f"));
            while (!Files.exists(look)) {
                Thread.sleep(100);
            }
        }
    }

    private void measure(Peer peer, Map<String, Map<String, String>> rows) throws IOException, InterruptedException {
        try (Served served = peer.start()) {
            tell(rows, "first page, after a preview, s", peer, Figures.number(served.firstPage(), "%.2f"));
            if (!options.isAsked("edits")) {
                return;
            }
            Writer writer = Writer.of(peer.content(), SEED, options.pause());
            for (Look look : peer.looks()) {
                List<Double> seconds = writer.edit(look, options.edits(), browser, served.address());
                tell(rows, look.name() + ", s", peer, Figures.spread(seconds, s -> s, 1, "%.2f"));
            }
            tell(
                    rows,
                    "memory at the end / at most, MB",
                    peer,
                    Figures.number(served.memory("VmRSS"), "%.0f") + " / "
                            + Figures.number(served.memory("VmHWM"), "%.0f"));
        }
    }

    /** At once, since all of it takes minutes; the table comes at the end. */
    private void tell(Map<String, Map<String, String>> rows, String row, Peer peer, String figure) {
        rows.computeIfAbsent(row, r -> new LinkedHashMap<>()).put(peer.name(), figure);
        System.err.printf("%s: %s: %s%n", peer.name(), row, figure);
    }
}
