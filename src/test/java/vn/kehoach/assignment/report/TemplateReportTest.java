package vn.kehoach.assignment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.plan.content.template.IndicatorType;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.plan.content.template.ReportTemplate.Indicator;
import vn.kehoach.plan.content.template.ReportTemplate.Section;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.Rows;

/** What becomes of a report whose plan has a template. */
class TemplateReportTest {

    private static final ReportTemplate TEMPLATE = new ReportTemplate(
            List.of(new Section("Kết quả nổi bật", true), new Section("Kiến nghị", false)),
            List.of(
                    new Indicator(
                            "Số đoàn viên",
                            "người",
                            IndicatorType.INTEGER,
                            Optional.of(BigDecimal.ZERO),
                            Optional.of(new BigDecimal(5000)),
                            true,
                            true),
                    of("Kinh phí", IndicatorType.MONEY),
                    of("Tỉ lệ dự họp", IndicatorType.PERCENT),
                    of("Đã tổ chức hội nghị", IndicatorType.YES_NO),
                    of("Người phụ trách", IndicatorType.TEXT)));

    private final WorkWorld world = new WorkWorld();
    private final ReportService reports = world.reports();
    private Assignment owed;

    private static Indicator of(String name, IndicatorType type) {
        return new Indicator(name, "", type, Optional.empty(), Optional.empty(), false, type.addsUp());
    }

    @BeforeEach
    void a_report_is_owed_under_a_template() {
        owed = world.owedByOne(aReport(world.executing()).build());
        world.standings.ask(TEMPLATE);
    }

    private void hand(String figures, String sections) {
        hand(new ReportEntry("", false, json(figures), json(sections), ReportFacts.NONE, List.of()));
    }

