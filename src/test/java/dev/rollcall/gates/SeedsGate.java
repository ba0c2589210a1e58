package dev.rollcall.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few notes that were read by hand as well: dates, people and decisions come out as that reader found them. */
class SeedsGate {
    @TempDir
    private static Path temporary;

    private static BuiltSite site;
    private static Map<String, List<String>> expected;

    @BeforeAll
    static void build() throws IOException {
        Path shared = SharedFolder.path();
        expected = attendees(shared.resolve("gold/labels/seeds"));
        site = BuiltSite.of(
                temporary.resolve("site"), "--content", shared.resolve("seeds").toString());
        assertEquals(0, site.exit(), site.toString());
    }

    @Test
    void eachMeetingHasItsDateAndItsPeople() throws IOException {
        Path facts = temporary.resolve("facts");
        Path seeds = SharedFolder.path().resolve("seeds");
        BuiltSite extracted = BuiltSite.run(
                facts, List.of("extract", "--content", seeds.toString(), "--output", facts.toString(), "."));
        assertEquals(0, extracted.exit(), extracted.toString());
        assertEquals(expected, attendees(facts));
        assertTrue(
                expected.keySet().containsAll(Set.of("2020-11-19", "2023-01-17", "2022-09-20", "2020-08-26")),
                expected.toString());
        assertEquals(
                6, expected.keySet().stream().filter(d -> d.startsWith("2025-")).count());
    }

    @Test
    void eachMeetingHasAPage() throws IOException {
        Set<String> dates = new TreeSet<>();
        for (String name : BuiltSite.files(site.folder()).keySet()) {
            String folder = Path.of(name).getParent() == null
                    ? ""
                    : Path.of(name).getParent().getFileName().toString();
            if (name.endsWith("/index.html") && folder.matches("\\d{4}-\\d\\d-\\d\\d")) {
                dates.add(folder);
            }
        }
        assertEquals(expected.keySet(), dates);
    }

    @Test
    void theReleaseVersionIsDecided() throws IOException {
        assertDecided("2020-11-19", "calver");
    }

    @Test
    void theMonthlyUpdatesAreDecided() throws IOException {
        assertDecided("2023-01-17", "monthly");
    }

    @Test
    void theMarkedDecisionOfTheArchiveStands() throws IOException {
        assertDecided("2025-05-20", "one more week");
    }

    /** The register leads to a page of the decision, and that to its place in the meeting of the day. */
    private static void assertDecided(String date, String words) throws IOException {
        Document register = Jsoup.parse(site.text("decisions/index.html"));
        List<String> links = register.select("a[href]").eachAttr("href").stream()
                .filter(href -> href.matches(".*/" + date + "/d\\d+/")) // not the agenda item that it belongs to
                .distinct()
                .toList();
        List<String> found = links.stream()
                .map(SeedsGate::decision)
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(words))
                .toList();
        assertEquals(1, found.size(), links + " " + found);
    }

    private static String decision(String href) {
        Path folder = Path.of("decisions").resolve(href).normalize();
        String id = folder.getFileName().toString();
        Element anchor = Jsoup.parse(
                        site.text(folder.resolveSibling("index.html").toString()))
                .getElementById(id);
        assertTrue(anchor != null, "no anchor " + id + " above " + href);
        return Jsoup.parse(site.text(folder + "/index.html")).select("main h1").text();
    }

    /** The people of each meeting in a folder of facts by its date, as handle or else as name. */
    private static Map<String, List<String>> attendees(Path folder) throws IOException {
        Map<String, List<String>> people = new TreeMap<>();
        for (String name : BuiltSite.files(folder).keySet()) {
            String json = SiteCrawl.read(folder.resolve(name));
            for (JsonElement meeting :
                    JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("meetings")) {
                JsonObject facts = meeting.getAsJsonObject();
                people.put(
                        facts.get("date").getAsString(),
                        StreamSupport.stream(facts.getAsJsonArray("attendees").spliterator(), false)
                                .map(JsonElement::getAsJsonObject)
                                .map(p -> p.get(p.get("handle").isJsonNull() ? "name" : "handle"))
                                .map(JsonElement::getAsString)
                                .toList());
            }
        }
        return people;
    }
}
