package dev.rollcall.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What pages complained of: errors and warnings in the console (a violated content security policy is one), uncaught
 * exceptions, dialogs of script that nobody asked for, and requests that go beyond this machine.
 */
final class ConsoleWatch {
    private static final Pattern HERE =
            Pattern.compile("(http://127\\.0\\.0\\.1:\\d+/|file:|data:|blob:|about:).*", Pattern.DOTALL);

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<Predicate<String>> expected = new CopyOnWriteArrayList<>();

    ConsoleWatch(BrowserContext context) {
        context.onConsoleMessage(this::onMessage);
        context.onWebError(error -> seen.add("uncaught: " + error.error()));
        context.onRequest(this::onRequest);
        context.onPage(page -> page.onDialog(dialog -> {
            seen.add("dialog: " + dialog.message());
            dialog.dismiss();
        }));
    }

    private void onMessage(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            seen.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    private void onRequest(Request request) {
        if (!HERE.matcher(request.url()).matches()) {
            seen.add("request beyond this machine: " + request.url());
        }
    }

    /** From now on, and of what was, complaints that have this text are none. */
    void expect(String part) {
        expected.add(complaint -> complaint.contains(part));
    }

    List<String> complaints() {
        return seen.stream()
                .filter(complaint -> expected.stream().noneMatch(fits -> fits.test(complaint)))
                .toList();
    }
}
