package vn.motcua.answers.guidance;

import java.util.List;
import java.util.Optional;
import vn.motcua.content.Condition;

/** A paper of the published list that this citizen need not bring. */
public record NotNeeded(String name, Why why) {

    /** Why it need not be brought. */
    public sealed interface Why {

        /**
         * The office looks it up itself.
         *
         * @param text how, as the content says it
         * @param open the rule under which it would be needed at all, while that is still open
         */
        record HeldByOffice(String text, Optional<Condition> open) implements Why {}

        /** It belongs to another case than this one. */
        record OtherCase(List<Reason> because) implements Why {
            public OtherCase {
                because = List.copyOf(because);
            }
        }
    }
}
