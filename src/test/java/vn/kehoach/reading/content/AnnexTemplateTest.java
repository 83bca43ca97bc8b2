package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.template.IndicatorType;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.plan.content.template.ReportTemplate.Indicator;
import vn.kehoach.reading.file.DocumentText;

/** The template of a report as an annex of the plan has it. */
class AnnexTemplateTest {

    private static final String TABLE =
            """
            STT\tNội dung\tĐơn vị tính\tSố liệu
            I\tCông tác tổ chức\t\t
            1\tSố đoàn viên mới\tngười\t
            2\tTỉ lệ dự họp\t%\t
            II\tKinh phí\t\t
            3\tKinh phí đã chi\ttriệu đồng\t
            4\tDiện tích trồng cây\tha\t
            """;

    private static String plan81() {
        try {
            return Files.readString(Path.of("src/docs/81-KH-2019.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content read(String annex) {
        return new PlanReader().read(plan81() + "\n\n" + annex).content();
    }

    private static List<ObligationLine> reports(Content content) {
        return content.obligations().stream()
                .filter(line -> line.kind() == ObligationKind.UNIT_REPORT)
                .toList();
    }

    private static List<Indicator> indicators(Content content) {
        return reports(content)
                .get(0)
                .template()
                .map(ReportTemplate::indicators)
                .orElse(List.of());
    }

    @Test
    void a_table_with_units_of_measure_is_proposed_as_the_template_of_the_report() {
        Content content = read("PHỤ LỤC\nMẪU BÁO CÁO\n" + TABLE);

        assertThat(indicators(content))
                .extracting(Indicator::name, Indicator::unit, Indicator::type, Indicator::summed)
                .containsExactly(
                        tuple("Số đoàn viên mới", "người", IndicatorType.INTEGER, true),
                        tuple("Tỉ lệ dự họp", "%", IndicatorType.PERCENT, false),
                        tuple("Kinh phí đã chi", "triệu đồng", IndicatorType.MONEY, true),
                        tuple("Diện tích trồng cây", "ha", IndicatorType.DECIMAL, true));
        assertThat(content.errors()).isEmpty();
        assertThat(reports(content)
                        .get(0)
                        .said()
                        .template()
                        .orElseThrow()
                        .source()
                        .flatMap(each -> each.text()))
                .get()
                .asString()
                .startsWith("STT")
                .contains("Diện tích trồng cây");
    }

    @Test
    void nothing_else_of_the_plan_is_read_otherwise_for_it() {
        Content without = new PlanReader().read(plan81()).content();
        Content with = read("PHỤ LỤC\nMẪU BÁO CÁO\n" + TABLE);

        assertThat(with.obligations())
                .extracting(ObligationLine::what)
                .containsExactlyElementsOf(
                        without.obligations().stream().map(ObligationLine::what).toList());
        assertThat(reports(without))
                .allSatisfy(line -> assertThat(line.template()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BIỂU MẪU\n| TT | Chỉ tiêu | ĐVT | Kết quả |\n|---|---|---|---|\n| 1 | Số buổi | buổi | |\n| 2 | Số lượt | lượt | |\n",
                "MẪU BÁO CÁO\nSTT\tTên chỉ tiêu\tĐơn vị tính\tGhi chú\n1\tSố buổi\tbuổi\t\n2\tSố lượt\tlượt\t\n",
                "PHỤ LỤC\nSTT\nChỉ tiêu\nĐơn vị tính\n1\nSố buổi\nbuổi\n2\nSố lượt\nlượt\n"
            })
    void with_bars_with_tabs_or_one_cell_a_line(String annex) {
        assertThat(indicators(read(annex)))
                .extracting(Indicator::name, Indicator::unit)
                .containsExactly(tuple("Số buổi", "buổi"), tuple("Số lượt", "lượt"));
    }

    @Test
    void two_rows_of_one_name_are_told_apart_by_their_group() {
        Content content = read(Normalizer.normalize(
                """
                PHỤ LỤC
                STT\tNội dung\tĐơn vị tính\tSố liệu
                I\tCấp thành phố\t\t
                1\tSố lớp\tlớp\t
                II\tCấp cơ sở\t\t
                1\tSỐ LỚP\tlớp\t
                2\tSố  lớp\tlớp\t
                """,
                Normalizer.Form.NFD));

        assertThat(indicators(content))
                .extracting(Indicator::name)
                .containsExactly("Số lớp", "Cấp cơ sở: SỐ LỚP", "Cấp cơ sở: Số lớp (2)");
        assertThat(content.errors()).isEmpty();
    }

    @Test
    void a_table_that_gives_work_to_bodies_stays_a_table_of_work() {
        Content content = read(
                """
                PHỤ LỤC
                STT\tNội dung\tĐơn vị tính\tĐơn vị chủ trì\tThời gian
                1\tTổ chức lớp bồi dưỡng\tlớp\tBan Tổ chức\t15/3/2020
                """);

        assertThat(indicators(content)).isEmpty();
        assertThat(content.obligations()).extracting(ObligationLine::what).contains("Tổ chức lớp bồi dưỡng");
    }

    @Test
    void a_table_of_a_word_file_is_read_like_that_of_a_text() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            plan81().lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.createParagraph().createRun().setText("MẪU BÁO CÁO");
            XWPFTable table = document.createTable(3, 4);
            row(table, 0, "STT", "Nội dung", "Đơn vị tính", "Số liệu");
            row(table, 1, "1", "Số đoàn viên mới", "người", "");
            row(table, 2, "2", "Tỉ lệ dự họp", "%", "");
            document.write(file);
        }

        Content content = new PlanReader()
                .read(DocumentText.of("ke-hoach.docx", file.toByteArray()))
                .content();

        assertThat(indicators(content))
                .extracting(Indicator::heading)
                .containsExactly("Số đoàn viên mới (người)", "Tỉ lệ dự họp (%)");
    }

    private static void row(XWPFTable table, int at, String... cells) {
        for (int cell = 0; cell < cells.length; cell++) {
            table.getRow(at).getCell(cell).setText(cells[cell]);
        }
    }
}
