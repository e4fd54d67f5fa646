package vn.motcua.answers;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.motcua.content.ProcedureCode;

/** A part of an answer; every channel renders all of them with an exhaustive switch. */
public sealed interface Block {

    /** A heading; level 1 names the answer, level 2 a part of it. */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Numbered steps. */
    record Steps(List<String> items) implements Block {
        public Steps {
            items = List.copyOf(items);
        }
    }

    /** Papers to bring, to tick off. */
    record Checklist(List<Item> items) implements Block {
        public Checklist {
            items = List.copyOf(items);
        }

        /**
         * @param quantity "1 bản chính", "" when it is told nowhere
         * @param details form, hand-over, substitutes, explanation; one line each
         * @param condition the case it is needed in, in words, when that is open
         */
        public record Item(String name, String quantity, List<String> details, Optional<String> condition) {
            public Item {
                details = List.copyOf(details);
            }
        }
    }

    /** Papers that need not be brought, and why. */
    record NotNeeded(List<Paper> items) implements Block {
        public NotNeeded {
            items = List.copyOf(items);
        }

        public record Paper(String name, String why) {}
    }

    /** Label and value pairs: fees, times, places. */
    record Facts(Topic topic, List<Row> rows) implements Block {
        public Facts {
            rows = List.copyOf(rows);
        }

        /** What the rows tell. */
        public enum Topic {
            FEE,
            TIME,
            PLACE,
            RESULT,
            DEADLINE
        }

        /**
         * @param label which way or case
         * @param value the fact, or "chưa công bố …"
         * @param notes conditions and legal basis; one line each
         */
        public record Row(String label, String value, List<String> notes) {
            public Row {
                notes = List.copyOf(notes);
            }
        }
    }

    /** Something to notice. */
    record Notice(Kind kind, String text) implements Block {
        /** How it is meant. */
        public enum Kind {
            INFO,
            WARNING,
            EMERGENCY
        }
    }

    /** Procedures to choose from. */
    record Procedures(List<Entry> items) implements Block {
        public Procedures {
            items = List.copyOf(items);
        }

        /** @param remark why it is listed, or how it differs; may be empty */
        public record Entry(ProcedureCode code, String name, String remark) {}
    }

    /** A question with its answers. */
    record Ask(String question, Optional<String> why, List<Choice> choices) implements Block {
        public Ask {
            choices = List.copyOf(choices);
        }
    }

    /** What one can do next. */
    record Choices(List<Choice> choices) implements Block {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    record Link(String label, URI target) implements Block {}

    /** Source, the day it was read, for whom the answer speaks, whom to call. */
    record Citation(List<String> lines) implements Block {
        public Citation {
            lines = List.copyOf(lines);
        }
    }
}
