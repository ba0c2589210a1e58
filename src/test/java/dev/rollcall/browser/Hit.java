package dev.rollcall.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** One result as it is shown. */
record Hit(String kind, String title, String date, String href, String passage) {
    private static final String READ = """
            (rows) => rows.map((row) => [
              row.dataset.kind,
              row.querySelector(".title").textContent,
              row.querySelector("time")?.dateTime ?? "",
              row.querySelector(".title a")?.getAttribute("href") ?? "",
              row.querySelector(".passage")?.textContent ?? "",
            ])""";

    static List<Hit> of(Locator rows) {
        return ((List<?>) rows.evaluateAll(READ))
                .stream()
                        .map(row ->
                                ((List<?>) row).stream().map(Object::toString).toList())
                        .map(it -> new Hit(it.get(0), it.get(1), it.get(2), it.get(3), it.get(4)))
                        .toList();
    }

    /** Those of the page of the search, once they stand. */
    static List<Hit> of(Page page) {
        return of(new SearchPage(page).stands().hits());
    }
}
