package dev.rollcall.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The script that answers queries in a browser: the files of {@code src/main/resources/dev/rollcall/search}, joined in order
 * into one scope.
 */
public final class ReaderScript {
    private static final List<String> PARTS = List.of(
            "10-words.js",
            "20-files.js",
            "30-bytes.js",
            "40-terms.js",
            "45-nearest.js",
            "50-query.js",
            "60-ranking.js",
            "65-phrases.js",
            "70-meaning.js",
            "80-passages.js",
            "85-facets.js",
            "90-search.js");

    private ReaderScript() {}

    /** The whole script, which defines {@code rollcallSearch}. */
    public static String text() {
        return PARTS.stream()
                .map(ReaderScript::part)
                .collect(Collectors.joining("", "(() => {\n\"use strict\";\n", "})();\n"));
    }

    private static String part(String name) {
        try (InputStream in = Objects.requireNonNull(ReaderScript.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
