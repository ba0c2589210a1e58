package dev.rollcall.build;

import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.cache.Cache;
import dev.rollcall.cache.Key;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the first pages that somebody looks at from one preview to the next. They are good as long as no file has another size or
 * time than when they were made, and the settings are the same; whoever shows them makes the site all the same.
 */
final class LastLook {
    private static final int NEWEST = 8; // as many as the home page leads to

    private final Path file;
    private final String program;

    LastLook(Path file, String program) {
        this.file = file;
        this.program = program;
    }

    /** @param bytes each byte a character */
    private record Page(String path, String bytes) {}

    private record Pages(List<Page> pages) {}

    /** What tells whether anything is another than it was. */
    static Key key(BuildRequest request) throws IOException {
        String files = listing(request.content()) + "\n\n" + listing(request.themes());
        List<Object> settings =
                List.of(request.config(), request.url(), request.now(), request.host(), request.contentShownAs());
        return Key.of(files, print(settings));
    }

    /** A value as text, the same in any run: maps and sets that cannot change come in another order in each. */
    private static String print(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(LastLook::print).orElse("");
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> print(e.getKey()) + "=" + print(e.getValue()))
                    .sorted()
                    .collect(Collectors.joining("\n", "{", "}"));
        }
        if (value instanceof Collection<?> several) {
            Stream<String> prints = several.stream().map(LastLook::print);
            return (several instanceof List ? prints : prints.sorted()).collect(Collectors.joining("\n", "[", "]"));
        }
        if (!(value instanceof Record)) {
            return String.valueOf(value);
        }
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(c -> c.getName() + "=" + print(component(value, c)))
                .collect(Collectors.joining("\n", "(", ")"));
    }

    private static Object component(Object of, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String listing(Path folder) throws IOException {
        TreeSet<String> files = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            Path root = folder.toRealPath();
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                    boolean hidden = !below.equals(root)
                            && below.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(root.relativize(file) + "\t" + attributes.size() + "\t" + attributes.lastModifiedTime());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    files.add(file + "\t?");
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return String.join("\n", files);
    }

    /** What was kept of a site of these files. */
    Optional<Glance> find(Key key) {
        try (Cache cache = Cache.open(file, program)) {
            return cache.find(Pages.class, key)
                    .map(found -> new Glance(found.pages().stream()
                            .collect(Collectors.toMap(
                                    p -> new OutputPath(p.path()),
                                    p -> p.bytes().getBytes(StandardCharsets.ISO_8859_1)))));
        }
    }

    /** Keeps none any longer. */
    void drop() {
        Cache.drop(file);
    }

    /** Keeps the home page of a site, those of its newest meetings, and what pages look like. */
    void keep(Key key, SiteBuild made) throws IOException {
        Map<String, ByteSource> files = new TreeMap<>();
        made.pages().files().forEach((path, bytes) -> {
            if (path.value().equals("index.html") || path.value().startsWith("assets/")) {
                files.put(path.value(), bytes);
            }
        });
        List<MeetingEntry> meetings = made.known().archive().meetings();
        for (MeetingEntry meeting : meetings.subList(Math.max(0, meetings.size() - NEWEST), meetings.size())) {
            OutputPath path = OutputPath.page(meeting.address());
            made.file(path).ifPresent(bytes -> files.put(path.value(), bytes));
        }
        List<Page> pages = new ArrayList<>();
        for (Map.Entry<String, ByteSource> page : files.entrySet()) {
            pages.add(new Page(page.getKey(), new String(page.getValue().bytes(), StandardCharsets.ISO_8859_1)));
        }
        try (Cache cache = Cache.open(file, program)) {
            cache.put(key, new Pages(pages));
            cache.keep();
        }
    }
}
