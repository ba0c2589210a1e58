package dev.rollcall.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What something was worked out from, as 128 bits of a SHA-256. */
public record Key(long first, long second) {
    static final int BYTES = 16;

    /** Of parts in their order; where one ends and the next begins counts. */
    public static Key of(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return of(digest);
    }

    /** Of this and of a record, which may be of such types as a {@link Cache} keeps. */
    public Key and(Record more) {
        MessageDigest digest = digest();
        digest.update(ByteBuffer.allocate(BYTES).putLong(first).putLong(second).flip());
        digest.update(written(more, new ByteWriter()).bytes());
        return of(digest);
    }

    /**
     * The same in a fraction of the time, for large records. It tells apart what differs by chance; who chooses what a record says
     * could make two of one print.
     */
    public Key print(Record more) {
        return written(more, ByteWriter.passing()).blendedInto(this);
    }

    private static ByteWriter written(Record value, ByteWriter written) {
        written.text(value.getClass().getName());
        Forms.of(value.getClass()).write(value, written);
        return written;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Key of(MessageDigest digest) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new Key(hash.getLong(), hash.getLong());
    }
}
