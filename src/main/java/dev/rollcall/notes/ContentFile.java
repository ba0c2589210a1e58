package dev.rollcall.notes;

import java.nio.file.Path;

/**
 * A file below the content folder, not yet read.
 *
 * @param path below the content folder, with {@code /}
 * @param file where it is on this machine
 */
public record ContentFile(String path, Path file) {}
