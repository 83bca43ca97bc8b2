package vn.kehoach.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.assignment.board.ReportContent;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Span;
import vn.kehoach.plan.content.template.ReportTemplate;

/** What a collection gives to the draft of the report upwards, and how its units are told apart. */
class DraftReportTest {

    private static final DraftReport.Standing NOW = new DraftReport.Standing(Instant.parse("2020-02-21T02:00:00Z"), "");

    private final FigureTotals totals = new FigureTotals(new ObjectMapper());
    private final List<CollectionView.Report> reports = new ArrayList<>();
    private final List<CollectionView.Missing> missing = new ArrayList<>();
    private final List<CollectionView.Missing> extended = new ArrayList<>();
    private final List<CollectionView.Missing> optional = new ArrayList<>();
    private final List<String> order = new ArrayList<>();

    private void reported(String unit, boolean late, String summary, String figures) {
        reported(unit, late, summary, figures, null);
    }

    private void reported(String unit, boolean late, String summary, String figures, String onBehalf) {
        order.add("id-" + unit);
        reports.add(new CollectionView.Report(
                "id-" + unit,
                unit,
                "Đoàn " + unit,
                late ? "DONE_LATE" : "DONE_ON_TIME",
                "",
                late,
                "",
                new ReportContent(
                        1,
                        "2020-02-20T16:00:00+07:00",
                        false,
                        summary,
                        summary == null,
                        figures,
                        "{}",
                        List.of(),
                        ReportFacts.NONE,
                        null,
                        List.of(),
                        onBehalf)));
    }

    private void owes(List<CollectionView.Missing> where, String unit, String dueAt, boolean returned) {
        order.add("id-" + unit);
        where.add(new CollectionView.Missing("id-" + unit, unit, "Đoàn " + unit, dueAt, returned, ""));
    }

    private CollectionView view() {
        List<CollectionView.Figure> figures = totals.of(reports, ReportTemplate.NONE);
        return new CollectionView(
                "c",
                "p",
                new CollectionView.Asked("Gửi báo cáo góp ý.", ReportTemplate.NONE),
                new CollectionView.Term("2020-02-20T23:59:59+07:00", "2020-02-25T23:59:59+07:00", null, false),
                new CollectionView.Counts(0, 0, 0, 0, 0, 0),
                reports,
                missing,
                extended,
                optional,
                Map.of(),
                figures,
                order);
    }

    private FigureTable table() {
        return totals.table(view());
    }

