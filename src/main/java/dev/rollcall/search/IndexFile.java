package dev.rollcall.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.Deflater;

/**
 * A file of the index, ready to be served.
 *
 * @param hash in its name, of what it holds
 */
record IndexFile(char kind, String hash, String script) {
    static final int HASH = 6;
    /** The best that can be had takes three times as long and is half a percent smaller. */
    private static final int LEVEL = 6;

    /** Packs the content of a file. */
    static IndexFile of(char kind, Bytes content) {
        String packed = Base64.getEncoder().encodeToString(deflated(content.toArray()));
        String hash = hash(packed);
        return new IndexFile(kind, hash, script(kind + "-" + hash, "\"" + packed + "\""));
    }

    /** The script that hands its data to the reader, whichever of both is there first. */
    static String script(String name, String json) {
        return "(self.rollcallFiles||=[]).push([\"" + name + "\"," + json + "]);\n";
    }

    /** Below the folder of the search. */
    String path() {
        return kind + "-" + hash + ".js";
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            Bytes packed = new Bytes();
            byte[] part = new byte[8192];
            while (!deflater.finished()) {
                packed.raw(part, 0, deflater.deflate(part));
            }
            return packed.toArray();
        } finally {
            deflater.end();
        }
    }

    private static String hash(String packed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(packed.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
