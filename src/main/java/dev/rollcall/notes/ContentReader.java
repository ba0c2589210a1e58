package dev.rollcall.notes;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the content folder: hop 1, and the only reader of notes. Links in it are not followed. */
public final class ContentReader {
    /** What the next note of its folder is made from. */
    private static final String TEMPLATE = "_template.md";

    private static final long MAX_BYTES = 16L << 20;
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern OPENS_LIKE_A_NOTE =
            Pattern.compile("\\s*+(?:---[ \\t]*+\\n|#{1,6}[ \\t]).*", Pattern.DOTALL);

    private final String shownAs;
    private final ContentRules rules;
    private final List<Content.Text> texts = new ArrayList<>();
    private final List<Content.Text> settings = new ArrayList<>();
    private final List<ContentFile> others = new ArrayList<>();
    private final List<Content.Skipped> skipped = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ContentReader(String shownAs, ContentRules rules) {
        this.shownAs = shownAs;
        this.rules = rules;
    }

    /**
     * Reads all of a folder.
     *
     * @param shownAs the folder's name in messages
     * @throws IOException where the folder itself cannot be walked
     */
    public static Content read(Folder folder, String shownAs, ContentRules rules) throws IOException {
        ContentReader reader = new ContentReader(shownAs, rules);
        folder.files().parallelStream().map(file -> of(file, shownAs, rules)).forEachOrdered(reader::add);
        reader.skipped.sort(Comparator.comparing(Content.Skipped::path));
        return new Content(reader.texts, reader.settings, reader.others, reader.skipped, reader.diagnostics);
    }

    private static ContentReader of(Folder.File file, String shownAs, ContentRules rules) {
        ContentReader one = new ContentReader(shownAs, rules);
        one.take(file);
        return one;
    }

    private void add(ContentReader more) {
        texts.addAll(more.texts);
        settings.addAll(more.settings);
        others.addAll(more.others);
        skipped.addAll(more.skipped);
        diagnostics.addAll(more.diagnostics);
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".", path.lastIndexOf('/') + 1);
    }

    private void take(Folder.File file) {
        String path = file.path();
        if (file.kind() == Folder.Kind.HIDDEN_FOLDER) {
            skip(path + "/", "hidden");
        } else if (rules.isSettings(path)) {
            settings(file);
        } else if (isHidden(path)) {
            skip(path, "hidden");
        } else if (file.kind() == Folder.Kind.LINK) {
            skip(path, "a symbolic link");
        } else if (rules.ignores(path)) {
            skip(path, "ignored by the settings");
        } else if (path.substring(path.lastIndexOf('/') + 1).equals(TEMPLATE)) {
            skip(path, "a template of notes");
        } else if (rules.hasNoteEnding(path)) {
            note(file);
        } else {
            others.add(new ContentFile(path, file));
        }
    }

    private void note(Folder.File file) {
        try {
            if (file.size() > MAX_BYTES) {
                unreadable(file.path(), "larger than " + (MAX_BYTES >> 20) + " MiB", "split it");
                return;
            }
            text(file, file.bytes());
        } catch (IOException e) {
            unreadable(file.path(), "not readable", "check that the file may be read");
        }
    }

    /** What cannot be read is told: it might say what is not to be shown. */
    private void settings(Folder.File file) {
        try {
            if (file.kind() == Folder.Kind.LINK || file.size() > MAX_BYTES) {
                unreadable(file.path(), "a symbolic link or too large", "put the file itself there");
                return;
            }
            byte[] bytes = file.bytes();
            settings.add(
                    new Content.Text(file.path(), SourceFile.of(shownAs + file.path(), decoded(file.path(), bytes))));
        } catch (IOException e) {
            unreadable(file.path(), "not readable", "check that the file may be read");
        }
    }

    private void text(Folder.File file, byte[] bytes) {
        SourceFile source = SourceFile.of(shownAs + file.path(), decoded(file.path(), bytes));
        if (rules.dependsOnText(file.path())
                && !OPENS_LIKE_A_NOTE.matcher(source.text()).matches()) {
            skip(file.path(), "text that opens with neither front matter nor a heading");
        } else {
            texts.add(new Content.Text(file.path(), source));
        }
    }

    private String decoded(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes)) {
            return text;
        }
        SourceFile file = SourceFile.of(shownAs + path, text);
        int first = Math.max(0, file.text().indexOf(REPLACEMENT));
        diagnostics.add(Diagnostic.warning(
                file.at(first),
                "encoding",
                "not UTF-8 from here on",
                "save the file as UTF-8; what could not be read is shown as " + REPLACEMENT));
        return text;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)); // which reports what it cannot read
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void unreadable(String path, String what, String mend) {
        diagnostics.add(Diagnostic.error(new SourceRef(shownAs + path, 1, 1), "note-unreadable", what, mend));
        skip(path, what);
    }

    private void skip(String path, String reason) {
        skipped.add(new Content.Skipped(path, reason));
    }
}
