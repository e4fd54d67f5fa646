package vn.motcua.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Where an index lies: the short texts and the procedures apart, so that every text of a Lucene index has the same
 * fields, the texts of what is not listed apart from both, so that they change nothing there, and what was learned.
 */
record Storage(Directory texts, Directory procedures, Directory unlisted, Directory learned) implements AutoCloseable {

    static Storage inMemory() {
        return new Storage(
                new ByteBuffersDirectory(),
                new ByteBuffersDirectory(),
                new ByteBuffersDirectory(),
                new ByteBuffersDirectory());
    }

    /** In a folder of its own, which is made when it is not there. */
    static Storage in(Path folder) throws IOException {
        return new Storage(
                open(folder, "texts"), open(folder, "procedures"), open(folder, "unlisted"), open(folder, "learned"));
    }

    private static Directory open(Path folder, String name) throws IOException {
        return FSDirectory.open(Files.createDirectories(folder.resolve(name)));
    }

    @Override
    public void close() throws IOException {
        texts.close();
        procedures.close();
        unlisted.close();
        learned.close();
    }
}
