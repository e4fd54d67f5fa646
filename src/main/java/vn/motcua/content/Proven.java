package vn.motcua.content;

/**
 * The files of many procedures that this very program has read whole without finding anything wrong. Their lines need not be
 * looked through at every start: each procedure is read when somebody asks for it.
 */
public interface Proven {

    /** Knows no file: everything is looked through. */
    Proven NONE = new Proven() {
        @Override
        public boolean holds(String sum) {
            return false;
        }

        @Override
        public void add(String sum) {}
    };

    /** Whether a file with this check sum is known to be good. */
    boolean holds(String sum);

    /** Remembers that a file with this check sum is good. */
    void add(String sum);
}
