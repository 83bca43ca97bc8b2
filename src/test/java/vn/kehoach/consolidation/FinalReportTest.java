package vn.kehoach.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanNumber;
import vn.kehoach.shared.Refused;

/** The life of a consolidated report, and what it refuses. */
class FinalReportTest {

    private static final Instant NOW = Instant.parse("2020-04-17T02:00:00Z");
    private static final List<String> SUPERIOR = List.of("Thành Đoàn (để báo cáo)");

    private final FinalReport report = FinalReport.of(RequestId.next(), PlanId.next(), "Kết quả thực hiện");

    private void written() {
        report.write(true, "vanphong");
    }

    private void submitted() {
        written();
        report.finalise();
        report.openSigning("bithu", SUPERIOR);
    }

    private ReportState state() {
        return report.view().state();
    }

    @Test
    void a_report_is_written_consulted_final_signed_and_sent() {
        report.write(false, "vanphong");
        report.consult();
        report.write(true, "vanphong");
        report.finalise();
        report.openSigning("bithu", SUPERIOR);
        report.signed(PlanNumber.of(7, 2020, "BC", "ĐTN"), NOW);
        report.sent(NOW);

        assertThat(state()).isEqualTo(ReportState.SENT);
        assertThat(report.view().number()).contains("07-BC/ĐTN");
        assertThat(report.view().text().consulted()).contains(1);
        assertThat(report.view().text().version()).isEqualTo(2);
    }

    @Test
    void nobody_is_asked_about_a_report_without_a_text() {
        assertThatThrownBy(report::requireText).isInstanceOf(Refused.class).hasMessageContaining("chưa có");
        assertThatThrownBy(report::finalise).isInstanceOf(Refused.class);
    }

    @Test
    void what_was_consulted_is_edited_or_approved_before_it_is_final() {
        report.write(true, "vanphong");
        report.consult();

        assertThatThrownBy(report::finalise).isInstanceOf(Refused.class).hasMessageContaining("Bản hoàn chỉnh");

        report.approve("vanphong");
        report.finalise();
        assertThat(state()).isEqualTo(ReportState.FINAL);
    }

    @Test
    void a_draft_that_was_made_from_the_figures_is_not_final_by_itself() {
        report.write(false, "vanphong");

        assertThatThrownBy(report::finalise).isInstanceOf(Refused.class);
    }

    @Test
    void a_report_cannot_be_sent_before_it_is_signed() {
        written();
        report.finalise();

        assertThatThrownBy(() -> report.sent(NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("chưa ký và chưa có số");
        assertThat(state()).isEqualTo(ReportState.FINAL);
    }

    @Test
    void whoever_wrote_the_text_does_not_sign_it() {
        written();
        report.finalise();

        assertThatThrownBy(() -> report.openSigning("vanphong", SUPERIOR)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> report.requireNotWriter("vanphong")).isInstanceOf(Refused.class);
        report.requireNotWriter("bithu");
    }

    @Test
    void a_report_that_is_given_back_gets_a_new_version_and_is_submitted_again() {
        submitted();
        report.returned();

        report.write(true, "vanphong");
        report.openSigning("bithu", SUPERIOR);

        assertThat(state()).isEqualTo(ReportState.SIGNING);
        assertThat(report.view().text().version()).isEqualTo(2);
    }

    @Test
    void the_text_does_not_change_under_the_signatory_and_never_after_the_signature() {
        submitted();
        assertThatThrownBy(this::written).isInstanceOf(Refused.class).hasMessageContaining("không sửa được");

        report.signed(PlanNumber.of(1, 2020, "BC", "ĐTN"), NOW);
        assertThatThrownBy(this::written).isInstanceOf(Refused.class);
        report.sent(NOW);
        assertThatThrownBy(() -> report.sent(NOW)).isInstanceOf(Refused.class).hasMessageContaining("lần thứ hai");
    }
}
