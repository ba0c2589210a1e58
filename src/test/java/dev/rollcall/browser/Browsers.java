package dev.rollcall.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, started once for all tests of a run. It reaches nothing beyond this machine. */
public record Browsers(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** The program: {@code -Drollcall.browser}, else the first on the PATH that has one of the names. */
    static Optional<Path> program() {
        String given = System.getProperty("rollcall.browser");
        if (given != null) {
            return Optional.of(Path.of(given)).filter(Files::isExecutable);
        }
        List<String> folders = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static Browsers launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program().orElseThrow())
                        .setChromiumSandbox(!"root".equals(System.getProperty("user.name"))) // for root it has none
                        .setArgs(List.of("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(Reader.PATIENCE);
        System.out.println("browser tests: Chromium " + browser.version());
        return new Browsers(playwright, browser);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
