package vn.motcua.index;

import org.apache.lucene.util.ArrayUtil;

/** The groups that one text could be mistaken for, numbered as they were met; used again for every text. */
final class Rivals {

    private final int[] met;
    private final int[] numbers;
    private int[] groups = new int[256];
    private int size;
    private int step = 1;

    /** @param groups how many there are */
    Rivals(int groups) {
        met = new int[groups];
        numbers = new int[groups];
    }

    /** Begins with the next text. */
    void clear() {
        step++;
        size = 0;
    }

    /** Adds a group, if it has not been met. */
    void add(int group) {
        if (!holds(group)) {
            met[group] = step;
            numbers[group] = size;
            groups = ArrayUtil.grow(groups, size + 1);
            groups[size++] = group;
        }
    }

    boolean holds(int group) {
        return met[group] == step;
    }

    /** The number of a group that was met. */
    int number(int group) {
        return numbers[group];
    }

    int group(int number) {
        return groups[number];
    }

    int size() {
        return size;
    }
}
