package vn.motcua.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.calendar.WorkCalendar;

/** Reads one year of days off. */
final class CalendarReader {

    private final Fields fields;
    private final Reading in;
    private final int year;

    private CalendarReader(Fields fields, int year) {
        this.fields = fields;
        this.in = fields.in();
        this.year = year;
    }

    /** The year of a file; empty when something in it is wrong. */
    static Optional<WorkCalendar.Year> read(Node root, String stem, Reading in) {
        Fields fields = Fields.of(root, Part.CALENDAR, in);
        int year = fields.count("year", 1945).orElse(0);
        if (year != 0 && !stem.equals(String.valueOf(year))) {
            in.error(fields.at("year"), "Tên tệp khác năm ghi trong tệp.", "Đặt tên tệp là `" + year + ".yaml`.");
        }
        WorkCalendar.Year read = new CalendarReader(fields, year).year();
        return Optional.of(read).filter(y -> in.problems().errors() == 0);
    }

    private WorkCalendar.Year year() {
        Map<LocalDate, String> closed = days("closed");
        Map<LocalDate, String> undecided = days("undecided");
        undecided.keySet().stream()
                .filter(closed::containsKey)
                .forEach(day ->
                        in.error(fields.at("undecided"), "Ngày " + day + " vừa nghỉ vừa chưa quyết.", "Xóa một chỗ."));
        List<LocalDate> makeUp = fields.items("make-up").stream()
                .flatMap(item -> Values.day(item, in).filter(day -> fits(day, item.place(), true)).stream())
                .toList();
        fields.mustHaveItems("sources");
        return new WorkCalendar.Year(year, closed, makeUp, undecided, fields.texts("sources"));
    }

    private Map<LocalDate, String> days(String key) {
        Map<LocalDate, String> days = new TreeMap<>();
        Optional<Node> node = fields.value(key, (value, reading) -> Optional.of(value));
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            in.error(
                    node.get().place(),
                    "`" + key + "` phải là các dòng `ngày: lý do`.",
                    "Viết `" + year + "-01-01: Tết Dương lịch`.");
        }
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            mapping.entries().forEach((word, entry) -> {
                Values.day(new Node.Scalar(entry.key(), word, Node.Style.PLAIN), in)
                        .filter(day -> fits(day, entry.key(), false))
                        .ifPresent(day -> Values.text(entry.value(), in).ifPresent(why -> days.put(day, why)));
            });
        }
        return days;
    }

    private boolean fits(LocalDate day, Place at, boolean onWeekend) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (day.getYear() != year) {
            in.error(at, "Ngày " + day + " không thuộc năm " + year + ".", "Chuyển sang tệp của năm đó.");
        } else if (weekend != onWeekend) {
            in.error(
                    at,
                    onWeekend
                            ? "Ngày làm bù " + day + " không rơi vào cuối tuần."
                            : "Ngày " + day + " là cuối tuần, vốn đã nghỉ.",
                    "Xem lại ngày; ngày nghỉ trùng cuối tuần thì ghi ngày nghỉ bù.");
        }
        return day.getYear() == year && weekend == onWeekend;
    }
}
