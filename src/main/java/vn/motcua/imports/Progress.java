package vn.motcua.imports;

/** Hears how far an import has come, in bytes of the source. */
@FunctionalInterface
public interface Progress {
    void at(long done, long total);
}
