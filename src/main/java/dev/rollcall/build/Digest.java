package dev.rollcall.build;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of named parts in their order; not for several threads. */
final class Digest {
    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(String name, String part) {
        add(name, part.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] part) {
        byte[] label = name.getBytes(StandardCharsets.UTF_8);
        digest.update(
                ByteBuffer.allocate(8).putInt(label.length).putInt(part.length).flip());
        digest.update(label);
        digest.update(part);
    }

    /** Of all that was added; nothing can be added after. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
