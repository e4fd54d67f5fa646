package vn.motcua.content;

import java.util.List;
import java.util.Optional;

/**
 * One paper of the dossier (giấy tờ trong thành phần hồ sơ), in the order in which a person gathers them.
 *
 * @param name its official name
 * @param explanation what it is and where one gets it, in plain words
 * @param originals number of originals (bản chính)
 * @param copies number of copies (bản sao)
 * @param form the form to fill in, when the paper is one
 * @param handOver handed in or only shown
 * @param substitutes papers that may stand in for it
 * @param heldByOffice why it need not be brought: the office must look it up itself; absent when it must be brought
 * @param unlessHeld when it need not be brought although it is on the list, such as when a database already has it: until
 *     a person knows that, the paper is to be brought
 * @param when the case in which it is needed
 */
public record Document(
        String name,
        Optional<String> explanation,
        int originals,
        int copies,
        Optional<Form> form,
        HandOver handOver,
        List<String> substitutes,
        Optional<String> heldByOffice,
        Optional<String> unlessHeld,
        Condition when) {

    public Document {
        substitutes = List.copyOf(substitutes);
    }
}
