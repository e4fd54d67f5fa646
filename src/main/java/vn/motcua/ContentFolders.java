package vn.motcua;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names content folders, shared by all verbs that read content. */
final class ContentFolders {

    @Option(
            names = "--content",
            paramLabel = "<thư mục>",
            description = "Thư mục nội dung; dùng được nhiều lần, thư mục nêu trước thắng. Mặc định: content")
    private List<Path> folders;

    List<Path> folders() {
        return folders == null ? List.of(Path.of("content")) : folders;
    }
}
