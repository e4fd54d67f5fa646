package vn.motcua.answers;

import vn.motcua.content.Condition;
import vn.motcua.content.Procedure;

/** The case in which a part of a procedure holds, in words. */
final class CaseWords {

    private CaseWords() {}

    static String of(Procedure procedure, Condition when) {
        return when.toString();
    }
}
