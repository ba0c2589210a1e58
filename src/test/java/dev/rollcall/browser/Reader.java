package dev.rollcall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Somebody before a browser with an empty cache. Unless told otherwise they have a window of 1280 by 800, light colors,
 * English, and a clock that shows UTC. Their pages must not complain.
 */
public final class Reader {
    /** A test that fails may take that long; one that passes does not wait. */
    static final double PATIENCE = 20_000; // milliseconds

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<ConsoleWatch> watches = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Reader(Browser browser) {
        this.browser = browser;
    }

    /** A new window with an address in it. */
    public Page open(String address) {
        return open(address, options -> options);
    }

    /** A new window of this width for somebody who likes these colors. */
    public Page open(String address, int width, ColorScheme colors) {
        return open(address, options -> options.setViewportSize(width, 800).setColorScheme(colors));
    }

    /** A new window of a reader with other options. */
    public Page open(String address, UnaryOperator<Browser.NewContextOptions> options) {
        Page page = window(options);
        page.navigate(address);
        return page;
    }

    /** A new empty window, for a test that has to prepare it. */
    public Page window(UnaryOperator<Browser.NewContextOptions> options) {
        BrowserContext context = browser.newContext(options.apply(new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setColorScheme(ColorScheme.LIGHT)
                .setLocale("en-GB")
                .setTimezoneId("UTC")));
        context.setDefaultTimeout(PATIENCE);
        ConsoleWatch watch = new ConsoleWatch(context);
        expected.forEach(watch::expect);
        contexts.add(context);
        watches.add(watch);
        return context.newPage();
    }

    /** Colors change while a page is read. */
    static void prefers(Page page, ColorScheme colors) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
    }

    /** Complaints that hold these words are part of the test. */
    public void expects(String part) {
        expected.add(part);
        watches.forEach(watch -> watch.expect(part));
    }

    /** What the pages complained of so far. */
    public List<String> complaints() {
        return watches.stream().flatMap(watch -> watch.complaints().stream()).toList();
    }

    void assertContent() {
        assertEquals(List.of(), complaints());
    }

    void close() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
