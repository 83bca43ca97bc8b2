package vn.kehoach.document.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.kehoach.download.SheetCells;

/** A register as a spreadsheet. Every cell is text, whatever it begins with: nothing in it is a formula. */
public final class RegisterSheet {

    private static final int HEADING = 3;
    private static final List<Integer> WIDTHS = List.of(18, 14, 50, 26, 50, 22, 10, 30);

    private RegisterSheet() {}

    /** Writes the names of the body and the register, a heading, and a line for each number. */
    public static void write(RegisterTable table, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Kehoach", null)) {
            Worksheet sheet = book.newWorksheet("Sổ văn bản đi");
            List<String> above = List.of(table.body(), table.title(), table.subtitle());
            for (int line = 0; line < above.size(); line++) {
                put(sheet, line, 0, above.get(line));
                sheet.style(line, 0).bold().set();
            }
            row(sheet, HEADING, RegisterTable.COLUMNS);
            sheet.range(HEADING, 0, HEADING, WIDTHS.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheet.freezePane(0, HEADING + 1);
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
            }
            for (int line = 0; line < table.rows().size(); line++) {
                row(sheet, HEADING + 1 + line, table.rows().get(line));
            }
        }
    }

    private static void row(Worksheet sheet, int line, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            put(sheet, line, column, cells.get(column));
        }
    }

    private static void put(Worksheet sheet, int line, int column, String words) {
        if (!words.isEmpty()) {
            SheetCells.text(sheet, line, column, words);
        }
    }
}
