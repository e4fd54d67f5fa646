package vn.motcua.imports;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** One file of the source: opened through gzip when it is packed, and telling how far its bytes were read. */
record SourceFile(Path path, String name, LongConsumer progress) {

    private static final int HEAD = 4096;

    /** Its content; the caller closes it. */
    InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(new Counted(Files.newInputStream(path)), 1 << 16);
        raw.mark(2);
        boolean packed = raw.read() == 0x1F && raw.read() == 0x8B;
        raw.reset();
        try {
            return packed ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** The first bytes of the content. */
    byte[] head() throws IOException {
        try (InputStream in = new SourceFile(path, name, bytes -> {}).open()) {
            return in.readNBytes(HEAD);
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            progress.accept(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            progress.accept(Math.max(0, n));
            return n;
        }
    }
}
