package dev.rollcall.bench.permalink;

import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.bench.permalink.LivingNotes.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of whole files, as people make them; each says whether it could be made. */
record FileEdits(LivingNotes notes, Random random) {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d-[01]\\d-[0-3]\\d)(?!\\d)");

    /** A file, or its folder, gets another name. */
    boolean rename(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String name = path.substring(folder.length());
        if (random.nextInt(6) == 0 && !folder.isEmpty()) {
            String other = folder.substring(0, folder.length() - 1) + (random.nextBoolean() ? "-calls/" : "-notes/");
            notes.paths().stream()
                    .filter(p -> p.startsWith(folder))
                    .forEach(p -> notes.put(other + p.substring(folder.length()), notes.remove(p)));
            return true;
        }
        String renamed =
                folder + name.replaceFirst("\\.(\\w+)$", (random.nextBoolean() ? "-minutes" : "_notes") + ".$1");
        if (!notes.has(path) || notes.has(renamed)) {
            return false;
        }
        notes.put(renamed, notes.remove(path));
        return true;
    }

    /** A file of several meetings becomes a file for each. */
    boolean split(Edition edition) {
        Map<String, List<MeetingEntry>> byPath = new TreeMap<>();
        edition.archive()
                .meetings()
                .forEach(m -> byPath.computeIfAbsent(m.meeting().prose().path(), p -> new ArrayList<>())
                        .add(m));
        List<String> several = byPath.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        if (several.isEmpty()) {
            return false;
        }
        String path = several.get(random.nextInt(several.size()));
        List<Line> lines = notes.of(path);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Set<String> names = new HashSet<>();
        for (MeetingEntry meeting : byPath.getOrDefault(path, List.of())) {
            String name = folder + meeting.meeting().date() + ".md";
            if (notes.has(name) || !names.add(name) || meeting.meeting().prose().lastLine() > lines.size()) {
                return false;
            }
        }
        for (MeetingEntry meeting : byPath.getOrDefault(path, List.of())) {
            notes.put(
                    folder + meeting.meeting().date() + ".md",
                    lines.subList(
                            meeting.meeting().prose().firstLine() - 1,
                            meeting.meeting().prose().lastLine()));
        }
        notes.remove(path);
        return true;
    }

    /** A few notes of one folder become one, each below its day. */
    boolean join(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        List<String> beside = notes.paths().stream()
                .filter(p -> p.startsWith(folder) && p.lastIndexOf('/') + 1 == folder.length())
                .filter(p -> DAY.matcher(p).find()
                        && !DAY.matcher(p).results().skip(1).findAny().isPresent())
                .toList();
        int from = beside.indexOf(path);
        if (from < 0 || beside.size() < from + 2) {
            return false;
        }
        List<String> joined = beside.subList(from, Math.min(beside.size(), from + 2 + random.nextInt(3)));
        List<Line> lines = new ArrayList<>(List.of(notes.line("# Archive"), notes.line("")));
        for (String one : joined) {
            Matcher day = DAY.matcher(one);
            lines.add(notes.line("## " + (day.find() ? day.group(1) : "")));
            lines.add(notes.line(""));
            boolean head = notes.of(one).stream()
                    .findFirst()
                    .map(l -> l.text().equals("---"))
                    .orElse(false);
            boolean fence = false;
            for (Line line : notes.of(one)) {
                boolean bar = line.text().equals("---");
                if (head) {
                    head = !bar || !fence;
                    fence |= bar;
                } else {
                    lines.add(line.text().startsWith("#") ? line.with("##" + line.text()) : line);
                }
            }
        }
        String name = folder + "archive-" + random.nextInt(1000) + ".md";
        if (notes.has(name)) {
            return false;
        }
        joined.forEach(notes::remove);
        notes.put(name, lines);
        return true;
    }

    /** A day in the name and text of a note becomes another. */
    boolean redate(Edition edition, String path) {
        Matcher found = DAY.matcher(path);
        boolean one = edition.archive().meetings().stream()
                        .filter(m -> m.meeting().prose().path().equals(path))
                        .count()
                == 1;
        if (!one || !found.find() || !notes.has(path)) {
            return false;
        }
        String day = found.group(1);
        String other = LocalDate.parse(day)
                .plusDays(random.nextBoolean() ? 1 : -1 - random.nextInt(2))
                .toString();
        String renamed = path.replace(day, other);
        if (notes.has(renamed)) {
            return false;
        }
        List<Line> lines = notes.remove(path);
        lines.replaceAll(l -> l.with(l.text().replace(day, other)));
        notes.put(renamed, lines);
        return true;
    }
}
