package vn.motcua;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.motcua.content.CheckReport;
import vn.motcua.content.ContentReader;

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

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
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
