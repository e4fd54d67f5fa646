package vn.motcua.publishing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.content.Proven;
import vn.motcua.index.ProcedureIndex;

/** Remembers good files in a folder, an empty file for each and for each build of this program. */
final class ProvenFiles implements Proven {

    private static final Logger log = LoggerFactory.getLogger(ProvenFiles.class);

    private static final int KEPT = 50;

    private final Path folder;

    ProvenFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean holds(String sum) {
        try {
            Files.setLastModifiedTime(place(sum), FileTime.from(Instant.now()));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void add(String sum) {
        try {
            Files.createDirectories(folder);
            Files.createFile(place(sum));
            NewestFirst.of(folder).stream().skip(KEPT).forEach(NewestFirst::delete);
        } catch (FileAlreadyExistsException e) {
            log.debug("{} is known already", sum); // another process read it as well
        } catch (IOException e) {
            log.warn("{} cannot be written ({}): the next start reads everything again", folder, e.toString());
        }
    }

    private Path place(String sum) {
        return folder.resolve(sum.substring(0, 32) + "-" + ProcedureIndex.format());
    }
}
