package vn.motcua.imports;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Reads the published list from a workbook, row by row as they come: the range that the sheet declares is not trusted. */
final class ListWorkbook implements SheetContentsHandler {

    private static final int HEADER_WITHIN = 10;
    private static final int MOST_COLUMNS = 60;

    private final String name;
    private final Harvest harvest;
    private List<String> row = new ArrayList<>();
    private Optional<ListColumns> columns = Optional.empty();

    private ListWorkbook(String name, Harvest harvest) {
        this.name = name;
        this.harvest = harvest;
    }

    static void read(OPCPackage office, String name, Harvest harvest) throws Exception {
        ListWorkbook list = new ListWorkbook(name, harvest);
        XSSFReader reader = new XSSFReader(office);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(office, false);
        for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext() && list.columns.isEmpty(); ) {
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, list, false));
                xml.parse(new InputSource(sheet));
            }
        }
        if (list.columns.isEmpty()) {
            harvest.refuse(name, "Bảng tính này không phải danh sách thủ tục: cần dòng tiêu đề có cột Mã số và Tên.");
        }
    }

    @Override
    public void startRow(int number) {
        row = new ArrayList<>();
    }

    @Override
    public void cell(String at, String text, XSSFComment comment) {
        int column = at == null ? row.size() : new CellReference(at).getCol();
        while (row.size() < column && row.size() < MOST_COLUMNS) {
            row.add("");
        }
        if (column < MOST_COLUMNS && text != null) {
            row.add(text);
        }
    }

    @Override
    public void endRow(int number) {
        if (columns.isPresent()) {
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                Flags flags = new Flags();
                harvest.take(columns.get().told(row, flags), flags, name + ", dòng " + (number + 1));
            }
        } else if (number < HEADER_WITHIN) {
            columns = ListColumns.of(row);
        }
    }
}
