package vn.kehoach.dossier.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import vn.kehoach.assignment.behalf.UnitField;
import vn.kehoach.assignment.board.AssignmentDesk;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.board.ReportContent;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.assignment.report.ReportFields;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.plan.content.template.IndicatorType;
import vn.kehoach.plan.content.template.ReportTemplate;

/** What the form of a unit begins with, and how what was handed in is read afterwards. */
class BeginningTest {

    private static final AssignmentFile.FileRow FILE =
            new AssignmentFile.FileRow(UUID.randomUUID().toString(), "so-lieu.xlsx", "application/x", 2_048);
    private static final ReportTemplate TEMPLATE = new ReportTemplate(
            List.of(new ReportTemplate.Section("Kết quả nổi bật", true)),
            List.of(
                    indicator("Tỉ lệ dự họp", "%", IndicatorType.PERCENT),
                    indicator("Số đoàn viên", "người", IndicatorType.INTEGER),
                    indicator("Đã họp", "", IndicatorType.YES_NO)));

    private static ReportTemplate.Indicator indicator(String name, String unit, IndicatorType type) {
        return new ReportTemplate.Indicator(name, unit, type, Optional.empty(), Optional.empty(), false, true);
    }

    private static DeadlineRow row(String kind, int progress) {
        return new DeadlineRow(
                UUID.randomUUID().toString(),
                new DeadlineRow.OfPlan("p", "81-KH/ĐTN"),
                new DeadlineRow.Kind(kind, ""),
                new DeadlineRow.Whose("", "so-du-lich", "Đoàn Sở Du lịch"),
                "gửi báo cáo",
                new DeadlineRow.Dates(null, null, null, null, null, null),
                new DeadlineRow.Standing(AssignmentState.IN_PROGRESS, "", 0, progress, false, false, "", "", false),
                new DeadlineRow.Asked(null, null, null, null),
                null,
                null,
                false);
    }

    private static AssignmentFile.SubmissionRow version(
            ReportDraft said, List<ReportField> fields, ReportTemplate template) {
        return new AssignmentFile.SubmissionRow(
                "s",
                "a",
                "dv",
                false,
                new ReportContent(
                        1,
                        "2020-02-18T10:00:00+07:00",
                        false,
                        said.summary(),
                        said.nothing(),
                        said.figures(),
                        said.sections(),
                        fields,
                        said.facts(),
                        ReviewDecision.RETURN,
                        List.of(FILE),
                        null),
                "Thiếu",
                null,
                "vp",
                "2020-02-19T10:00:00+07:00",
                template);
    }

    private record ReportDraft(String summary, boolean nothing, String figures, String sections, ReportFacts facts) {}

    private static AssignmentDesk.Sheet sheet(
            DeadlineRow row, boolean back, ReportTemplate template, AssignmentFile.SubmissionRow... versions) {
        return new AssignmentDesk.Sheet(
                row,
                List.of(versions),
                back ? new AssignmentDesk.Returned("Thiếu", null, "vp", "2020-02-19T10:00:00+07:00") : null,
                null,
                List.of(),
                List.of(),
                null,
                template);
    }

    private static UnitForm form(AssignmentDesk.Sheet sheet) {
        return UnitForm.of(
                sheet,
                List.of(
                        field("summary", UnitField.Type.TEXT),
                        field("figures", UnitField.Type.TABLE),
                        field("sections", UnitField.Type.TABLE),
                        field("attachmentIds", UnitField.Type.FILES)));
    }

    private static UnitField field(String name, UnitField.Type type) {
        return new UnitField(name, name, type, "", Map.of(), List.of());
    }

    @Test
    void a_free_report_that_comes_back_is_there_again_and_its_numbers_are_read_as_they_were() {
        ReportDraft said = new ReportDraft(
                "Đã họp",
                false,
                "{\"Số lớp\": 1234, \"Tỉ lệ\": 12.5}",
                "{}",
                ReportFacts.of(ReportFields.OPINION_COUNT, 7));
        UnitForm form = form(
                sheet(row("UNIT_REPORT", 0), true, null, version(said, ReportFields.OF_REPORT, ReportTemplate.NONE)));

        assertThat(form.before().of("summary")).isEqualTo("Đã họp");
        assertThat(form.before().of("figures")).isEqualTo("Số lớp: 1.234\nTỉ lệ: 12,5");
        assertThat(form.before().of("opinionCount")).isEqualTo("7");
        assertThat(form.before().of("nothingToReport")).isEqualTo("false");
        assertThat(form.before().files()).containsExactly(new Beginning.Kept(FILE.id(), "so-lieu.xlsx", "2 KB"));
        LinkedMultiValueMap<String, String> again = new LinkedMultiValueMap<>();
        again.add("figures", form.before().of("figures"));
        assertThat(form.fields(again).get("figures"))
                .isEqualTo(Map.of("Số lớp", new BigDecimal("1234"), "Tỉ lệ", new BigDecimal("12.5")));
    }

