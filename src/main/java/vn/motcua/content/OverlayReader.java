package vn.motcua.content;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an overlay; {@code docs/overlay-file.md} shows its shape. */
final class OverlayReader {

    private OverlayReader() {}

    /** The overlay of a file; empty when something in it is wrong. */
    static Optional<Overlay> read(Node root, ContentFile file, Reading in) {
        Fields fields = Fields.of(root, Part.OVERLAY, in);
        String decision = fields.needed("decision");
        Fields unit = fields.value("unit", (node, r) -> Optional.of(Fields.of(node, Part.OVERLAY_UNIT, r)))
                .orElse(Fields.none(in));
        Overlay overlay = new Overlay(
                file,
                in,
                decision,
                unit(unit),
                unit.value("counters", OverlayReader::counters).orElse(Map.of()),
                fields.parts("procedures", (node, r) -> difference(node, decision, file.path(), r)));
        return Optional.of(overlay).filter(o -> in.problems().errors() == 0);
    }

    private static Overlay.UnitDifference unit(Fields fields) {
        return new Overlay.UnitDifference(
                fields.text("name"),
                fields.text("address"),
                fields.texts("hours"),
                fields.text("hotline"),
                fields.text("suggestions"));
    }

    private static Optional<Map<String, Overlay.Counter>> counters(Node node, Reading in) {
        Map<String, Overlay.Counter> counters = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach((field, entry) -> Values.text(entry.value(), in)
                            .ifPresent(counter -> counters.put(
                                    field,
                                    new Overlay.Counter(counter, entry.key().line()))));
        } else {
            in.error(node.place(), "`counters` phải là các dòng `lĩnh vực: quầy`.", "Viết `Hộ tịch: Quầy 3`.");
        }
        return Optional.of(counters);
    }

    private static Overlay.Difference difference(Node node, String decision, Path file, Reading in) {
        Fields fields = Fields.of(node, Part.DIFFERENCE, in);
        List<Fee> fees = fields.parts("fees", FeeReader::read).stream()
                .map(fee -> in.places().keep(in.places().of(fee), resting(fee, decision)))
                .toList();
        List<ProcessingTime> times = fields.parts("times", TimeReader::read).stream()
                .map(time -> in.places().keep(in.places().of(time), time.committedBy(decision)))
                .toList();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (String key : List.of("fees", "times", "counter")) {
            if (fields.has(key)) {
                lines.put(key, fields.at(key).line());
            }
        }
        return new Overlay.Difference(
                fields.value("code", Values::code).orElse(IdentityReader.NO_CODE),
                file,
                fields.at("code"),
                fees,
                times,
                fields.text("counter"),
                lines);
    }

    /** A fee that names no text of its own rests on the decision of the overlay. */
    private static Fee resting(Fee fee, String decision) {
        return new Fee(
                fee.label(),
                fee.rate(),
                fee.methods(),
                fee.basis().or(() -> Optional.of(decision)),
                fee.from(),
                fee.until(),
                fee.when());
    }
}
