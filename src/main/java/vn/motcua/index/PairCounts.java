package vn.motcua.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Counts of pairs of words, kept in two flat arrays because they are looked up thousands of times a query. The first word
 * may be {@link Word#UNKNOWN}; a pair whose second one is has no count.
 */
final class PairCounts {

    private static final long EMPTY = -1;

    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    PairCounts() {
        Arrays.fill(keys, EMPTY);
    }

    /** Adds to the count of a pair; true when the pair is new. */
    boolean add(int first, int second, int count) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(pair(first, second));
        boolean fresh = keys[slot] == EMPTY;
        if (fresh) {
            keys[slot] = pair(first, second);
            size++;
        }
        counts[slot] += count;
        return fresh;
    }

    int size() {
        return size;
    }

    int count(int first, int second) {
        int slot = slot(pair(first, second));
        return keys[slot] == EMPTY ? 0 : counts[slot];
    }

    /** Shows every pair. */
    void each(PairVisitor visitor) {
        for (long key : keys) {
            if (key != EMPTY) {
                visitor.visit((int) (key >> 32), (int) key);
            }
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        out.writeInt(keys.length);
        for (long key : keys) {
            out.writeLong(key);
        }
        for (int count : counts) {
            out.writeInt(count);
        }
    }

    static PairCounts read(DataInput in) throws IOException {
        PairCounts pairs = new PairCounts();
        pairs.size = in.readInt();
        pairs.keys = new long[in.readInt()];
        pairs.counts = new int[pairs.keys.length];
        in.readLongs(pairs.keys, 0, pairs.keys.length);
        in.readInts(pairs.counts, 0, pairs.counts.length);
        return pairs;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int slot = (int) (mixed >>> 40) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        Arrays.fill(keys, EMPTY);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private static long pair(int first, int second) {
        return ((long) first << 32) | second; // all bits set, the empty key, when the second word is unknown
    }

    /** Sees the two words of a pair. */
    interface PairVisitor {
        void visit(int first, int second);
    }
}
