package vn.motcua.content;

import java.util.IdentityHashMap;

/** Where the parts of a procedure stand in its file; kept beside the records, which know nothing of files. */
final class Places {

    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

    /** Remembers where a part stands, and hands it back. */
    <T> T keep(Place at, T part) {
        places.putIfAbsent(part, at);
        return part;
    }

    Place of(Object part) {
        return places.getOrDefault(part, Place.WHOLE_FILE);
    }
}
