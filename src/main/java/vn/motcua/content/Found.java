package vn.motcua.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A procedure together with the places where it was read.
 *
 * @param folder number of the folder it comes from
 * @param lines the keys that its file has, with their lines
 * @param mentions the other procedures that it names; of imported records none, for there they are not ours to mend
 * @param overlaid the parts that come from an overlay
 */
record Found(
        Procedure procedure,
        ContentFile file,
        Place at,
        int folder,
        Map<String, Integer> lines,
        List<Mention> mentions,
        List<Origin> overlaid) {

    Found {
        lines = Map.copyOf(lines);
        mentions = List.copyOf(mentions);
        overlaid = List.copyOf(overlaid);
    }

    ProcedureCode code() {
        return procedure.code();
    }

    /** The same with a part exchanged by an overlay. */
    Found overlaid(Procedure over, Origin origin) {
        List<Origin> all = new ArrayList<>(overlaid);
        all.add(origin);
        return new Found(over, file, at, folder, lines, mentions, all);
    }

    /** Where every part comes from, in the order of the file; what an overlay brought follows. */
    List<Origin> origins() {
        List<Origin> all = new ArrayList<>();
        lines.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(line -> all.add(new Origin(line.getKey(), file.path(), line.getValue(), Optional.empty())));
        all.addAll(overlaid);
        return all;
    }

    /** Another procedure that is named at a place. */
    record Mention(ProcedureCode code, Place at) {}
}
