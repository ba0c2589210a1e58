package dev.rollcall.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Predicate;
import java.util.zip.Deflater;

/**
 * A file of the index, ready to be served.
 *
 * @param hash in its name, of what it holds
 */
record IndexFile(char kind, String hash, String script) {
    private static final int HASH = 5;
    /** The best that can be had takes three times as long and is half a percent smaller. */
    private static final int LEVEL = 6;

    /** A file's content, packed. */
    static String packed(Bytes content) {
        return Base64.getEncoder().encodeToString(deflated(content.toArray()));
    }

    /**
     * A file of packed content.
     *
     * @param isTaken whether another file has this path; then a later part of the digest names this one
     */
    static IndexFile of(char kind, String packed, Predicate<String> isTaken) {
        String digest = digest(packed);
        for (int from = 0; from + HASH <= digest.length(); from += HASH) {
            String hash = digest.substring(from, from + HASH);
            IndexFile file = new IndexFile(kind, hash, script(kind + "-" + hash, "\"" + packed + "\""));
            if (!isTaken.test(file.path())) {
                return file;
            }
        }
        throw new IllegalStateException("no name is left for a file of the index");
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

    private static String digest(String packed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(packed.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
