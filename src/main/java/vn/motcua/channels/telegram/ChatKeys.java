package vn.motcua.channels.telegram;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Tells chats apart without remembering which they are: a hash with a salt that ends with the process. */
final class ChatKeys {

    private final byte[] salt = new byte[16];

    ChatKeys() {
        new SecureRandom().nextBytes(salt);
    }

    String key(long chat) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(chat).array();
            return HexFormat.of().formatHex(digest.digest(number));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
