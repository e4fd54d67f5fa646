package vn.motcua.imports;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Opens an Office Open XML file and hands it to the reader of what is in it; POI's guards against zip bombs stay on. */
final class OfficeFile {

    private static final long LARGEST = 64L << 20;

    static {
        // no published list or document comes near this; a bomb would fill the memory before the ratio tells it
        ZipSecureFile.setMaxEntrySize(32L << 20);
    }

    private OfficeFile() {}

    static void read(SourceFile file, Harvest harvest) throws IOException {
        if (Files.size(file.path()) > LARGEST) {
            harvest.refuseTorn(file.name(), "Tệp lớn hơn 64 MB.");
            return;
        }
        try (OPCPackage office = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
            if (has(office, XSSFRelation.WORKBOOK.getContentType())) {
                ListWorkbook.read(office, file.name(), harvest);
            } else if (has(office, XWPFRelation.DOCUMENT.getContentType())) {
                DetailDocument.read(office, file.name(), harvest);
            } else {
                harvest.refuse(file.name(), "Tệp nén này không phải .xlsx hay .docx.");
            }
        } catch (Exception | StackOverflowError e) {
            // a hostile or torn file makes the library throw nearly anything
            harvest.refuseTorn(file.name(), "Tệp Office hỏng, không mở được, hoặc nén bất thường.");
        }
    }

    private static boolean has(OPCPackage office, String contentType) {
        return !office.getPartsByContentType(contentType).isEmpty();
    }
}
