package dev.rollcall.preview;

import dev.rollcall.build.SiteBuild;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.output.OutputTree;
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
 */
record ShownSite(SiteBuild build, String base, Instant since) {
    private static final String INDEX = "index.html";
    private static final String SEARCH = "search/";
    private static final OutputPath MISSING = new OutputPath("404.html");

    static ShownSite of(SiteBuild build, Optional<URI> url, Instant since) {
        return new ShownSite(build, base(url), since);
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
        Optional<ByteSource> page = Optional.ofNullable(build.pages().files().get(MISSING));
        return page.isEmpty() ? new Answer.Nothing() : new Answer.File(404, MISSING.value(), page.get(), since);
    }

    /** The files of the search are not made before one of them is asked for. */
    private Optional<ByteSource> file(String name) throws IOException {
        Optional<OutputPath> path = path(name);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<ByteSource> page = in(build.pages(), path.get());
        return page.isEmpty() && name.startsWith(SEARCH) ? in(build.tree(), path.get()) : page;
    }

    private static Optional<ByteSource> in(OutputTree tree, OutputPath path) {
        return Optional.ofNullable(tree.files().get(path));
    }

    private static Optional<OutputPath> path(String name) {
        try {
            return Optional.of(new OutputPath(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
