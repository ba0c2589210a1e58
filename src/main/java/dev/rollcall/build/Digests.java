package dev.rollcall.build;

import dev.rollcall.archive.Archive;
import dev.rollcall.model.Prose;
import dev.rollcall.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Short digests of what addresses stand for, so that a script sees whether that changed: 72 bits of SHA-256.
 *
 * @param notes that of the lines of a note, as {@link #of(SourceFile, Prose)}
 */
record Digests(Archive archive, Function<Prose, String> notes) {
    private static final int BYTES = 9;

    /** By address, of meetings, pages and facts their words in the note, of people, projects, topics and series their names. */
    Map<String, String> all() {
        Map<String, String> digests = new ConcurrentHashMap<>();
        archive.meetings().parallelStream().forEach(meeting -> {
            digests.put(meeting.address(), notes.apply(meeting.meeting().prose()));
            meeting.items().forEach(i -> digests.put(i.address(), of(i.item().title())));
            meeting.decisions()
                    .forEach(d -> digests.put(d.address(), of(d.decision().text())));
            meeting.actions()
                    .forEach(a -> digests.put(a.address(), of(a.action().text())));
        });
        archive.pages()
                .forEach(p -> digests.put(p.address(), notes.apply(p.page().prose())));
        archive.people().forEach(p -> digests.put("people/" + p.slug() + "/", of(p.name())));
        archive.projects().forEach(p -> digests.put(p.address(), of(p.title())));
        archive.topics().forEach(t -> digests.put("topics/" + t.slug() + "/", of(t.title())));
        archive.series().forEach(s -> digests.put(s.slug() + "/", of(s.title())));
        return digests;
    }

    /** Of the lines of a meeting or page. */
    static String of(SourceFile file, Prose prose) {
        StringBuilder lines = new StringBuilder();
        for (int line = prose.firstLine(); line <= Math.min(prose.lastLine(), file.lineCount()); line++) {
            lines.append(file.line(line)).append('\n');
        }
        return of(lines.toString());
    }

    /** Whether a text can be a digest. */
    static boolean isOne(String text) {
        return text.length() == BYTES * 4 / 3
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
