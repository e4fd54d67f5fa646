package vn.motcua.content;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/** A value that is made when it is asked for, and made again when it had to make room since; safe for many threads. */
final class Later<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile SoftReference<T> made = new SoftReference<>(null);

    /** @param maker gives an equal value every time */
    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T value = made.get();
        if (value == null) {
            value = maker.get(); // two threads may both make it: the values are equal
            made = new SoftReference<>(value);
        }
        return value;
    }
}
