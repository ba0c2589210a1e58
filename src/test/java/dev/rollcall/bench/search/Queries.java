package dev.rollcall.bench.search;

import dev.rollcall.archive.MeetingEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Queries of two words that an archive answers. */
final class Queries {
    private Queries() {}

    /** Half of them from the title of an item or the text of a decision, half of words that stand in one paragraph. */
    static List<String> pairs(BuiltArchive built, long seed, int number) throws IOException {
        Random random = new Random(seed);
        List<Target> targets = Target.facts(built.archive());
        List<MeetingEntry> meetings = built.archive().meetings();
        Set<String> pairs = new LinkedHashSet<>();
        while (pairs.size() < number) {
            List<String> words = pairs.size() % 2 == 0
                    ? targets.get(random.nextInt(targets.size())).words()
                    : paragraph(built, meetings.get(random.nextInt(meetings.size())), random);
            if (words.size() > 1) {
                int first = random.nextInt(words.size());
                int second = (first + 1 + random.nextInt(words.size() - 1)) % words.size();
                pairs.add(words.get(Math.min(first, second)) + " " + words.get(Math.max(first, second)));
            }
        }
        return new ArrayList<>(pairs);
    }

    /** On how many pages of meetings a word is. */
    static Map<String, Integer> pagesWith(BuiltArchive built) throws IOException {
        Map<String, Integer> pages = new HashMap<>();
        for (MeetingEntry meeting : built.archive().meetings()) {
            String page =
                    Files.readString(built.site().resolve(meeting.address()).resolve("index.html"));
            Text.words(Jsoup.parse(page).select("main").text()).forEach(w -> pages.merge(w, 1, Integer::sum));
        }
        return pages;
    }

    private static List<String> paragraph(BuiltArchive built, MeetingEntry meeting, Random random) throws IOException {
        String page = Files.readString(built.site().resolve(meeting.address()).resolve("index.html"));
        List<Element> parts = Jsoup.parse(page).select(".note p, .note li");
        return parts.isEmpty()
                ? List.of()
                : Text.words(parts.get(random.nextInt(parts.size())).ownText());
    }
}
