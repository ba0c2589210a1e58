package dev.rollcall.git;

/**
 * A file of a tree.
 *
 * @param path below the folder that was asked for, with {@code /}
 * @param id the full name of its bytes: equal for equal bytes, and only for them
 * @param link whether it only names another file
 */
public record GitFile(String path, String id, boolean link) {}
