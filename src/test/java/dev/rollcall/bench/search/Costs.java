package dev.rollcall.bench.search;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.rollcall.browser.Sent;
import dev.rollcall.browser.StaticServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What queries cost a reader: bytes with headers and requests from the moment at which the search is first touched until the
 * first five results stand, and how long that takes. What the page itself needs is not counted.
 */
final class Costs {
    private static final int SETTLED = 250;
    private static final String STAND = text("stand.js");

    /**
     * One query.
     *
     * @param late bytes that came when the results stood, such as those of facets
     */
    record Cost(double ms, long bytes, int requests, long late) {}

    /**
     * All that was seen of an engine.
     *
     * @param first each in a fresh browser
     * @param visits the same with all that its page needs besides
     * @param next others in the same page
     * @param again the same once more, when all their files are there
     * @param engine milliseconds of the same without showing anything
     */
    record Seen(List<Cost> first, List<Cost> visits, List<Cost> next, List<Cost> again, List<Double> engine) {}

    private final Browser browser;
    private final StaticServer server;
    private final Wire.Link link;
    private int lateRequests;

    private Costs(Browser browser, StaticServer server, Wire.Link link) {
        this.browser = browser;
        this.server = server;
        this.link = link;
    }

    /**
     * Runs queries through an engine.
     *
     * @param fresh how many of them are asked in a fresh browser each
     */
    static Seen of(Browser browser, Path site, Searched engine, List<String> queries, int fresh, Wire.Link link)
            throws IOException {
        try (StaticServer server = StaticServer.of(site)) {
            return new Costs(browser, server, link).of(engine, queries, fresh);
        }
    }

    private Seen of(Searched engine, List<String> queries, int fresh) throws IOException {
        List<Cost> first = new ArrayList<>();
        List<Cost> visits = new ArrayList<>();
        List<Cost> next = new ArrayList<>();
        List<Cost> again = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<String> others = queries.subList(fresh, queries.size());
        for (int i = 0; i < fresh; i++) {
            server.forget();
            try (Wire wire = new Wire(URI.create(server.address("")).getPort(), link);
                    BrowserContext context = browser.newContext()) {
                Page page = context.newPage();
                page.navigate(wire.address(engine.path()));
                page.waitForTimeout(SETTLED);
                Cost typed = ask(page, wire, engine, queries.get(i));
                visits.add(new Cost(typed.ms(), wire.down(), requests(), 0));
                first.add(ofSearch(engine, visits.get(i), typed));
                if (i == 0) {
                    others.forEach(query -> next.add(ask(page, wire, engine, query)));
                    others.forEach(query -> again.add(ask(page, wire, engine, query)));
                    if (!engine.answer().isEmpty()) {
                        others.forEach(query -> alone.add(alone(page, engine, query)));
                    }
                }
            }
        }
        return new Seen(first, visits, next, again, alone);
    }

    private Cost ask(Page page, Wire wire, Searched engine, String query) {
        long bytes = wire.down();
        int requests = requests();
        double ms = ((Number) page.evaluate(STAND, List.of(query, engine.opens()))).doubleValue();
        long stood = wire.down();
        int asked = requests();
        page.waitForTimeout(SETTLED);
        lateRequests = requests() - asked;
        return new Cost(ms, stood - bytes, asked - requests, wire.down() - stood);
    }

    private static double alone(Page page, Searched engine, String query) {
        String script = "async (q) => { const start = performance.now(); await (" + engine.answer()
                + ")(q); return performance.now() - start; }";
        return ((Number) page.evaluate(script, query)).doubleValue();
    }

    /** Without what belongs to the page, nor what came late; every answer has headers of the same size, nearly. */
    private Cost ofSearch(Searched engine, Cost visit, Cost typed) {
        long content = 0;
        long ofPage = 0;
        int requests = 0;
        for (Map.Entry<String, Sent> sent : server.sent().entrySet()) {
            content += sent.getValue().bytes();
            if (engine.isPage(sent.getKey())) {
                ofPage += sent.getValue().bytes();
                requests += sent.getValue().requests();
            }
        }
        long headers = (visit.bytes() - content) / Math.max(1, visit.requests());
        return new Cost(
                typed.ms(),
                visit.bytes() - ofPage - headers * requests - typed.late(),
                visit.requests() - requests - lateRequests,
                typed.late());
    }

    private int requests() {
        return server.sent().values().stream().mapToInt(Sent::requests).sum();
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Costs.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
