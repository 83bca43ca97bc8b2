package vn.kehoach.assignment.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.download.SheetCells;
import vn.kehoach.plan.content.due.ObligationKind;

/**
 * The deadline board as a spreadsheet, with those numbers of the last reports that have a column. Words are cells of text,
 * whatever they begin with: nothing in them is a formula.
 */
final class DeadlineSheet {

    private static final int AT_ONCE = 500;
    private static final int WIDTH_OF_NUMBER = 17;

    /** A column: its heading, its width in letters, and what stands in it. */
    private record Column(String heading, int width, Function<DeadlineRow, Object> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("Kế hoạch", 18, row -> row.of().plan()),
            new Column("Loại việc", 16, row -> row.sort().kindLabel()),
            new Column("Việc", 60, DeadlineRow::what),
            new Column("Đơn vị", 36, DeadlineRow::unitName),
            new Column("Hạn", 17, row -> moment(row.dueAt())),
            new Column("Hạn ban đầu", 17, row -> moment(row.dates().originalDueAt())),
            new Column(
                    "Trạng thái",
                    18,
                    row -> row.stateLabel() + entered(row.standing().entered())),
            new Column("Số ngày trễ", 12, DeadlineRow::lateDays),
            new Column("Lời giải trình", 40, row -> row.standing().explanation()),
            new Column("Tiến độ (%)", 12, row -> row.standing().progress()),
            new Column("Hoàn thành lúc", 17, row -> moment(row.doneAt())));

    /**
     * The numbers of reports that have a column.
     *
     * @param fields in the order of the columns
     * @param lastOf the numbers of the last report of each of these assignments, by their ids
     */
    record Numbers(List<ReportField> fields, Function<List<String>, Map<String, ReportFacts>> lastOf) {

        private Map<String, ReportFacts> of(List<DeadlineRow> rows) {
            return fields.isEmpty()
                    ? Map.of()
                    : lastOf.apply(rows.stream()
                            .filter(row -> ObligationKind.UNIT_REPORT.name().equals(row.kind()))
                            .map(DeadlineRow::id)
                            .toList());
        }
    }

    private final Worksheet sheet;
    private final Numbers numbers;
    private final List<DeadlineRow> waiting = new ArrayList<>();
    private int line;
    private int columns;

    private DeadlineSheet(Worksheet sheet, Numbers numbers) {
        this.sheet = sheet;
        this.numbers = numbers;
    }

    /** Writes a heading and a line for each row, in their order. */
    static void write(Consumer<Consumer<DeadlineRow>> rows, Numbers numbers, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Kehoach", null)) {
            DeadlineSheet sheet = new DeadlineSheet(book.newWorksheet("Thời hạn"), numbers);
            sheet.heading();
            rows.accept(sheet::add);
            sheet.putWaiting();
        }
    }

    private static String entered(String how) {
        return how.isEmpty() ? "" : " (" + how + ")";
    }

    private void heading() {
        COLUMNS.forEach(column -> head(column.heading(), column.width()));
        numbers.fields().forEach(field -> head(field.label(), WIDTH_OF_NUMBER));
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void head(String heading, int width) {
        sheet.value(0, columns, heading);
        sheet.width(columns, width);
        columns++;
    }

    private void add(DeadlineRow row) {
        waiting.add(row);
        if (waiting.size() == AT_ONCE) {
            putWaiting();
        }
    }

    /** Lines that are written are forgotten, so that a long board needs no more memory than a short one. */
    private void putWaiting() {
        Map<String, ReportFacts> last = numbers.of(waiting);
        waiting.forEach(row -> put(row, last.getOrDefault(row.id(), ReportFacts.NONE)));
        waiting.clear();
        flush();
    }

    private void put(DeadlineRow row, ReportFacts facts) {
        line++;
        int column = 0;
        for (Column each : COLUMNS) {
            put(column++, each.value().apply(row));
        }
        for (ReportField field : numbers.fields()) {
            put(column++, facts.of(field).orElse(null));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int column, Object value) {
        if (value instanceof LocalDateTime moment) {
            SheetCells.moment(sheet, line, column, moment);
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof String words) {
            SheetCells.text(sheet, line, column, words);
        }
    }

    /** As a clock in Vietnam shows it; null, an empty cell, where there is none. */
    private static LocalDateTime moment(String iso) {
        return Optional.ofNullable(iso).map(SheetCells::moment).orElse(null);
    }
}
