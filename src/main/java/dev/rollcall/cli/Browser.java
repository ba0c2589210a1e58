package dev.rollcall.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of the one who runs this. */
final class Browser {
    private Browser() {}

    /** Shows an address, or does nothing where there is no browser to be found: the address was printed. */
    static void show(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // no browser
        }
    }
}
