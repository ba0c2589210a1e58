package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexFilesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 2);
    private static final Map<String, String> FILES = files(100);

    @Test
    void theSameNotesGiveTheSameBytes() {
        assertEquals(FILES, files(100));
    }

    @Test
    void aNameIsTheHashOfWhatTheFileHolds() throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            String name = file.getKey();
            if (!name.equals("manifest.js")) {
                byte[] hash = sha256.digest(Packed.data(name, file.getValue()).getBytes(StandardCharsets.US_ASCII));
                String expected = Base64.getUrlEncoder().encodeToString(hash).substring(0, 5);
                assertEquals(expected, name.substring(2, 7));
            }
        }
    }

    @Test
    void theManifestListsEveryFileAndThereIsNoOther() {
        Set<String> listed = new TreeSet<>(List.of("manifest.js"));
        listed("t", "terms", listed);
        listed("p", "positions", listed);
        listed("r", "records", listed);
        listed("n", "forward", listed);
        listed("n", "backward", listed);
        listed("c", "columns", listed);
        assertEquals(FILES.keySet(), listed);
    }

    private static void listed(String kind, String part, Set<String> names) {
        hashes(FILES, part).forEach(hash -> names.add(kind + "-" + hash + ".js"));
    }

    @Test
    void theManifestTellsWhatAReaderNeeds() {
        JsonObject manifest = Packed.manifest(FILES);
        assertEquals(1, manifest.get("format").getAsInt());
        assertEquals(401, manifest.get("documents").getAsInt());
        assertEquals(1, manifest.get("dated").getAsInt(), "the page has no day");
        JsonObject records = manifest.getAsJsonObject("records");
        assertEquals(
                401,
                records.getAsJsonArray("counts").asList().stream()
                        .mapToInt(JsonElement::getAsInt)
                        .sum());
        assertEquals(
                LocalDate.parse("2025-01-02").toEpochDay(),
                records.getAsJsonArray("days").get(0).getAsLong());
        assertEquals(
                "[[\"\",\"\"],[\"call\",\"Lamp Call\"]]", manifest.get("series").toString());
        for (String part : List.of("terms", "forward", "backward")) {
            String keys = manifest.getAsJsonObject(part).get("keys").getAsString();
            List<String> borders = lengthened(keys);
            assertEquals(hashes(FILES, part).size(), borders.size(), part);
            assertEquals(borders.stream().sorted().distinct().toList(), borders, part);
        }
    }

    @Test
    void aNewerNoteLeavesTheRecordsOfOldOnesAlone() {
        List<String> before = hashes(FILES, "records");
        List<String> after = hashes(files(101), "records");
        int whole = before.size() - 1;
        assertTrue(whole > 3, "several files: " + before);
        assertEquals(before.subList(0, whole), after.subList(0, whole));
        assertNotEquals(before.get(whole), after.get(whole));
    }

    @Test
    void recordsAreLinesOfText() {
        String first = Packed.texts(FILES).get("r-" + hashes(FILES, "records").get(0) + ".js");
        List<String> lines = first.lines().limit(4).toList();
        assertEquals("=\t\t0", lines.get(0));
        assertEquals("8\t0\tabout/\tAbout  the lamp\tOne line\u000band another".replace("  ", " "), lines.get(1));
        assertEquals("=call/2025-01-02/\t2025-01-02\t1", lines.get(2));
        assertTrue(lines.get(3).startsWith("1\t0\t#s0\tPart 0\t"), lines.get(3));
    }

    @Test
    void anArchiveOfNothingHasFilesAllTheSame() {
        Catalog none = new Catalog(List.of(), List.of(), List.of(), List.of(), List.of());
        SearchIndex index = new SearchIndex(none, List.of(), "en");
        Map<String, String> files = index.files();
        assertEquals(0, Packed.manifest(files).get("documents").getAsInt());
        assertEquals(0, index.search("lamp", 10).total());
        assertEquals(0, index.search("is:decision", 10).total());
    }

    @Test
    void filesOfOneNameGetAnotherOne() {
        IndexFile first = IndexFile.of('t', "AAAA", path -> false);
        IndexFile second = IndexFile.of('t', "AAAA", first.path()::equals);
        assertNotEquals(first.path(), second.path());
        assertTrue(second.script().contains("\"t-" + second.hash() + "\""), second.script());
    }

    private static List<String> lengthened(String keys) {
        List<String> all = new ArrayList<>();
        String last = "";
        for (String line : keys.split("\n", -1)) {
            last = last.substring(0, Character.digit(line.charAt(0), 36)) + line.substring(1);
            all.add(last);
        }
        return all;
    }

    private static List<String> hashes(Map<String, String> files, String part) {
        String joined =
                Packed.manifest(files).getAsJsonObject(part).get("hashes").getAsString();
        assertEquals(0, joined.length() % 5, part);
        return IntStream.range(0, joined.length() / 5)
                .mapToObj(i -> joined.substring(5 * i, 5 * i + 5))
                .toList();
    }

    private static Map<String, String> files(int meetings) {
        Random random = new Random(7);
        List<SearchDocument> documents = new ArrayList<>();
        documents.add(Notes.page("about/", "About \tthe lamp", "One line\nand  another"));
        for (int meeting = 0; meeting < meetings; meeting++) {
            for (int part = 0; part < 4; part++) {
                String text = random.ints(80, 0, 3000)
                        .mapToObj(n -> "word" + Integer.toString(n, 36))
                        .collect(Collectors.joining(" "));
                documents.add(Notes.section(FIRST_DAY.plusDays(meeting).toString(), part, "Part " + part, text));
            }
        }
        return new SearchIndex(Notes.catalog(), documents, "en").files();
    }
}