    private List<String> body(DraftReport.Standing standing) {
        return words(DraftReport.body(view(), table(), standing));
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.kind() == Block.Kind.TABLE
                        ? block.rows().stream()
                                .map(row ->
                                        row.stream().map(DraftReportTest::words).collect(Collectors.joining(" | ")))
                        : java.util.stream.Stream.of(text(block.spans())))
                .toList();
    }

    private static String words(Object cell) {
        @SuppressWarnings("unchecked")
        List<Span> spans = (List<Span>) cell;
        return text(spans);
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    @Test
    void who_reported_late_who_still_owes_and_until_when_is_told_by_name() {
        reported("A", false, "Xong", "{}");
        reported("B", true, "Xong muộn", "{}");
        owes(missing, "C", "2020-02-20T23:59:59+07:00", false);
        owes(missing, "D", "2020-02-24T17:00:00+07:00", true);
        owes(extended, "E", "2020-02-28T23:59:59+07:00", false);
        owes(optional, "F", null, false);

        assertThat(body(NOW))
                .contains(
                        "Nội dung thu: Gửi báo cáo góp ý. Hạn nộp: ngày 20/02/2020.",
                        "Tính đến 09g00 ngày 21/02/2020, 2/6 đơn vị đã nộp báo cáo, trong đó 1 đơn vị nộp đúng hạn, 1 đơn vị nộp trễ.",
                        "1. Nộp trễ (1 đơn vị):",
                        "- Đoàn B: nộp lúc 16g00 ngày 20/02/2020.",
                        "2. Bị trả lại, chưa nộp lại (1 đơn vị):",
                        "- Đoàn D: hạn 17g00 ngày 24/02/2020.",
                        "3. Được gia hạn, chưa nộp (1 đơn vị):",
                        "- Đoàn E: hạn ngày 28/02/2020.",
                        "4. Chưa nộp (1 đơn vị):",
                        "- Đoàn C: hạn ngày 20/02/2020.",
                        "5. Báo cáo nếu có, chưa gửi (1 đơn vị):",
                        "- Đoàn F.")
                .noneMatch(line -> line.startsWith("- Đoàn A"));
    }

    @Test
    void where_all_came_in_time_nobody_is_named_and_no_number_is_left_out() {
        reported("A", false, "Xong", "{}");
        reported("B", false, "Xong", "{}");

        assertThat(body(NOW))
                .contains(
                        "Tính đến 09g00 ngày 21/02/2020, 2/2 đơn vị đã nộp báo cáo, trong đó 2 đơn vị nộp đúng hạn, 0 đơn vị nộp trễ.")
                .noneMatch(line -> line.startsWith("1. "));
    }

    @Test
    void frozen_figures_are_named_with_the_moment_of_the_freeze() {
        reported("A", false, "Xong", "{}");

        assertThat(body(new DraftReport.Standing(Instant.parse("2020-02-20T10:00:00Z"), "Đợt 1")))
                .anyMatch(line -> line.startsWith("Theo lần chốt số liệu “Đợt 1” lúc 17g00 ngày 20/02/2020, 1/1"));
    }

    @Test
    void what_the_office_entered_for_a_unit_says_so() {
        reported("B", true, "Xong", "{}", "văn phòng nhập thay: công văn giấy");

        assertThat(body(NOW)).contains("- Đoàn B: nộp lúc 16g00 ngày 20/02/2020, văn phòng nhập thay: công văn giấy.");
    }

    @Test
    void totals_are_written_as_numbers_are_in_vietnam() {
        reported("A", false, "Xong", "{\"Đoàn viên\": 1200.5, \"Số buổi\": 3}");
        reported("B", false, "Xong", "{\"đoàn viên\": 34}");

        assertThat(body(NOW)).contains("Đoàn viên | 1.234,5 | 2", "Số buổi | 3 | 1");
    }

    @Test
    void a_unit_that_wrote_words_in_place_of_a_number_has_no_figure() {
        reported("A", false, "Xong", "{\"Đoàn viên\": 10}");
        reported("B", false, "Xong", "{\"Đoàn viên\": \"chưa thống kê\"}");

        assertThat(body(NOW)).contains("Đoàn viên | 10 | 1");
    }

    @Test
    void an_indicator_of_words_alone_has_no_total_and_stands_in_the_annex_only() {
        reported("A", false, "Xong", "{\"Mô hình\": \"Ngày thứ Bảy tình nguyện\"}");

        assertThat(body(NOW)).contains("Báo cáo của các đơn vị không có số liệu để cộng.");
        assertThat(words(DraftReport.annex(view(), table())))
                .contains("Đơn vị | Mô hình", "Đoàn A | Ngày thứ Bảy tình nguyện", "Tổng cộng | ");
    }

    @Test
    void a_number_and_words_for_one_indicator_count_as_the_number() {
        reported("A", false, "Xong", "{\"Số buổi\": 3, \"số buổi \": \"ba buổi\"}");

        assertThat(table().columns()).singleElement().satisfies(column -> {
            assertThat(column.words("id-A")).isEqualTo("3");
            assertThat(column.total()).isPresent();
        });
    }

    @Test
    void the_words_of_each_unit_are_kept_line_by_line_and_nothing_to_report_is_said() {
        reported("A", false, "  Dòng một  \n\n Dòng hai\n", "{}");
        reported("B", false, null, "{}");

        assertThat(body(NOW)).contains("Đoàn A | Dòng một\nDòng hai", "Đoàn B | Không phát sinh nội dung báo cáo.");
    }

    @Test
    void without_any_report_the_draft_says_so_in_each_part() {
        owes(missing, "C", "2020-02-20T23:59:59+07:00", false);

        assertThat(body(NOW))
                .contains("Chưa có đơn vị nào nộp báo cáo.", "Báo cáo của các đơn vị không có số liệu để cộng.");
        assertThat(words(DraftReport.annex(view(), table()))).contains("Báo cáo của các đơn vị không có số liệu.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "5, 1", "6, 2", "10, 2", "11, 3"})
    void an_annex_has_five_indicators_beside_one_another_and_the_rest_below(int indicators, int tables) {
        StringBuilder figures = new StringBuilder();
        for (int n = 1; n <= indicators; n++) {
            figures.append(n > 1 ? "," : "")
                    .append("\"Chỉ tiêu ")
                    .append(n)
                    .append("\": ")
                    .append(n);
        }
        reported("A", false, "Xong", "{" + figures + "}");
        reported("B", false, "Xong", "{}");

        List<Block> annex = DraftReport.annex(view(), table());

        assertThat(annex.stream().filter(block -> block.kind() == Block.Kind.TABLE))
                .hasSize(tables)
                .allSatisfy(block ->
                        assertThat(block.rows()).as("head, two units, total").hasSize(4));
    }

    private static UnitLine line(String unit, ReportStage stage) {
        return new UnitLine("id-" + unit, unit, "Đoàn " + unit, stage, null, Optional.empty(), "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | '' | true",
                "LATE | '' | true",
                "MISSING | '' | false",
                " | du lich | true",
                " | DU LỊCH | true",
                " | so-du-lich | true",
                " | doan so | true",
                " | y tế | false",
                "LATE | y tế | false",
                " | *** | false"
            })
    void a_unit_is_found_by_its_stage_and_by_words_with_or_without_marks(
            ReportStage stage, String words, boolean found) {
        Predicate<UnitLine> like = UnitLine.like(Optional.ofNullable(stage), words);

        assertThat(like.test(new UnitLine(
                        "id", "so-du-lich", "Đoàn Sở Du lịch", ReportStage.LATE, null, Optional.empty(), "")))
                .isEqualTo(found);
    }

    @Test
    void stages_in_which_nobody_is_are_not_counted() {
        List<UnitLine> lines =
                List.of(line("A", ReportStage.MISSING), line("B", ReportStage.IN_TIME), line("C", ReportStage.MISSING));

        assertThat(UnitLine.counts(lines))
                .containsExactly(
                        new UnitLine.Count(ReportStage.IN_TIME, 1), new UnitLine.Count(ReportStage.MISSING, 2));
    }

    @ParameterizedTest
    @EnumSource(ReportStage.class)
    void a_report_is_in_when_it_came_in_time_or_late(ReportStage stage) {
        assertThat(stage.in()).isEqualTo(stage == ReportStage.IN_TIME || stage == ReportStage.LATE);
    }

    @Test
    void lines_stand_in_the_order_of_the_names_and_a_returned_report_is_owed_again() {
        owes(missing, "Z", "2020-02-20T23:59:59+07:00", true);
        reported("A", true, "Xong", "{}");
        owes(extended, "M", "2020-02-28T23:59:59+07:00", true);

        assertThat(view().lines())
                .extracting(UnitLine::unit, UnitLine::stage)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Z", ReportStage.RETURNED),
                        org.assertj.core.groups.Tuple.tuple("A", ReportStage.LATE),
                        org.assertj.core.groups.Tuple.tuple("M", ReportStage.RETURNED));
    }

    @Test
    void a_change_since_the_freeze_is_named_for_each_unit_and_each_total() {
        reported("A", false, "Xong", "{\"Số buổi\": 3}");
        owes(missing, "B", "2020-02-20T23:59:59+07:00", false);
        Snapshot.Figures then = Snapshot.Figures.of(view());
        missing.clear();
        order.remove("id-B");
        reported("B", true, "Xong", "{\"SỐ BUỔI\": 2, \"Đoàn viên\": 7}");
        Snapshot.Figures now = Snapshot.Figures.of(view());

        SnapshotChanges changes = SnapshotChanges.between(then, now);

        assertThat(changes.units())
                .containsExactly(new SnapshotChanges.Unit("B", "Đoàn B", ReportStage.MISSING, 0, ReportStage.LATE, 1));
        assertThat(changes.totals()).extracting(SnapshotChanges.Total::name).hasSize(2);
        assertThat(SnapshotChanges.between(now, now).none()).isTrue();
        assertThat(changes.none()).isFalse();
    }
}
