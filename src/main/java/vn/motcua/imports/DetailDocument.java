package vn.motcua.imports;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads the portal's detail document (ChiTietTTHC): paragraphs that begin with a label, and tables under them. */
final class DetailDocument {

    private DetailDocument() {}

    static void read(OPCPackage office, String name, Harvest harvest) throws IOException {
        Flags flags = new Flags();
        Sections sections = new Sections(new TextTraps(flags));
        try (XWPFDocument document = new XWPFDocument(office)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    sections.paragraph(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    sections.table(cells(table));
                }
            }
        }
        Optional<Told> told = new DocumentTold(sections).told();
        if (told.isPresent()) {
            harvest.take(told.get(), flags, name);
        } else {
            harvest.refuse(name, "Văn bản này không có dòng \"Mã thủ tục:\" và \"Tên thủ tục:\" của Cổng.");
        }
    }

    /** The texts of a table, row by row; it may have no grid, so rows may differ in length. */
    private static java.util.List<java.util.List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }
}
