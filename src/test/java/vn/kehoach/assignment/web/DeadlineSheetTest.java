package vn.kehoach.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.plan.content.due.ObligationKind;

class DeadlineSheetTest {

    private static final int WHAT = 2;
    private static final int DUE = 4;
    private static final int COST = 11;

    private static final DeadlineSheet.Numbers NO_NUMBERS = new DeadlineSheet.Numbers(List.of(), ids -> {
        throw new AssertionError("Nobody asked for numbers");
    });

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "<img onerror=alert(1)>", "a\u0001b"})
    void what_begins_like_a_formula_is_a_cell_of_text(String what) throws IOException {
        byte[] file = written(row(what, null));

        assertThat(rows(file).get(1).getCell(WHAT).getType()).isEqualTo(CellType.STRING);
        assertThat(rows(file).get(1).getCellText(WHAT).strip())
                .startsWith(what.strip().substring(0, 1));
        assertThat(sheetXml(file)).doesNotContain("<f>", "<f ");
    }

    @Test
    void a_deadline_is_a_date_as_a_clock_in_vietnam_shows_it() throws IOException {
        byte[] file = written(row("Nộp báo cáo", "2020-02-25T17:00:00+07:00"));

        assertThat(rows(file).get(1).getCellAsDate(DUE)).contains(LocalDateTime.of(2020, 2, 25, 17, 0));
    }

    @Test
    void work_without_a_deadline_has_an_empty_cell() throws IOException {
        assertThat(rows(written(row("Nộp báo cáo", null))).get(1).getCellText(DUE))
                .isEmpty();
    }

    @Test
    void a_long_board_has_a_line_for_each_row() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeadlineSheet.write(
                rows -> IntStream.range(0, 1_201).forEach(n -> rows.accept(row("Việc " + n, null))), NO_NUMBERS, out);

        List<Row> lines = rows(out.toByteArray());

        assertThat(lines).hasSize(1_202);
        assertThat(lines.get(1_201).getCellText(WHAT)).isEqualTo("Việc 1200");
    }

    @Test
    void a_number_of_reports_that_has_a_column_stands_in_the_line_of_its_report_however_long_the_board_is()
            throws IOException {
        ReportField cost = new ReportField("cost", "Kinh phí (đồng)", Set.of(ReportField.Use.SHEET));
        List<Integer> asked = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        DeadlineSheet.write(
                rows -> IntStream.range(0, 1_201).forEach(n -> rows.accept(report(n))),
                new DeadlineSheet.Numbers(List.of(cost), ids -> {
                    asked.add(ids.size());
                    return ids.stream()
                            .filter(id -> !id.equals("7"))
                            .collect(Collectors.toMap(
                                    id -> id, id -> ReportFacts.of(cost, 1_000L * Long.parseLong(id))));
                }),
                out);

        List<Row> lines = rows(out.toByteArray());
        assertThat(asked).containsExactly(500, 500, 201);
        assertThat(lines.get(0).getCellText(COST)).isEqualTo("Kinh phí (đồng)");
        assertThat(lines.get(1_201).getCellAsNumber(COST)).contains(new BigDecimal(1_200_000));
        assertThat(lines.get(8).getCellText(WHAT)).isEqualTo("Báo cáo 7");
        assertThat(lines.get(8).getCellText(COST)).isEmpty();
    }

    private static byte[] written(DeadlineRow row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeadlineSheet.write(rows -> rows.accept(row), NO_NUMBERS, out);
        return out.toByteArray();
    }

    private static DeadlineRow row(String what, String due) {
        return row("1", ObligationKind.DUTY, what, due);
    }

    private static DeadlineRow report(int n) {
        return row(String.valueOf(n), ObligationKind.UNIT_REPORT, "Báo cáo " + n, null);
    }

    private static DeadlineRow row(String id, ObligationKind kind, String what, String due) {
        return new DeadlineRow(
                id,
                new DeadlineRow.OfPlan("2", "81-KH/ĐTN"),
                new DeadlineRow.Kind(kind.name(), kind.label()),
                new DeadlineRow.Whose("Ban Tổ chức", "ban-to-chuc", "Ban Tổ chức"),
                what,
                new DeadlineRow.Dates(null, due, due, null, null, null),
                new DeadlineRow.Standing(
                        AssignmentState.NOT_STARTED, "Chưa bắt đầu", 0, 0, false, false, "", "", false),
                new DeadlineRow.Asked("null", null, null, null),
                "null",
                null,
                false);
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    private static String sheetXml(byte[] file) throws IOException {
        Path copy = Files.write(folder.resolve("thoi-han.xlsx"), file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
