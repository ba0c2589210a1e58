package dev.rollcall.lint;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;

/**
 * Something private in a line.
 *
 * @param start where it begins in the line, from 0
 * @param value the private thing itself
 */
record Find(Kind kind, int start, String value) {
    private static final int MOST_SHOWN = 4;

    /** What is private about it. */
    enum Kind {
        PASSCODE,
        TOKEN,
        PHONE,
        MAIL,
        CONFIDENCE
    }

    Diagnostic diagnostic(SourceRef at) {
        return switch (kind) {
            case PASSCODE ->
                Diagnostic.warning(
                        at,
                        "privacy-passcode",
                        "`" + masked() + "` looks like the passcode of a meeting",
                        "take it out and set another one, since this one was public with the note");
            case TOKEN ->
                Diagnostic.warning(
                        at,
                        "privacy-token",
                        "`" + masked() + "` looks like a key to some account",
                        "take it out and revoke it, since it was public with the note");
            case PHONE ->
                Diagnostic.note(
                        at,
                        "privacy-phone",
                        "`" + masked() + "` looks like a phone number",
                        "leave it out if it is private");
            case MAIL ->
                Diagnostic.note(
                        at,
                        "privacy-email",
                        "`" + masked() + "` is somebody's e-mail address",
                        "name the person by a handle if they would rather not have it in public");
            case CONFIDENCE ->
                Diagnostic.warning(
                        at,
                        "privacy-off-record",
                        "`" + value + "` says that something here is not for everybody",
                        "take the passage out of the note, or these words if all of it may be read");
        };
    }

    /** Enough to find it by, too little to use it: at most a quarter of it. */
    private String masked() {
        int at = kind == Kind.MAIL ? value.indexOf('@') : value.length();
        int shown = Math.min(MOST_SHOWN, Math.max(1, at / 4));
        return value.substring(0, Math.min(shown, at)) + "…" + value.substring(at);
    }
}
