package vn.motcua.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The version of content: SHA-256 over the names and check sums of all files in the order in which they are read. */
final class ContentHash {

    private final MessageDigest digest = sha256();

    /** Adds one file by its name inside its folder and the check sum of its bytes. */
    void add(String relative, String sum) {
        digest.update(relative.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(sum.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds all files of another hash, which must not be used any more. */
    void add(ContentHash other) {
        digest.update(other.digest.digest());
    }

    String version() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
