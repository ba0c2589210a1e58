package dev.rollcall.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawl is only worth something if it finds what is wrong. */
class SiteCrawlTest {
    @TempDir
    private Path site;

    @Test
    void findsNothingWrongWithAWholeSite() throws IOException {
        file("index.html", page("<a href='team/2024-03-07/#ropes'>x</a> <a href='#top'>x</a> <a href='?q=a'>x</a>"));
        file(
                "team/2024-03-07/index.html",
                page("<p id='ropes'></p><a href='../../'>x</a> <a href='../../a%20b.txt'>x</a>"
                        + "<img src='../../pic.png' srcset='../../pic.png 1x, ../../pic.png 2x' alt=''>"
                        + "<a href='https://example.org/#x'>x</a> <a href='mailto:a@example.org'>x</a>"));
        file("a b.txt", "");
        file("pic.png", "");
        file("style.css", "a { background: url(pic.png), url('data:image/png;base64,') }");
        assertEquals(new SiteCrawl(2, 9, List.of()), SiteCrawl.of(site));
    }

    @Test
    void findsBrokenReferences() throws IOException {
        file("other/index.html", page(""));
        file("style.css", "@import 'none.css'; a { background: url( \"none.png\" ) }");
        file(
                "index.html",
                page("<a href='none/'>x</a><a href='other'>x</a><a href='other/#none'>x</a><a href='../x/'>x</a>"
                        + "<a href='/other/'>x</a><a href=''>x</a><a href='%zz'>x</a><a href='JavaScript:x()'>x</a>"
                        + "<a href='data:text/html,x'>x</a><img srcset='none.png 2x' alt=''>"
                        + "<p style='background: url(gone.png)'></p>"));
        assertEquals(
                List.of(
                        "index.html: empty address",
                        "index.html: final slash missing `other`",
                        "index.html: leads nowhere `gone.png`",
                        "index.html: leads nowhere `none.png`",
                        "index.html: leads nowhere `none/`",
                        "index.html: no place in the site `%zz`",
                        "index.html: no place in the site `../x/`",
                        "index.html: no such anchor `other/#none`",
                        "index.html: path from the host `/other/`",
                        "index.html: scheme `JavaScript:x()`",
                        "index.html: scheme `data:text/html,x`",
                        "style.css: leads nowhere `none.css`",
                        "style.css: leads nowhere `none.png`"),
                SiteCrawl.of(site).faults());
    }

    @Test
    void findsPagesThatAreNotWhole() throws IOException {
        file("index.html", "<title> </title><main></main><main></main><p id=a><p id=a><p id='b c'>");
        assertEquals(
                List.of(
                        "index.html: 0 elements h1",
                        "index.html: 2 elements main",
                        "index.html: id `a` twice",
                        "index.html: id `b c` is none",
                        "index.html: no language",
                        "index.html: no title"),
                SiteCrawl.of(site).faults());
    }

    @Test
    void findsScripts() throws IOException {
        file("s.js", "");
        file(
                "index.html",
                page("<script src='s.js'></script><script type='application/ld+json'>{}</script>"
                        + "<script>alert(1)</script><script src='https://example.org/s.js'></script>"
                        + "<p onclick='x()'></p><link rel=stylesheet href='//example.org/s.css'>"
                        + "<iframe src='https://example.org/'></iframe>"));
        assertEquals(
                List.of(
                        "index.html: attribute `onclick`",
                        "index.html: element iframe",
                        "index.html: inline script",
                        "index.html: loads `//example.org/s.css`",
                        "index.html: loads `https://example.org/s.js`"),
                SiteCrawl.of(site).faults());
    }

    @Test
    void followsTheAbsoluteAddressesOfTheSiteItself() throws IOException {
        String head = "<link rel=canonical href='https://example.org/notes/%s'>";
        file("index.html", page(head.formatted("") + "<a href='https://example.org/notes/none/'>x</a>"));
        file("a/index.html", page(head.formatted("b/")));
        file("b/index.html", page(head.formatted("b/") + "<a href='/notes/'>x</a>"));
        file("404.html", page(head.formatted("404.html") + "<a href='/notes/b/'>x</a><a href='/b/'>x</a>"));
        assertEquals(
                List.of(
                        "404.html: path from the host `/b/`",
                        "a/index.html: canonical address `https://example.org/notes/b/`",
                        "b/index.html: path from the host `/notes/`",
                        "index.html: leads nowhere `https://example.org/notes/none/`"),
                SiteCrawl.of(site).faults());
    }

    @Test
    void readsFeedsAndSitemaps() throws IOException {
        file("index.html", page("<link rel=canonical href='https://example.org/'>"));
        file("broken.xml", "<feed>");
        file(
                "sitemap.xml",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://example.org/</loc></url>"
                        + "<url><loc>https://example.org/none/</loc></url></urlset>");
        file(
                "feed.xml",
                "<feed xmlns='http://www.w3.org/2005/Atom'><id>https://example.org/</id><title>x</title>"
                        + "<updated>2024-03-07</updated><link href='https://example.org/feed.xml'/>"
                        + "<entry><id>https://example.org/none/</id><title/><updated>2024-03-07T00:00:00Z</updated>"
                        + "<content type='html' xml:base='https://example.org/a/'>&lt;a href='../gone/'&gt;x</content>"
                        + "</entry></feed>");
        assertEquals(
                List.of(
                        "broken.xml: not well-formed: XML document structures must start and end within the same entity.",
                        "feed.xml: leads nowhere `https://example.org/gone/`",
                        "feed.xml: leads nowhere `https://example.org/none/`",
                        "feed.xml: no author",
                        "feed.xml: time `2024-03-07`",
                        "sitemap.xml: leads nowhere `https://example.org/none/`"),
                SiteCrawl.of(site).faults());
    }

    private static String page(String body) {
        return "<!doctype html><html lang=en><title>x</title><main><h1>x</h1>" + body + "</main></html>";
    }

    private void file(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
