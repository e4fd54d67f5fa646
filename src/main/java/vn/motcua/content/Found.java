package vn.motcua.content;

import java.util.List;

/**
 * A procedure together with the place where it was read.
 *
 * @param folder number of the folder it comes from
 * @param mentions the other procedures that it names; of imported records none, for there they are not ours to mend
 */
record Found(Procedure procedure, ContentFile file, Place at, int folder, List<Mention> mentions) {

    Found {
        mentions = List.copyOf(mentions);
    }

    ProcedureCode code() {
        return procedure.code();
    }

    /** Another procedure that is named at a place. */
    record Mention(ProcedureCode code, Place at) {}
}
