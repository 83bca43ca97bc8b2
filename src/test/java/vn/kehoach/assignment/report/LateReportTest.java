package vn.kehoach.assignment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.report.CollectionFixture.ADMIN;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.WORKER;
import static vn.kehoach.assignment.report.CollectionFixture.in;
import static vn.kehoach.assignment.report.CollectionFixture.returned;
import static vn.kehoach.assignment.report.CollectionFixture.words;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.closing.WorkEnd;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.InTheOrganisation;

/** What is late stays late: reports that are given back and handed in again, in the whole program. */
@InTheOrganisation
class LateReportTest {

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private ReportService reports;

    @Autowired
    private WorkEnd work;

    @Autowired
    private DeadlineBoard board;

    private AssignmentId due(int days) {
        plan.open(in(days), in(30));
        return plan.report("so-du-lich", in(days));
    }

    private DeadlineRow row(AssignmentId id) {
        return board.row(id, ADMIN).orElseThrow();
    }

    @Test
    void a_late_report_that_is_returned_and_handed_in_again_in_time_stays_late_by_as_much() {
        AssignmentId report = due(-5);
        reports.hand(report, words("Nộp muộn"), WORKER);
        reports.review(report, returned(in(3)), OFFICE);
        assertThat(row(report).lateDays()).as("while it is owed again").isEqualTo(5);

        reports.hand(report, words("Đã bổ sung"), WORKER);

        assertThat(row(report).state()).isEqualTo(AssignmentState.DONE_LATE);
        assertThat(row(report).lateDays()).isEqualTo(5);
        work.endAll(plan.plan, "Kế hoạch đã kết thúc");
        assertThat(row(report).state()).as("of a closed plan").isEqualTo(AssignmentState.DONE_LATE);
        assertThat(row(report).lateDays()).isEqualTo(5);
    }

    @Test
    void a_report_in_time_that_is_returned_and_handed_in_by_its_new_date_is_in_time() {
        AssignmentId report = due(1);
        reports.hand(report, words("Nộp sớm"), WORKER);
        reports.review(report, returned(in(3)), OFFICE);

        reports.hand(report, words("Đã bổ sung"), WORKER);

        assertThat(row(report).state()).isEqualTo(AssignmentState.DONE_ON_TIME);
        assertThat(row(report).lateDays()).isZero();
    }

    @Test
    void a_report_in_time_that_is_returned_and_comes_after_its_new_date_is_late_by_that() {
        AssignmentId report = due(1);
        reports.hand(report, words("Nộp sớm"), WORKER);
        reports.review(report, returned(in(3)), OFFICE);
        plan.run("update assignment set due_at = ? where id = ?", java.sql.Timestamp.from(in(-2)), report.value());

        reports.hand(report, words("Bổ sung muộn"), WORKER);

        assertThat(row(report).state()).isEqualTo(AssignmentState.DONE_LATE);
        assertThat(row(report).lateDays()).isEqualTo(2);
    }

    @Test
    void a_late_report_that_is_returned_and_never_comes_again_stays_late_when_the_plan_ends() {
        AssignmentId report = due(-5);
        reports.hand(report, words("Nộp muộn"), WORKER);
        reports.review(report, returned(in(3)), OFFICE);

        work.endAll(plan.plan, "Kế hoạch đã kết thúc");

        assertThat(row(report).state()).isEqualTo(AssignmentState.NOT_DONE);
        assertThat(row(report).lateDays()).isEqualTo(5);
    }

    @Test
    void a_report_is_not_returned_with_a_date_before_that_of_the_plan() {
        AssignmentId report = due(10);
        reports.hand(report, words("Nộp sớm"), WORKER);

        assertThatThrownBy(() -> reports.review(report, returned(in(2)), OFFICE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Hạn mới: không được trước hạn của đơn vị");
        assertThat(row(report).state()).isEqualTo(AssignmentState.DONE_ON_TIME);
        assertThat(reports.review(report, returned(in(10)), OFFICE)).isFalse();
    }
}
