package dev.rollcall.bench.preview;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A page that is looked at in each frame of the browser for words that are to appear in it; they look like no other word. A page that
 * loads itself again is looked at from its beginning.
 */
final class Watched implements AutoCloseable {
    private static final double LONGEST = 600_000; // milliseconds
    /** How pages of Rollcall tell; Hugo's are greeted by the server. */
    private static final String LISTENING = "html[data-preview=open]";

    private static final String SAID = "rollcall saw ";
    /** Said again and again, since what is said by a page that is left may be lost. */
    private static final String LOOK = """
            (() => {
              const seen = new Map();
              let frames = 0;
              const look = () => {
                for (const place of document.querySelectorAll("PLACE")) {
                  for (const word of place.textContent.match(/zq[a-z]{8}qz/g) || []) {
                    if (!seen.has(word)) {
                      seen.set(word, Date.now());
                      console.debug("SAID" + word + " " + seen.get(word));
                    }
                  }
                }
                frames += 1;
                if (frames % 60 === 0) {
                  seen.forEach((time, word) => console.debug("SAID" + word + " " + time));
                }
                requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            })();
            """;

    private final BrowserContext context;
    private final Page page;
    private final Map<String, Long> seen = new HashMap<>();
    private boolean greeted;

    /** @param place the selector of where words are to appear */
    Watched(Browser browser, String place) {
        context = browser.newContext();
        context.onConsoleMessage(message -> hear(message.text()));
        context.addInitScript(LOOK.replace("PLACE", place).replace("SAID", SAID));
        page = context.newPage();
        page.setDefaultTimeout(LONGEST);
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> greeted = true));
    }

    private void hear(String said) {
        if (said.startsWith(SAID)) {
            String[] words = said.substring(SAID.length()).split(" ", -1);
            seen.merge(words[0], Long.valueOf(words[1]), Math::min);
        }
    }

    /** Opens a page, unless it is the one that is open, and waits until it would be told of an edit. */
    void open(String address, String ready) {
        if (!page.url().equals(address)) {
            greeted = false;
            page.navigate(address);
        }
        page.locator(ready).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        await(() -> greeted || page.locator(LISTENING).count() > 0);
    }

    private void await(BooleanSupplier what) {
        page.waitForCondition(what, new Page.WaitForConditionOptions().setTimeout(LONGEST));
    }

    void pause(double milliseconds) {
        page.waitForTimeout(milliseconds);
    }

    /** What is written. */
    @FunctionalInterface
    interface Edit {
        void write() throws IOException;
    }

    /** Seconds from before something is written until the page shows its word. */
    double until(String word, Edit edit) throws IOException {
        long began = System.currentTimeMillis();
        edit.write();
        await(() -> seen.containsKey(word));
        return (seen.get(word) - began) / 1000.0;
    }

    @Override
    public void close() {
        context.close();
    }
}