    @Test
    void a_report_by_a_template_comes_back_field_by_field_and_loses_no_word_that_has_no_section() {
        ReportDraft said = new ReportDraft(
                "Kết quả nổi bật:\nMở 2 lớp\n\nNội dung khác:\nĐề nghị hỗ trợ",
                false,
                "{\"Đã họp\": \"Có\", \"Số đoàn viên\": 1234, \"Tỉ lệ dự họp\": 70.5}",
                "{\"Kết quả nổi bật\": \"Mở 2 lớp\", \"Nội dung khác\": \"Đề nghị hỗ trợ\"}",
                ReportFacts.NONE);
        UnitForm form =
                form(sheet(row("UNIT_REPORT", 0), true, TEMPLATE, version(said, ReportFields.OF_REPORT, TEMPLATE)));

        assertThat(form.before().texts())
                .containsEntry("figures.Số đoàn viên", "1.234")
                .containsEntry("figures.Tỉ lệ dự họp", "70,5")
                .containsEntry("figures.Đã họp", "Có")
                .containsEntry("sections.Kết quả nổi bật", "Mở 2 lớp")
                .containsEntry("summary", "Đề nghị hỗ trợ");
        assertThat(form.asksForSummary()).isTrue();
    }

    @Test
    void what_was_not_given_back_is_not_filled_in_again() {
        ReportDraft said = new ReportDraft("Đã họp", false, "{\"Số lớp\": 3}", "{}", ReportFacts.NONE);
        UnitForm form =
                form(sheet(row("UNIT_REPORT", 0), false, TEMPLATE, version(said, ReportFields.OF_REPORT, TEMPLATE)));

        assertThat(form.before().texts()).isEmpty();
        assertThat(form.before().files()).isEmpty();
        assertThat(form.asksForSummary()).isFalse();
        assertThat(form(sheet(row("UNIT_REPORT", 0), false, null)).before().of("summary"))
                .isEmpty();
    }

    @Test
    void a_duty_that_comes_back_has_the_progress_that_was_handed_in_and_one_that_did_not_how_far_it_is() {
        ReportDraft said = new ReportDraft(
                "Treo 3 băng rôn", false, "{\"progress\": 100}", "{}", ReportFacts.of(ReportFields.COUNT, 3));
        AssignmentFile.SubmissionRow last = version(said, List.of(ReportFields.COUNT), ReportTemplate.NONE);

        assertThat(form(sheet(row("DUTY", 0), true, null, last)).before().texts())
                .containsEntry("result", "Treo 3 băng rôn")
                .containsEntry("progress", "100")
                .containsEntry("count", "3");
        assertThat(form(sheet(row("DUTY", 40), false, null, last)).before().texts())
                .isEqualTo(Map.of("progress", "40"));
    }

    @Test
    void figures_are_read_in_the_order_of_the_template_with_their_units_and_as_vietnamese_write_numbers() {
        ReportDraft said = new ReportDraft(
                "",
                false,
                "{\"Đã họp\": \"Có\", \"Cũ\": 7, \"Số đoàn viên\": 1234.5, \"Tỉ lệ dự họp\": 70.5}",
                "{}",
                ReportFacts.of(ReportFields.OPINION_COUNT, 2_000));

        ReportVersion read = ReportVersion.of(version(said, ReportFields.OF_REPORT, TEMPLATE), id -> id);

        assertThat(read.figures())
                .containsExactly(
                        "Tỉ lệ dự họp (%): 70,5",
                        "Số đoàn viên (người): 1.234,5", "Đã họp: Có", "Cũ: 7", "Số ý kiến: 2.000");
    }
}
