package vn.kehoach.consolidation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.consolidation.FigureTable;
import vn.kehoach.consolidation.ReportStage;
import vn.kehoach.consolidation.UnitLine;

class FigureSheetTest {

    private static final int FIRST_FIGURE = 6;

    private static List<Row> written(Object value) throws IOException {
        UnitLine unit = new UnitLine("1", "so-du-lich", "=Đoàn Sở", ReportStage.MISSING, null, Optional.empty(), "");
        FigureTable table =
                new FigureTable(List.of(new FigureTable.Column("Mã lớp", "", Optional.empty(), Map.of("1", value))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureSheet.write(List.of(unit), table, out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0012", "=1+1", "+84", "-3", "@x"})
    void words_stay_words_whatever_they_begin_with(String words) throws IOException {
        Row row = written(words).get(1);

        assertThat(row.getCell(FIRST_FIGURE).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(FIRST_FIGURE)).isEqualTo(words);
        assertThat(row.getCellText(1)).isEqualTo("=Đoàn Sở");
    }

    @Test
    void a_number_with_more_digits_than_a_spreadsheet_reckons_with_keeps_them_as_words() throws IOException {
        assertThat(written(new BigDecimal("1234567890123456789")).get(1).getCellText(FIRST_FIGURE))
                .isEqualTo("1234567890123456789");
        assertThat(written(new BigDecimal("12.5")).get(1).getCell(FIRST_FIGURE).getType())
                .isEqualTo(CellType.NUMBER);
    }
}
