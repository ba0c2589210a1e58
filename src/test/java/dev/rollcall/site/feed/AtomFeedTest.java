package dev.rollcall.site.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
    private static final Instant NOON = Instant.parse("2024-03-07T12:00:00Z");

    @Test
    void writesAFeedOfTheSite() {
        AtomFeed feed = new AtomFeed(
                "https://notes.example/",
                "Harbor & Lighthouse",
                "https://notes.example/feed.xml",
                "https://notes.example/",
                NOON,
                "en",
                "Harbor crew",
                List.of(new AtomFeed.Entry(
                        "https://notes.example/team/2024-03-07/",
                        "Team <meeting>",
                        "https://notes.example/team/2024-03-07/",
                        NOON,
                        "Ropes; paint",
                        Optional.of("<p>Ropes &amp; <a href=\"../2024-02-01/\">paint</a></p>"))));
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <id>https://notes.example/</id>
                  <title>Harbor &amp; Lighthouse</title>
                  <updated>2024-03-07T12:00:00Z</updated>
                  <author>
                    <name>Harbor crew</name>
                  </author>
                  <link rel="self" type="application/atom+xml" href="https://notes.example/feed.xml"/>
                  <link rel="alternate" type="text/html" href="https://notes.example/"/>
                  <entry>
                    <id>https://notes.example/team/2024-03-07/</id>
                    <title>Team &lt;meeting&gt;</title>
                    <updated>2024-03-07T12:00:00Z</updated>
                    <link rel="alternate" type="text/html" href="https://notes.example/team/2024-03-07/"/>
                    <summary>Ropes; paint</summary>
                    <content type="html" xml:base="https://notes.example/team/2024-03-07/">\
                &lt;p&gt;Ropes &amp;amp; &lt;a href="../2024-02-01/"&gt;paint&lt;/a&gt;&lt;/p&gt;</content>
                  </entry>
                </feed>
                """, text(feed));
    }

    @Test
    void leavesOutWhatIsEmptyAndNamesAnAuthorAllTheSame() {
        AtomFeed feed = feed("Minutes", List.of(entry("https://notes.example/a/", "A", "")));
        Document read = Jsoup.parse(text(feed), "", Parser.xmlParser());
        assertEquals("Minutes", read.select("feed > author > name").text());
        assertEquals(0, read.select("summary, content, [xml:lang]").size());
    }

    @Test
    void showsTheFirstOfSeveralEntriesWithOneId() {
        AtomFeed feed = feed(
                "Minutes",
                List.of(
                        entry("https://notes.example/b/", "first", ""),
                        entry("https://notes.example/a/", "other", ""),
                        entry("https://notes.example/b/", "second", "")));
        assertEquals(
                List.of("first", "other"),
                Jsoup.parse(text(feed), "", Parser.xmlParser())
                        .select("entry > title")
                        .eachText());
    }

    @Test
    void dropsWhatXmlCannotHold() {
        String title = "a\u0000b\u000bc\ud800d\udc00e\ufffff\r\n\tg";
        AtomFeed feed = feed(title, List.of());
        assertTrue(text(feed).contains("<title>abcdef\n\tg</title>"), text(feed));
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        AtomFeed feed = feed("\ud83d\udea2 会議 ישיבה", List.of(entry("https://notes.example/\ud83d\udea2/", "t", "")));
        assertTrue(text(feed).contains("<title>\ud83d\udea2 会議 ישיבה</title>"), text(feed));
        assertTrue(text(feed).contains("href=\"https://notes.example/\ud83d\udea2/\""), text(feed));
    }

    @Test
    void survivesTextThatLooksLikeTheEndOfXml() {
        String evil = "]]> </summary><script>alert(1)</script> &amp; <!-- \"'";
        AtomFeed feed = feed("t", List.of(entry("https://notes.example/a/", evil, evil)));
        Document read = Jsoup.parse(text(feed), "", Parser.xmlParser());
        assertEquals(evil, read.selectFirst("entry > title").wholeText());
        assertEquals(evil, read.selectFirst("entry > summary").wholeText());
        assertEquals(0, read.select("script").size());
    }

    private static AtomFeed feed(String title, List<AtomFeed.Entry> entries) {
        String site = "https://notes.example/";
        return new AtomFeed(site, title, site + "feed.xml", site, NOON, "", " ", entries);
    }

    private static AtomFeed.Entry entry(String id, String title, String summary) {
        return new AtomFeed.Entry(id, title, id, NOON, summary, Optional.empty());
    }

    private static String text(AtomFeed feed) {
        return new String(feed.bytes(), StandardCharsets.UTF_8);
    }
}
