package dev.rollcall.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The accessibility checker axe: the rules of WCAG 2.2 A and AA and its best practices. */
final class Axe {
    private static final String SOURCE = source();

    private static final String RUN = """
            async () => {
              const { violations } = await axe.run({ resultTypes: ["violations"], preload: false });
              return violations.flatMap((rule) => rule.nodes.map((node) =>
                `${rule.id} (${rule.impact}): ${node.target} ${node.html}: ${node.failureSummary}`));
            }""";

    private Axe() {}

    /** What is wrong with a page as it stands now, one line for each element and rule. */
    static List<String> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN)).stream().map(Object::toString).toList();
    }

    private static String source() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
