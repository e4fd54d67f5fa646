package vn.motcua;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.content.CheckReport;
import vn.motcua.content.ContentReader;
import vn.motcua.content.Origin;
import vn.motcua.content.ProcedureCode;

/** Says what is wrong with the content, where, and how to mend it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Kiểm tra nội dung: sai gì, ở đâu, sửa thế nào. Mã thoát 1 khi có lỗi.")
final class CheckVerb implements Callable<Integer> {

    /** Lower case, since the names are typed as option values. */
    private enum Format {
        text,
        json,
        github
    }

    @Mixin
    private ContentFolders content;

    @Option(
            names = "--format",
            paramLabel = "<dạng>",
            defaultValue = "text",
            description = "Một trong: ${COMPLETION-CANDIDATES}. Mặc định: text")
    private Format format;

    @Option(
            names = "--code",
            paramLabel = "<mã>",
            description = "Cho xem từng phần của một thủ tục lấy từ tệp nào, theo quyết định nào.")
    private String code;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return code == null ? problems() : layers();
    }

    private int layers() {
        PrintWriter out = spec.commandLine().getOut();
        List<Origin> origins = ProcedureCode.parse(code)
                .map(parsed -> ContentReader.origins(content.folders(), parsed))
                .orElse(List.of());
        for (Origin origin : origins) {
            String place = origin.line() == 0 ? "" : ":" + origin.line();
            String decision = origin.decision().map(d -> "  (" + d + ")").orElse("");
            out.printf("%-14s %s%s%s%n", origin.key(), origin.file(), place, decision);
        }
        if (origins.isEmpty()) {
            out.println("Không thư mục nào có thủ tục mã “" + code + "”. Xem lại mã, ví dụ 1.001193.");
            return 1;
        }
        return 0;
    }

    private int problems() {
        CheckReport report =
                new CheckReport(ContentReader.read(content.folders()).problems());
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case text -> report.text();
                            case json -> report.json();
                            case github -> report.github();
                        });
        spec.commandLine().getOut().flush();
        return report.errors() > 0 ? 1 : 0;
    }
}