    private void hand(ReportEntry entry) {
        reports.hand(owed.id(), entry, WORKER);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private List<FieldError> errors(String figures, String sections) {
        List<FieldError> errors = catchThrowableOfType(Refused.class, () -> hand(figures, sections))
                .fields();
        assertThat(owed.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(world.submissions.of(owed.id().value())).isEmpty();
        return errors;
    }

    private Object kept(String column) {
        return Rows.column(world.lastVersion(owed), column);
    }

    @Test
    void answers_are_kept_under_the_names_and_in_the_order_of_the_template() {
        String decomposed = Normalizer.normalize("SỐ  ĐOÀN viên", Normalizer.Form.NFD);

        hand(
                "{'kinh phi': '1.234,5', '" + decomposed
                        + "': 120, 'Đã tổ chức hội nghị': true, 'Tỉ lệ dự họp': '95,5 %',"
                        + " 'Người phụ trách': ' Nguyễn Văn An '}",
                "{'KET QUA NOI BAT': 'Họp 3 buổi'}");

        assertThat(kept("figures"))
                .isEqualTo(json("{'Số đoàn viên':120,'Kinh phí':1234.5,'Tỉ lệ dự họp':95.5,"
                        + "'Đã tổ chức hội nghị':'Có','Người phụ trách':'Nguyễn Văn An'}"));
        assertThat(kept("sections")).isEqualTo(json("{'Kết quả nổi bật':'Họp 3 buổi'}"));
        assertThat(kept("summary")).isEqualTo("Kết quả nổi bật:\nHọp 3 buổi");
        assertThat(owed.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void what_the_template_does_not_ask_is_refused_by_name() {
        assertThat(errors("{'Số đoàn viên': 1, 'Số đảng viên': 2}", "{'Kết quả nổi bật': 'a', 'Lời bàn': 'b'}"))
                .extracting(FieldError::field, FieldError::label, FieldError::message)
                .containsExactly(
                        tuple("figures", "Số liệu", "“Số đảng viên” không có trong mẫu báo cáo"),
                        tuple("sections", "Nội dung theo mục", "“Lời bàn” không có trong mẫu báo cáo"));
    }

    @Test
    void all_that_is_required_and_missing_is_named_at_once() {
        assertThat(errors("{'Kinh phí': 5}", "{'Kiến nghị': 'Không'}"))
                .extracting(FieldError::field, FieldError::label, FieldError::message)
                .containsExactly(
                        tuple("figures.Số đoàn viên", "Số đoàn viên", "bắt buộc, chưa ghi"),
                        tuple("sections.Kết quả nổi bật", "Kết quả nổi bật", "bắt buộc, chưa ghi"));
        assertThat(errors("{'Số đoàn viên': '  '}", "{'Kết quả nổi bật': ' '}")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Số đoàn viên        | -1        | phải từ 0 đến 5.000",
                "Số đoàn viên        | 5001      | phải từ 0 đến 5.000",
                "Số đoàn viên        | '12,5'    | phải là số nguyên",
                "Số đoàn viên        | 'nhiều'   | “nhiều” không phải là số; ví dụ 1.234 hoặc 12,5",
                "Số đoàn viên        | true      | “true” không phải là số; ví dụ 1.234 hoặc 12,5",
                "Số đoàn viên        | [1]       | “[1]” không phải là số; ví dụ 1.234 hoặc 12,5",
                "Kinh phí            | 1e17      | phải trong khoảng ±1.000.000.000.000.000, nhiều nhất 6 chữ số sau dấu phẩy",
                "Đã tổ chức hội nghị | 'có lẽ'   | phải là có hoặc không",
                "Người phụ trách     | 12        | phải là chữ"
            })
    void what_does_not_fit_its_indicator_is_refused_by_its_name(String name, String answer, String message) {
        String others = name.equals("Số đoàn viên") ? "" : "'Số đoàn viên': 5, ";

        assertThat(errors("{" + others + "'" + name + "': " + answer + "}", "{'Kết quả nổi bật': 'a'}"))
                .extracting(FieldError::field, FieldError::label, FieldError::message)
                .containsExactly(tuple("figures." + name, name, message));
    }

    @ParameterizedTest
    @CsvSource({"0", "5000", "'5.000'", "5e2"})
    void the_bounds_themselves_are_taken(String answer) {
        hand(
                "{\"Số đoàn viên\": " + (answer.contains(".") ? "\"" + answer + "\"" : answer) + "}",
                "{'Kết quả nổi bật': 'a'}");

        assertThat(owed.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void one_indicator_is_not_answered_twice_in_two_spellings() {
        assertThat(errors("{'Số đoàn viên': 1, 'so doan vien': 2}", "{'Kết quả nổi bật': 'a'}"))
                .extracting(FieldError::message)
                .containsExactly("“so doan vien” và “Số đoàn viên” là một nội dung");
    }

    @Test
    void nothing_to_report_needs_none_of_what_is_required() {
        hand(new ReportEntry("", true, "{}", "{}", ReportFacts.NONE, List.of()));

        assertThat(kept("nothingToReport")).isEqualTo(true);
    }

    @Test
    void words_that_belong_to_no_section_are_kept_as_other_words() {
        hand(new ReportEntry(
                "Gửi kèm ảnh",
                false,
                json("{'Số đoàn viên': 1}"),
                json("{'Kết quả nổi bật': 'Tốt'}"),
                ReportFacts.NONE,
                List.of()));

        assertThat(kept("sections")).isEqualTo(json("{'Kết quả nổi bật':'Tốt','Nội dung khác':'Gửi kèm ảnh'}"));
        assertThat(kept("summary")).isEqualTo("Kết quả nổi bật:\nTốt\n\nNội dung khác:\nGửi kèm ảnh");
    }

    @Test
    void a_report_of_which_nothing_is_required_still_says_something() {
        world.standings.ask(new ReportTemplate(List.of(), List.of(of("Kinh phí", IndicatorType.MONEY))));

        assertThat(errors("{}", "{}")).extracting(FieldError::field).containsExactly("summary");
        hand("{'Kinh phí': 0}", "{}");
        assertThat(owed.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void a_free_report_has_no_sections() {
        world.standings.ask(ReportTemplate.NONE);

        List<FieldError> errors = catchThrowableOfType(
                        Refused.class,
                        () -> hand(new ReportEntry(
                                "Đã làm", false, "{}", json("{'Kết quả': 'a'}"), ReportFacts.NONE, List.of())))
                .fields();

        assertThat(errors).extracting(FieldError::field).containsExactly("sections");
    }
}
