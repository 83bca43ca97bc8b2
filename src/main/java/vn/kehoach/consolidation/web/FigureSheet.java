package vn.kehoach.consolidation.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.kehoach.consolidation.FigureTable;
import vn.kehoach.consolidation.UnitLine;
import vn.kehoach.download.SheetCells;

/**
 * The figures of a collection as a spreadsheet: a line for each unit, a column for each indicator, the totals below. Numbers are
 * numbers; words are cells of text, whatever they begin with, so that {@code 0012} stays and nothing is a formula.
 */
final class FigureSheet {

    /** A spreadsheet reckons with this many digits and drops the others. */
    private static final int DIGITS = 15;

    private static final int AT_ONCE = 500;
    private static final List<String> HEADINGS =
            List.of("Số thứ tự", "Đơn vị", "Mã đơn vị", "Tình trạng", "Bản", "Nộp lúc");
    private static final List<Integer> WIDTHS = List.of(10, 40, 24, 24, 8, 18);
    private static final int WIDTH_OF_FIGURE = 18;
    private static final int WIDTH_OF_NOTE = 40;

    private final Worksheet sheet;
    private final FigureTable table;
    private int line;

    private FigureSheet(Worksheet sheet, FigureTable table) {
        this.sheet = sheet;
        this.table = table;
    }

    static void write(List<UnitLine> units, FigureTable table, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Kehoach", null)) {
            FigureSheet sheet = new FigureSheet(book.newWorksheet("Số liệu"), table);
            sheet.heading();
            for (UnitLine unit : units) {
                sheet.put(unit);
            }
            sheet.totals();
        }
    }

    private void heading() {
        for (int column = 0; column < HEADINGS.size(); column++) {
            put(column, HEADINGS.get(column));
            sheet.width(column, WIDTHS.get(column));
        }
        for (int figure = 0; figure < table.columns().size(); figure++) {
            put(HEADINGS.size() + figure, table.columns().get(figure).heading());
            sheet.width(HEADINGS.size() + figure, WIDTH_OF_FIGURE);
        }
        put(noteColumn(), "Ghi chú");
        sheet.width(noteColumn(), WIDTH_OF_NOTE);
        bold();
        sheet.freezePane(2, 1);
    }

    private int noteColumn() {
        return HEADINGS.size() + table.columns().size();
    }

    private void put(UnitLine unit) throws IOException {
        line++;
        put(0, BigDecimal.valueOf(line));
        put(1, unit.unitName());
        put(2, unit.unit());
        put(3, unit.stage().label());
        unit.report().ifPresent(report -> {
            put(4, BigDecimal.valueOf(report.content().version()));
            put(5, SheetCells.moment(report.content().submittedAt()));
        });
        for (int figure = 0; figure < table.columns().size(); figure++) {
            int column = HEADINGS.size() + figure;
            table.columns().get(figure).of(unit.assignmentId()).ifPresent(value -> put(column, value));
        }
        String note = Stream.concat(
                        unit.report().map(report -> report.content().onBehalf()).stream(),
                        Stream.of(unit.explanation()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        if (!note.isEmpty()) {
            put(noteColumn(), note);
        }
        if (line % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void totals() {
        line++;
        put(1, "Tổng cộng");
        for (int figure = 0; figure < table.columns().size(); figure++) {
            int column = HEADINGS.size() + figure;
            table.columns().get(figure).total().ifPresent(total -> put(column, total));
        }
        bold();
    }

    private void bold() {
        sheet.range(line, 0, line, noteColumn()).style().bold().set();
    }

    private void put(int column, Object value) {
        if (value instanceof LocalDateTime moment) {
            SheetCells.moment(sheet, line, column, moment);
        } else if (value instanceof BigDecimal number
                && number.stripTrailingZeros().precision() <= DIGITS) {
            sheet.value(line, column, number);
        } else {
            String words = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            SheetCells.text(sheet, line, column, words);
        }
    }
}
