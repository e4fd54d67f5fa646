package vn.motcua;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Importer;
import vn.motcua.imports.ReportText;

/** Takes published records and lists into a content folder, and says what it met. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Nhập thủ tục đã công bố vào một thư mục nội dung, kèm báo cáo. Mã thoát 2 khi không nhập được gì.")
final class ImportVerb implements Callable<Integer> {

    @Parameters(
            paramLabel = "<tệp hoặc thư mục>",
            description = "Bản ghi chi tiết, danh sách, hoặc thư mục chứa chúng.")
    private Path source;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "<thư mục>",
            description = "Thư mục trống, hoặc của lần nhập trước.")
    private Path target;

    @Option(names = "--only", paramLabel = "<danh sách.csv>", description = "Chỉ giữ các mã ở cột `code` của tệp này.")
    private Path only;

    @Option(names = "--report", paramLabel = "<tệp.json>", description = "Ghi thêm báo cáo cho máy đọc.")
    private Path report;

    @Option(
            names = "--read-on",
            paramLabel = "<ngày>",
            converter = Day.class,
            description = "Ngày nguồn được đọc, như 2026-07-17. Mặc định: hôm nay")
    private LocalDate readOn;

    @Spec
    private CommandSpec spec;

    /** A day as it is typed, or a sentence for the person who typed it. */
    private static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("“" + typed + "” không phải ngày; cần dạng 2026-07-17.");
            }
        }
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ImportReport done;
        try (ProgressBar bar = ProgressBar.on(err)) {
            LocalDate day = readOn == null ? LocalDate.now(App.CLOCK) : readOn;
            done = Importer.run(source, target, Optional.ofNullable(only), day, bar::at);
        } catch (Importer.WrongUse e) {
            err.println(e.getMessage());
            return App.WRONG_USE;
        }
        spec.commandLine().getOut().print(ReportText.plain(done));
        spec.commandLine().getOut().flush();
        int written = report == null ? 0 : write(done, err);
        if (done.added() + done.changed() + done.unchanged() + done.leftOut() == 0) {
            err.println("Không nhập được thủ tục nào từ " + source + "; những gì có trước vẫn nguyên.");
            return App.WRONG_USE;
        }
        return written;
    }

    private int write(ImportReport done, PrintWriter err) {
        try {
            Files.writeString(report, ReportText.json(done));
            return 0;
        } catch (IOException e) {
            err.println("Đã nhập xong, nhưng không ghi được báo cáo vào " + report + ".");
            return App.WRONG_USE;
        }
    }
}
