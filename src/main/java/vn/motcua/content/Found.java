package vn.motcua.content;

import java.nio.file.Path;

/**
 * A procedure together with the place where it was read.
 *
 * @param at where its code stands
 * @param folder number of the folder it comes from
 */
record Found(Procedure procedure, Path file, Place at, Reading in, int folder) {}
