package vn.motcua.content;

import java.nio.file.Path;
import java.util.List;

/** Reads content folders; whatever is wrong becomes a problem, and what is good stays. */
public final class ContentReader {

    private ContentReader() {}

    /** Everything in these folders; for a code that several hold, the earlier folder wins. */
    public static Content read(List<Path> folders) {
        return read(folders, Proven.NONE);
    }

    /** The same, reading the procedures of files known to be good when they are asked for. */
    public static Content read(List<Path> folders, Proven proven) {
        return gathered(folders, proven).content();
    }

    /** Which layer each part of one procedure comes from, overlays last; nothing when no folder has the procedure. */
    public static List<Origin> origins(List<Path> folders, ProcedureCode code) {
        Gathering gathering = gathered(folders, Proven.NONE);
        gathering.content();
        return gathering.origins(code);
    }

    private static Gathering gathered(List<Path> folders, Proven proven) {
        Gathering gathering = new Gathering(proven);
        gathering.folders(folders.stream().map(ContentFolder::list).toList());
        return gathering;
    }
}
