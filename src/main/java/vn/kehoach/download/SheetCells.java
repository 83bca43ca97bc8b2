package vn.kehoach.download;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;
import vn.kehoach.shared.VietnamTime;

/** Cells of the spreadsheets that leave. Words are cells of text, whatever they begin with: nothing in them is a formula. */
public final class SheetCells {

    /** Of a spreadsheet as a file. */
    public static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** What one cell can hold. */
    private static final int LONGEST = 32_767;

    private static final String MOMENT = "dd/mm/yyyy hh\"g\"mm";

    private SheetCells() {}

    /** Words, as far as a cell holds them. */
    public static void text(Worksheet sheet, int line, int column, String words) {
        sheet.value(line, column, words.substring(0, Math.min(LONGEST, words.length())));
    }

    /** A moment that a spreadsheet reckons with. */
    public static void moment(Worksheet sheet, int line, int column, LocalDateTime moment) {
        sheet.value(line, column, moment);
        sheet.style(line, column).format(MOMENT).set();
    }

    /** As a clock in Vietnam shows that moment, ISO 8601 with its zone. */
    public static LocalDateTime moment(String iso) {
        return OffsetDateTime.parse(iso).atZoneSameInstant(VietnamTime.ZONE).toLocalDateTime();
    }
}
