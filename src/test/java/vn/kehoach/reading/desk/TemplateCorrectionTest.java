package vn.kehoach.reading.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.Refusals.invalid;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.plan.state.PlanId;

/** The drafter goes through the template that the reader proposes. */
class TemplateCorrectionTest {

    private final PlanWorld planning = new PlanWorld();
    private final ReadingDesk desk =
            new ReadingDesk(planning.plans(), new InMemorySteps(), planning.unitSearch(), planning.clock);
    private PlanId plan;

    @BeforeEach
    void a_draft_of_which_a_report_has_a_template() {
        plan = planning.drafted(PlanText.aPlan()
                .owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Gửi báo cáo', 'kind': 'UNIT_REPORT', 'due': '2020-02-20',"
                        + " 'reportTemplate': {'indicators': [{'name': 'Số buổi', 'unit': 'buổi', 'x': 1}, {'name': 'Số lượt'}],"
                        + " 'madeBy': 'other'}}"));
    }

    private ReadingDesk.From now() {
        return new ReadingDesk.From(plan, planning.plans().view(plan).contentVersion(), planning.caller("vanphong"));
    }

    private ObligationLine report() {
        return planning.plans().content(plan).obligations().get(0);
    }

    private static TemplateCorrection.Indicator row(int was, String name, String type, String least) {
        return new TemplateCorrection.Indicator(was, name, "người", type, least, "", true, false);
    }

    private static TemplateCorrection of(TemplateCorrection.Indicator... rows) {
        return new TemplateCorrection(List.of(rows), List.of(new TemplateCorrection.Section(-1, "Kiến nghị", true)));
    }

    @Test
    void what_the_drafter_says_stands_in_its_order_and_what_other_programs_wrote_stays() {
        desk.template(now(), 0, of(row(1, "Số lượt", "INTEGER", ""), row(0, "Số buổi họp", "DECIMAL", "1,5")));

        ReportTemplate template = report().template().orElseThrow();
        assertThat(template.indicators())
                .extracting(ReportTemplate.Indicator::name)
                .containsExactly("Số lượt", "Số buổi họp");
        assertThat(template.indicators().get(1).least()).contains(new BigDecimal("1.5"));
        assertThat(template.sections()).containsExactly(new ReportTemplate.Section("Kiến nghị", true));
        assertThat(ContentMapper.write(report().said().template().orElseThrow()).toString())
                .contains("\"x\":1", "\"madeBy\":\"other\"");
        assertThat(desk.lastStep(plan, 2)).contains("Sửa mẫu báo cáo của việc 1");
    }

    @Test
    void one_name_twice_is_refused_by_its_row_and_nothing_is_saved() {
        String message = invalid(
                () -> desk.template(now(), 0, of(row(0, "Số buổi", "INTEGER", ""), row(-1, "SO  BUOI", "INTEGER", ""))),
                "obligations[0].reportTemplate.indicators[1].name");

        assertThat(message).contains("dòng 2", "trùng với dòng 1 “Số buổi”");
        assertThat(planning.plans().view(plan).contentVersion()).isEqualTo(1);
    }

    @Test
    void without_a_row_the_report_is_free_and_the_step_is_taken_back() {
        desk.template(now(), 0, new TemplateCorrection(List.of(), List.of()));
        assertThat(report().template()).isEmpty();

        desk.undo(now());

        assertThat(report().template().orElseThrow().indicators()).hasSize(2);
    }
}
