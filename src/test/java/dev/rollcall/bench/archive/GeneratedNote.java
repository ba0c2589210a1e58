package dev.rollcall.bench.archive;

/**
 * A note that was made up.
 *
 * @param path below the folder of notes
 * @param minutes what the text says
 */
public record GeneratedNote(String path, String text, Minutes minutes) {}
