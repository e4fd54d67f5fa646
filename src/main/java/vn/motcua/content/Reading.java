package vn.motcua.content;

/**
 * What goes along while one file is read.
 *
 * @param written whether a person wrote the file; a record that was imported may lack what its source lacks
 */
record Reading(Problems problems, Places places, boolean written) {

    static Reading written(Problems problems) {
        return new Reading(problems, new Places(), true);
    }

    static Reading imported(Problems problems) {
        return new Reading(problems, new Places(), false);
    }

    void error(Place at, String message, String mend) {
        problems.error(at, message, mend);
    }

    void warn(Place at, String message, String mend) {
        problems.warn(at, message, mend);
    }
}
