package dev.rollcall.notes;

/**
 * A file below the content folder, not yet read.
 *
 * @param path below the content folder, with {@code /}, as the rest of the program may know it
 * @param file where its bytes come from
 */
public record ContentFile(String path, Folder.File file) {}
