package dev.rollcall.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A spelling as it is listed without being told: the number of its words, then the first half of the SHA-256 of the salt
 * and the words, as hexadecimal digits. Keeps a list from being read; who has the salt can still try names.
 */
public final class SaltedHash {
    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("0[1-9][0-9a-f]{" + 2 * BYTES + "}");

    private final String salt;

    public SaltedHash(String salt) {
        this.salt = salt;
    }

    /** Such as {@code 02ab…}; of a name of more than nine words there is none. */
    public String of(Spelling spelling) {
        return of(spelling.words().size(), spelling.key());
    }

    String of(int count, String key) {
        MessageDigest digest = sha256();
        digest.update(salt.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
        return "0" + count + HexFormat.of().formatHex(hash, 0, BYTES);
    }

    /** Whether this can be such a hash. */
    public static boolean isOne(String hash) {
        return FORM.matcher(hash).matches();
    }

    /** The number of words that a hash is of. */
    static int words(String hash) {
        return hash.charAt(1) - '0';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
