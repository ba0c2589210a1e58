package dev.rollcall.build;

import dev.rollcall.notes.Content;
import dev.rollcall.notes.ContentFile;
import dev.rollcall.privacy.Redaction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The paths of a folder's files without names, each still its own: a second one that would be the same gets a number. */
final class RedactedPaths {
    private final Map<String, String> paths = new HashMap<>();

    private RedactedPaths() {}

    static RedactedPaths of(Content content, Redaction redaction) {
        List<String> all = Stream.concat(
                        content.texts().stream().map(Content.Text::path),
                        content.others().stream().map(ContentFile::path))
                .sorted()
                .toList();
        RedactedPaths redacted = new RedactedPaths();
        Set<String> taken = new HashSet<>();
        for (String path : all) {
            if (redaction.path(path).equals(path)) {
                taken.add(path.toLowerCase(Locale.ROOT));
                redacted.paths.put(path, path);
            }
        }
        for (String path : all) {
            redacted.paths.computeIfAbsent(path, p -> free(redaction.path(p), taken));
        }
        return redacted;
    }

    String of(String path) {
        return Optional.ofNullable(paths.get(path)).orElseThrow();
    }

    private static String free(String path, Set<String> taken) {
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') ? dot : path.length();
        String free = path;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = path.substring(0, end) + "-" + n + path.substring(end);
        }
        return free;
    }
}
