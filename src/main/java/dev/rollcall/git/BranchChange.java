package dev.rollcall.git;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a branch is to hold from now on; all else there stays.
 *
 * @param files on disk, by their paths in the branch, with {@code /}
 * @param gone which other files of the branch go
 */
public record BranchChange(Map<String, Path> files, Predicate<String> gone) {
    public BranchChange {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
