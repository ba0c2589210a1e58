package dev.rollcall.site.theme;

import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The assets of a theme at their addresses. Style sheets and scripts have a hash of their content in their names, so that a
 * browser may keep them for ever; what they refer to by name (images, faces) keeps its own.
 */
final class Assets {
    private static final int HASH_LENGTH = 10;

    private final SortedMap<String, String> addresses = new TreeMap<>();
    private final SortedMap<OutputPath, ByteSource> files = new TreeMap<>();

    private Assets() {}

    /** @param before for the name of an asset the text that it begins with, whatever the theme says */
    static Assets of(ThemeFiles theme, Map<String, String> before) {
        Assets assets = new Assets();
        for (String name : theme.below("assets")) {
            byte[] bytes = joined(
                    before.getOrDefault(name, ""), theme.file("assets/" + name).orElseThrow());
            String address = "assets/" + (isHashed(name) ? hashed(name, bytes) : name);
            assets.addresses.put(name, address);
            assets.files.put(new OutputPath(address), bytes::clone);
        }
        return assets;
    }

    private static byte[] joined(String before, byte[] bytes) {
        byte[] first = before.getBytes(StandardCharsets.UTF_8);
        byte[] joined = Arrays.copyOf(first, first.length + bytes.length);
        System.arraycopy(bytes, 0, joined, first.length, bytes.length);
        return joined;
    }

    /** Where the asset of this name is, from the site's root. */
    Optional<String> address(String name) {
        return Optional.ofNullable(addresses.get(name));
    }

    Map<OutputPath, ByteSource> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    private static boolean isHashed(String name) {
        return name.endsWith(".css") || name.endsWith(".js");
    }

    private static String hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            String hex = new BigInteger(1, digest).toString(16);
            return "0".repeat(digest.length * 2 - hex.length()).concat(hex).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
