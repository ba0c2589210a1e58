package dev.rollcall.gates;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whole archives of real communities: each builds, accounts for every file, and has no broken link. */
class CorpusGate {
    private static final Pattern REPORT = Pattern.compile(
            "read ([\\d,]+) files?: ([\\d,]+) notes?, ([\\d,]+) other files?, ([\\d,]+) skipped\\R(?s:.*?)"
                    + "found ([\\d,]+) meetings?, ([\\d,]+) pages?,.*");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> archivesBuildAndHold() throws IOException {
        Path shared = SharedFolder.path();
        try (Stream<Path> corpora = Files.list(shared.resolve("corpus"))) {
            List<Path> archives = Stream.concat(corpora.sorted(), Stream.of(shared.resolve("seeds")))
                    .toList();
            return archives.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> holds(folder)));
        }
    }

    private void holds(Path archive) throws IOException {
        String name = archive.getFileName().toString();
        BuiltSite site = BuiltSite.of(temporary.resolve(name), "--content", archive.toString());
        long start = System.nanoTime();
        SiteCrawl crawl = SiteCrawl.of(site.folder());
        long crawled = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
                "%s: built in %d ms; %s, crawled in %d ms%n", name, site.time().toMillis(), crawl, crawled);
        System.out.print(site.out().indent(2));
        assertAll(
                () -> assertEquals(0, site.exit(), site.toString()),
                () -> assertEquals(List.of(), crawl.shownFaults()),
                () -> accounts(archive, site));
    }

    /** Meetings, pages and skipped files are all the files that there are. */
    private void accounts(Path archive, BuiltSite site) throws IOException {
        Matcher report = REPORT.matcher(site.out());
        assertTrue(report.find(), site.out());
        int notes = number(report, 2);
        assertEquals(number(report, 1), files(archive));
        assertEquals(number(report, 1), notes + number(report, 3) + number(report, 4));

        Path facts = temporary.resolve(site.folder().getFileName() + "-facts");
        BuiltSite extracted = BuiltSite.run(
                facts, List.of("extract", "--content", archive.toString(), "--output", facts.toString(), "."));
        assertEquals(0, extracted.exit(), extracted.toString());
        List<Integer> meetings = BuiltSite.files(facts).entrySet().stream()
                .map(CorpusGate::meetings)
                .toList();
        assertEquals(notes, meetings.size());
        assertEquals(
                number(report, 5), meetings.stream().mapToInt(Integer::intValue).sum());
        long withoutMeeting = meetings.stream().filter(m -> m == 0).count();
        assertTrue(number(report, 6) >= withoutMeeting, withoutMeeting + " notes without a meeting\n" + site.out());
    }

    private static int meetings(Map.Entry<String, String> json) {
        return JsonParser.parseString(json.getValue())
                .getAsJsonObject()
                .getAsJsonArray("meetings")
                .size();
    }

    private static int number(Matcher report, int group) {
        return Integer.parseInt(report.group(group).replace(",", ""));
    }

    /** A hidden folder counts as one, as it is skipped as one. */
    private static int files(Path archive) {
        AtomicInteger files = new AtomicInteger();
        try {
            Files.walkFileTree(archive, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!folder.equals(archive)
                            && folder.getFileName().toString().startsWith(".")) {
                        files.incrementAndGet();
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.incrementAndGet();
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.get();
    }
}
