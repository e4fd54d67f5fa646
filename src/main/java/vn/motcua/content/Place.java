package vn.motcua.content;

/** A place in a file: line and column, both counted from 1; 0 when the whole file or the whole line is meant. */
record Place(int line, int column) {

    static final Place WHOLE_FILE = new Place(0, 0);

    Place right(int characters) {
        return new Place(line, column + characters);
    }
}
