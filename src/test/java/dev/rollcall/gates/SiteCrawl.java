package dev.rollcall.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A walk over every file of a built site: whether all that it refers to inside itself is there, and whether each page is
 * whole. Not a browser and not a validator.
 *
 * @param pages how many pages there are
 * @param links how many references were followed, each once a page
 * @param faults sorted, each with the file that it stands in
 */
public record SiteCrawl(int pages, int links, List<String> faults) {
    private static final int SHOWN = 40;

    public static SiteCrawl of(Path folder) {
        Set<String> names = names(folder);
        Map<String, CrawledPage> pages = new TreeMap<>();
        for (String name : names) {
            if (name.endsWith(".html")) {
                pages.put(name, CrawledPage.of(read(folder.resolve(name))));
            }
        }
        return new Walk(folder, pages, files(names, pages)).crawl();
    }

    /** The faults, or the first of very many. */
    public List<String> shownFaults() {
        return faults.size() <= SHOWN
                ? faults
                : Stream.concat(faults.stream().limit(SHOWN), Stream.of((faults.size() - SHOWN) + " more"))
                        .toList();
    }

    @Override
    public String toString() {
        return pages + " pages, " + links + " links, " + faults.size() + " faults";
    }

    private static SiteFiles files(Set<String> names, Map<String, CrawledPage> pages) {
        Map<String, Set<String>> anchors = pages.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().ids()));
        Optional<String> site = Optional.ofNullable(pages.get("index.html"))
                .flatMap(CrawledPage::canonical)
                .map(address -> address.endsWith("/") ? address : address + "/");
        return new SiteFiles(names, anchors, site);
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** One crawl under way. */
    private static final class Walk {
        private final Path folder;
        private final Map<String, CrawledPage> pages;
        private final SiteFiles files;
        private final Set<String> faults = new TreeSet<>();
        private int links;

        Walk(Path folder, Map<String, CrawledPage> pages, SiteFiles files) {
            this.folder = folder;
            this.pages = pages;
            this.files = files;
        }

        SiteCrawl crawl() {
            pages.forEach((name, page) -> {
                page.faults().forEach(fault -> faults.add(name + ": " + fault));
                page.canonical().ifPresent(address -> canonical(name, address));
                page.loads().stream()
                        .filter(files::isOutside)
                        .forEach(address -> faults.add(name + ": loads `" + address + "`"));
                follow(name, page.links());
            });
            files.names().forEach(this::other);
            return new SiteCrawl(pages.size(), links, new ArrayList<>(faults));
        }

        private void other(String name) {
            if (name.endsWith(".css")) {
                follow(name, CrawledPage.cssLinks(read(folder.resolve(name))));
            } else if (name.endsWith(".xml")) {
                SiteXml xml = SiteXml.of(read(folder.resolve(name)));
                xml.faults().forEach(fault -> faults.add(name + ": " + fault));
                follow(name, xml.links());
            }
        }

        private void canonical(String name, String address) {
            if (files.site().isPresent() && !files.isAddressOf(name, address)) {
                faults.add(name + ": canonical address `" + address + "`");
            }
        }

        private void follow(String name, Collection<String> addresses) {
            for (String address : new LinkedHashSet<>(addresses)) {
                links++;
                files.fault(name, address).ifPresent(fault -> faults.add(name + ": " + fault));
            }
        }
    }
}
