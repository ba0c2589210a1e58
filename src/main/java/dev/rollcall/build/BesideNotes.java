package dev.rollcall.build;

import dev.rollcall.model.Prose;
import dev.rollcall.notes.Content;
import dev.rollcall.notes.ContentFile;
import dev.rollcall.notes.Folder;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.site.ContentFiles;
import dev.rollcall.site.LastChange;
import dev.rollcall.site.NoteChanges;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files beside the notes, read when they are asked for; what is text, without those not to be named. */
final class BesideNotes implements ContentFiles {
    private final Map<String, Folder.File> files;
    private final NotesPast past;
    private final Surroundings around;
    private final Redaction redaction;

    private final NavigableSet<String> all = new TreeSet<>();
    private final List<String> passedOver;

    BesideNotes(ContentFolder folder, NotesPast past, Surroundings around) {
        Content content = folder.content();
        this.past = past;
        this.around = around;
        this.redaction = folder.redaction();
        files = content.others().stream().collect(Collectors.toUnmodifiableMap(ContentFile::path, ContentFile::file));
        passedOver = content.skipped().stream().map(Content.Skipped::path).toList();
        all.addAll(files.keySet());
        Stream.concat(content.texts().stream(), content.settings().stream()).forEach(t -> all.add(t.path()));
    }

    @Override
    public Set<String> paths() {
        return files.keySet();
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        Folder.File file = files.get(path);
        if (file == null) {
            throw new IOException("there is no file `" + path + "`");
        }
        byte[] bytes = file.bytes();
        return redaction.isNone() ? bytes : redacted(bytes);
    }

    @Override
    public String elsewhere(String path) {
        return around.shared().contains(path) ? around.outer() : "";
    }

    @Override
    public Optional<LastChange> lastChange(String path) {
        return past.lastChange(path);
    }

    @Override
    public Optional<NoteChanges> changes(Prose prose) {
        return past.changes(prose);
    }

    private byte[] redacted(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean binary = text.indexOf('\0') >= 0;
            return binary ? bytes : redaction.text(text).getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return bytes;
        }
    }

    @Override
    public boolean has(String path) {
        String below = all.ceiling(path + "/");
        return all.contains(path)
                || (below != null && below.startsWith(path + "/"))
                || passedOver.stream().anyMatch(p -> isAtOrBelow(path, p) || isAtOrBelow(p, path));
    }

    private static boolean isAtOrBelow(String path, String folder) {
        String within = folder.endsWith("/") ? folder : folder + "/";
        return (path + "/").startsWith(within);
    }
}
