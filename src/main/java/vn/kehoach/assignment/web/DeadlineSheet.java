package vn.kehoach.assignment.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.shared.VietnamTime;

/** The deadline board as a spreadsheet. Words are cells of text, whatever they begin with: nothing in them is a formula. */
final class DeadlineSheet {

    /** Of the file as a whole. */
    static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** What one cell can hold. */
    private static final int LONGEST = 32_767;

    private static final int AT_ONCE = 500;
    private static final String MOMENT = "dd/mm/yyyy hh\"g\"mm";

    /** A column: its heading, its width in letters, and what stands in it. */
    private record Column(String heading, int width, Function<DeadlineRow, Object> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("Kế hoạch", 18, DeadlineRow::plan),
            new Column("Loại việc", 16, DeadlineRow::kindLabel),
            new Column("Việc", 60, DeadlineRow::what),
            new Column("Đơn vị", 36, DeadlineRow::unitName),
            new Column("Hạn", 17, row -> moment(row.dueAt())),
            new Column("Hạn ban đầu", 17, row -> moment(row.originalDueAt())),
            new Column("Trạng thái", 18, DeadlineRow::stateLabel),
            new Column("Số ngày trễ", 12, DeadlineRow::lateDays),
            new Column("Tiến độ (%)", 12, DeadlineRow::progress),
            new Column("Hoàn thành lúc", 17, row -> moment(row.doneAt())));

    private final Worksheet sheet;
    private int line;

    private DeadlineSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Writes a heading and a line for each row, in their order. */
    static void write(Consumer<Consumer<DeadlineRow>> rows, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Kehoach", null)) {
            DeadlineSheet sheet = new DeadlineSheet(book.newWorksheet("Thời hạn"));
            sheet.heading();
            rows.accept(sheet::add);
        }
    }

    private void heading() {
        for (int n = 0; n < COLUMNS.size(); n++) {
            sheet.value(0, n, COLUMNS.get(n).heading());
            sheet.width(n, COLUMNS.get(n).width());
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void add(DeadlineRow row) {
        line++;
        for (int n = 0; n < COLUMNS.size(); n++) {
            put(n, COLUMNS.get(n).value().apply(row));
        }
        if (line % AT_ONCE == 0) {
            written();
        }
    }

    /** Lines that are written are forgotten, so that a long board needs no more memory than a short one. */
    private void written() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int column, Object value) {
        if (value instanceof LocalDateTime moment) {
            sheet.value(line, column, moment);
            sheet.style(line, column).format(MOMENT).set();
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof String words) {
            sheet.value(line, column, words.substring(0, Math.min(LONGEST, words.length())));
        }
    }

    /** As a clock in Vietnam shows it; null, an empty cell, where there is none. */
    private static LocalDateTime moment(String iso) {
        return Optional.ofNullable(iso)
                .map(text -> OffsetDateTime.parse(text)
                        .atZoneSameInstant(VietnamTime.ZONE)
                        .toLocalDateTime())
                .orElse(null);
    }
}
