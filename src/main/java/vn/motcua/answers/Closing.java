package vn.motcua.answers;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.answers.words.DayText;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Source;
import vn.motcua.content.Unit;

/** What every answer ends with: source, day read, the unit it speaks for, whom to call. */
final class Closing {

    private Closing() {}

    /** Source and unit of a procedure, with its page on the national portal. */
    static List<Block> of(Sheet sheet) {
        Source source = sheet.procedure().source();
        List<String> lines = new ArrayList<>();
        lines.add(sheet.say("source", source.name(), DayText.day(sheet.phrases(), source.readOn())));
        sheet.procedure().identity().standing().decision().ifPresent(d -> lines.add(sheet.say("source.decision", d)));
        source.note().ifPresent(lines::add);
        lines.add(sheet.say("source.code", sheet.procedure().code()));
        lines.addAll(unit(sheet.phrases(), sheet.unit()));
        List<Block> blocks = new ArrayList<>();
        source.page().ifPresent(page -> blocks.add(new Block.Link(sheet.say("source.page"), page)));
        blocks.add(new Block.Citation(lines));
        return blocks;
    }

    /** The unit alone, for an answer that is about no procedure. */
    static Block of(Phrases phrases, Unit unit) {
        return new Block.Citation(unit(phrases, unit));
    }

    private static List<String> unit(Phrases phrases, Unit unit) {
        return List.of(phrases.say("unit", unit.name()), hotline(phrases, unit));
    }

    /** Whom to call: the unit's own hotline, else the national one. */
    static String hotline(Phrases phrases, Unit unit) {
        return unit.hotline().map(h -> phrases.say("hotline", h)).orElseGet(() -> phrases.say("hotline.national"));
    }
}
