package dev.rollcall.privacy;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the names of people who must not be named out of whatever is read, before anything is understood of it, so that
 * nothing made from it has them. Immutable; safe for use by several threads.
 */
public final class Redaction {
    private static final Redaction NONE = new Redaction(Optional.empty(), Initials.of(Map.of()));
    private static final int ROUNDS = 4;

    private final Optional<Masks> masks;
    private final Initials initials;

    private Redaction(Optional<Masks> masks, Initials initials) {
        this.masks = masks;
        this.initials = initials;
    }

    /** Of nobody: gives back what it gets. */
    public static Redaction none() {
        return NONE;
    }

    /**
     * Of these people.
     *
     * @param pseudonyms each with all names and handles that it stands for
     * @param salt of the hashes
     * @param hashes of the spellings of who is forgotten, as {@link SaltedHash} makes them
     */
    public static Redaction of(Map<Mask, List<String>> pseudonyms, String salt, Set<String> hashes) {
        Map<String, Mask> known = new HashMap<>();
        new LinkedHashMap<>(pseudonyms)
                .forEach((mask, names) -> names.stream()
                        .flatMap(n -> Spelling.formsOf(n).stream())
                        .forEach(form -> known.putIfAbsent(form.key(), mask)));
        return known.isEmpty() && hashes.isEmpty()
                ? NONE
                : new Redaction(Optional.of(new Masks(known, new SaltedHash(salt), hashes)), Initials.of(Map.of()));
    }

    /** The same with initials, which are taken out of text where they mean a person, and are not looked for otherwise. */
    public Redaction withInitials(Map<String, Mask> of) {
        return new Redaction(masks, Initials.of(of));
    }

    /** Whether there is nobody to take out. */
    public boolean isNone() {
        return masks.isEmpty();
    }

    /** A text without them. */
    public String text(String text) {
        return masks.map(m -> initials.replaced(repeated(text, m, Redactor::text)))
                .orElse(text);
    }

    /** A path, of folders and a file, without them. */
    public String path(String path) {
        return masks.map(m -> repeated(path, m, Redactor::path)).orElse(path);
    }

    /** A file without them, line by line in step. */
    public SourceFile file(SourceFile file) {
        return masks.isEmpty() ? file : SourceFile.of(path(file.path()), text(file.text()));
    }

    /** A message without them. */
    public Diagnostic diagnostic(Diagnostic told) {
        if (masks.isEmpty()) {
            return told;
        }
        SourceRef at = new SourceRef(
                path(told.at().path()), told.at().line(), told.at().column());
        return new Diagnostic(at, told.severity(), told.code(), text(told.what()), text(told.mend()));
    }

    /** Whether a text names one of them. */
    public boolean names(String text) {
        return !found(text).isEmpty();
    }

    /** Which masks a text needs; none where nobody is named. */
    List<Match> found(String text) {
        return masks.map(m -> Match.allIn(text, m)).orElse(List.of());
    }

    private interface Step {
        String of(String text, List<Match> matches);
    }

    /** What one round leaves may meet and be a name again. */
    private static String repeated(String text, Masks masks, Step step) {
        String redacted = text;
        for (int round = 0; round < ROUNDS; round++) {
            List<Match> matches = Match.allIn(redacted, masks);
            if (matches.isEmpty()) {
                break;
            }
            redacted = step.of(redacted, matches);
        }
        return redacted;
    }
}
