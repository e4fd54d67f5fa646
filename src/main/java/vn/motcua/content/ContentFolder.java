package vn.motcua.content;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** Lists the files of a content folder in the order of their names; files whose name begins with a dot are not ours. */
final class ContentFolder {

    private static final int DEEPEST = 12;

    private final Path folder;
    private final List<ContentFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ContentFolder(Path folder) {
        this.folder = folder;
    }

    static ContentFolder list(Path folder) {
        ContentFolder listed = new ContentFolder(folder);
        if (!Files.isDirectory(folder)) {
            listed.problem(folder, "Không có thư mục nội dung này.", "Xem lại đường dẫn.");
            return listed;
        }
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, listed.new Visitor());
        } catch (IOException e) {
            listed.problem(folder, "Không đọc được thư mục.", "Xem lại quyền đọc của thư mục.");
        }
        listed.files.sort(Comparator.comparing(ContentFile::relative));
        return listed;
    }

    List<ContentFile> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    private void problem(Path at, String message, String mend) {
        problems.add(new Problem(at, 0, 0, Problem.Severity.ERROR, message, mend));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && isHidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) { // links are followed: this one leads nowhere
                return visitFileFailed(file, new IOException());
            }
            if (attributes.isRegularFile() && !isHidden(file)) {
                String relative = folder.relativize(file).toString().replace('\\', '/');
                files.add(new ContentFile(file, relative));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isHidden(file)) {
                problem(file, "Không mở được.", "Xem lại quyền đọc, hoặc liên kết trỏ vòng.");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
