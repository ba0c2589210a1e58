package dev.rollcall.site;

import dev.rollcall.site.view.DirectoryView;
import java.util.ArrayList;
import java.util.List;

/** The page that lists all versions, which the current one has. */
final class VersionsPage {
    private VersionsPage() {}

    static List<Page> pages(SiteSettings settings) {
        return settings.edition().filter(Edition::isCurrent).stream()
                .map(VersionsPage::page)
                .toList();
    }

    private static Page page(Edition edition) {
        Page.Head head = new Page.Head("Versions", "All versions of these notes.", Page.Part.HOME);
        Links links = Links.from(Edition.VERSIONS);
        List<DirectoryView.Entry> entries = edition.all().stream()
                .map(v -> new DirectoryView.Entry(
                        links.link(v.title(), v.root()), about(v), v.root().isEmpty() ? "current" : ""))
                .toList();
        String lede = English.count(entries.size(), "version", "versions") + ", the newest first";
        return Page.at(
                Edition.VERSIONS,
                Shelf.SITE,
                head,
                (frame, faults) -> new DirectoryView(
                        frame, "Versions", lede, List.of(), List.of(new DirectoryView.Shelf("", "", entries))));
    }

    private static String about(Edition.Listed version) {
        List<String> about = new ArrayList<>();
        version.changed().ifPresent(day -> about.add("as of " + English.date(day) + ", commit " + version.commit()));
        if (!version.aliases().isEmpty()) {
            about.add("also called " + String.join(", ", version.aliases()));
        }
        return String.join(" · ", about);
    }
}
