package dev.rollcall.preview;

import dev.rollcall.build.Shown;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A site below the path at which it will be published. What is not in its tree of files cannot be asked for: no path of an
 * address is ever one of the disk.
 *
 * @param base begins and ends with {@code /}
 * @param since when it was made
 * @param search another for each time that something else may be found
 * @param pages that were asked for: who is told of a page asks for it next
 */
record ShownSite(Shown build, String base, Instant since, String search, RecentPages pages) {
    private static final String INDEX = "index.html";
    private static final OutputPath MISSING = new OutputPath("404.html");

    static ShownSite of(Shown build, Optional<URI> url, Instant since) {
        return new ShownSite(build, base(url), since, since.toString(), new RecentPages());
    }

    /** The same, in which the same is found as in another. */
    ShownSite searchedAs(ShownSite other) {
        return new ShownSite(build, base, since, other.search, pages);
    }

    /** That of an address, which may have a path without a slash at its end. */
    static String base(Optional<URI> url) {
        String path = url.map(URI::getPath).orElse("/");
        return path.endsWith("/") ? path : path + "/";
    }

    /** @param path decoded, beginning with {@code /} */
    Answer at(String path) throws IOException {
        if (path.equals("/") && !base.equals("/")) {
            return new Answer.Elsewhere(base);
        }
        if (!path.startsWith(base)) {
            return (path + "/").equals(base) ? new Answer.Elsewhere(base) : missing();
        }
        String below = path.substring(base.length());
        boolean folder = below.isEmpty() || below.endsWith("/");
        String name = folder ? below + INDEX : below;
        Optional<ByteSource> file = file(name);
        if (file.isPresent()) {
            return new Answer.File(200, name, file.get(), since);
        }
        return !folder && file(below + "/" + INDEX).isPresent() ? new Answer.Elsewhere(path + "/") : missing();
    }

    private Answer missing() throws IOException {
        Optional<ByteSource> page = build.file(MISSING);
        return page.isEmpty() ? new Answer.Nothing() : new Answer.File(404, MISSING.value(), page.get(), since);
    }

    private Optional<ByteSource> file(String name) throws IOException {
        Optional<OutputPath> path = path(name);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<ByteSource> file = build.file(path.get());
        return name.endsWith(".html") ? file.map(page -> pages.of(name, page)) : file;
    }

    private static Optional<OutputPath> path(String name) {
        try {
            return Optional.of(new OutputPath(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
