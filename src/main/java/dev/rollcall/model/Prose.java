package dev.rollcall.model;

/**
 * The lines of a note that belong to one meeting or page; not their text, which is read when it is shown.
 *
 * @param path of the note below the content folder, with {@code /}
 * @param firstLine from 1
 * @param lastLine the last line that belongs to it
 */
public record Prose(String path, int firstLine, int lastLine) {}
