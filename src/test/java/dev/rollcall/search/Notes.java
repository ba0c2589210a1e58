package dev.rollcall.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents as an archive might have them. */
final class Notes {
    private Notes() {}

    /** A section of a meeting of this day. */
    static SearchDocument section(String day, int number, String title, String text) {
        return new SearchDocument(
                DocumentKind.SECTION,
                "call/" + day + "/#s" + number,
                title,
                text,
                "Call",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "call",
                Optional.of(LocalDate.parse(day)),
                "",
                "call/" + day + ".md");
    }

    static Catalog catalog() {
        return new Catalog(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Catalog.Named("call", "Lamp Call", "")),
                List.of(2025, 2026));
    }

    /** A page. */
    static SearchDocument page(String address, String title, String text) {
        return new SearchDocument(
                DocumentKind.PAGE,
                address,
                title,
                text,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                "",
                "about.md");
    }
}
