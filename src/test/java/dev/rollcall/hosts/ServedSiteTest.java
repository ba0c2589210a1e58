package dev.rollcall.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.browser.StaticServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk is only worth something if it finds what is wrong. */
class ServedSiteTest {
    @TempDir
    private Path folder;

    @Test
    void everyKindOfFaultIsFound() throws IOException {
        try (StaticServer host = StaticServer.of(folder, "/notes/", Map.of())) {
            String root = host.address("");
            page(
                    "index.html",
                    root,
                    "<a href='a/'>x</a> <a href='none/'>x</a> <a href='a'>x</a> <a href='/other/'>x</a>"
                            + "<a href='a/#gone'>x</a> <a href='hidden/'>x</a> <a href='old/'>x</a> <img src='pic.png' alt=''>");
            page("a/index.html", root + "b/", "<p id='here'><a href='#here'>x</a></p>");
            page("hidden/index.html", root + "hidden/", "<meta name='robots' content='noindex'>");
            page("old/index.html", root + "older/", "<meta http-equiv='refresh' content='0; url=../older/'>");
            page(
                    "older/index.html",
                    root + "a/",
                    "<meta name='robots' content='noindex'>" + "<meta http-equiv='refresh' content='0; url=../a/'>");
            Files.writeString(folder.resolve("404.html"), "<a href='a/'>x</a><a href='" + root + "a/'>x</a>");
            Files.writeString(
                    folder.resolve("sitemap.xml"),
                    "<urlset><url><loc>" + root + "</loc></url><url><loc>" + root + "hidden/</loc></url><url><loc>"
                            + root + "lost/</loc></url></urlset>");
            String origin = root.replace("notes/", "");
            assertEquals(
                    List.of(
                            ": `a` is answered by 301",
                            ": `none/` is answered by 404",
                            ": `pic.png` is answered by 404",
                            ": leaves the site for `" + origin + "other/`",
                            ": no such place `a/#gone`",
                            "a/: `b/` is answered by 404",
                            "a/: not in the sitemap",
                            "a/: the canonical address is `" + root + "b/`",
                            "hidden/: in the sitemap, but not for search engines",
                            "no/such/page/anywhere/: `no/such/page/anywhere/a/` is answered by nothing, since nobody asked",
                            "no/such/page/anywhere: `no/such/page/a/` is answered by nothing, since nobody asked",
                            "old/: leads on to a page that leads on, or is for search engines",
                            "old/: not in the sitemap",
                            "sitemap.xml: `lost/` is answered by 404"),
                    ServedSite.at(root).faults());
        }
    }

    private void page(String name, String canonical, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<!doctype html><link rel='canonical' href='" + canonical + "'>" + text);
    }
}
