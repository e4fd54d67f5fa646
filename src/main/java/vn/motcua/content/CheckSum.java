package vn.motcua.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells whether the bytes of a file are the same as before: its length, and for each block two sums of different
 * polynomials. It guards against chance, not against somebody who wants two files to look alike; a start reads tens of
 * megabytes, and a cryptographic hash of them costs as much as understanding them.
 */
final class CheckSum {

    private static final int BLOCK = 1 << 16;

    private final Checksum[] sums = {new CRC32(), new CRC32C()};
    private final ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    private long length;
    private String hex;

    /** The sum of one array. */
    static CheckSum of(byte[] bytes) {
        CheckSum sum = new CheckSum();
        sum.add(bytes, bytes.length);
        return sum;
    }

    /** Adds the next bytes, however they are cut. */
    void add(byte[] bytes, int size) {
        for (int from = 0; from < size; ) {
            int room = BLOCK - (int) (length % BLOCK);
            int taken = Math.min(room, size - from);
            for (Checksum sum : sums) {
                sum.update(bytes, from, taken);
            }
            from += taken;
            length += taken;
            if (taken == room) {
                endBlock();
            }
        }
    }

    /** The sum of everything added, as 64 hexadecimal digits; nothing must be added after. */
    String hex() {
        if (hex == null) {
            endBlock();
            blocks.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(length).array());
            hex = HexFormat.of().formatHex(ContentHash.sha256().digest(blocks.toByteArray()));
        }
        return hex;
    }

    private void endBlock() {
        for (Checksum sum : sums) {
            blocks.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                    .putInt((int) sum.getValue())
                    .array());
            sum.reset();
        }
    }
}
