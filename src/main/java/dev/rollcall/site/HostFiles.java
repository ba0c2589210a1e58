package dev.rollcall.site;

import dev.rollcall.output.OutputPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What hosts want to find beside the pages. */
final class HostFiles {
    private HostFiles() {}

    /**
     * For GitHub Pages, when it serves a branch: that the files are ready, and are not to be put through Jekyll, which would
     * lose some; and its custom domain, which it forgets with a branch that no longer has it. Elsewhere they do nothing.
     */
    static List<Site.File> of(SiteSettings settings) {
        List<Site.File> files = new ArrayList<>();
        files.add(file(".nojekyll", ""));
        settings.hosting().domain().ifPresent(domain -> files.add(file("CNAME", domain + "\n")));
        return files;
    }

    private static Site.File file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Site.File(new OutputPath(name), Shelf.SITE, bytes::clone);
    }
}
