package dev.rollcall.privacy;

/**
 * What stands in place of a person.
 *
 * @param shown in text
 * @param slug in the names of files and folders
 */
public record Mask(String shown, String slug) {
    /** Of all who are forgotten: one word for everybody, so that nobody can be told apart. */
    public static final Mask SOMEONE = new Mask("someone", "someone");

    /** A pseudonym. */
    public static Mask of(String pseudonym) {
        return new Mask(pseudonym, String.join("-", Spelling.of(pseudonym).words()));
    }
}
