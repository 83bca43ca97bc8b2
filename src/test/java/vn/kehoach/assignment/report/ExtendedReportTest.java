package vn.kehoach.assignment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.report.CollectionFixture.ADMIN;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.UNIT;
import static vn.kehoach.assignment.report.CollectionFixture.WORKER;
import static vn.kehoach.assignment.report.CollectionFixture.in;
import static vn.kehoach.assignment.report.CollectionFixture.returned;
import static vn.kehoach.assignment.report.CollectionFixture.words;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.board.DueItem;
import vn.kehoach.assignment.board.DueWork;
import vn.kehoach.assignment.deadline.ExtensionDecision;
import vn.kehoach.assignment.deadline.ExtensionService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.consolidation.CollectionReports;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.InTheOrganisation;

/** Units that owe until a date of their own, after their collection has closed. */
@InTheOrganisation
class ExtendedReportTest {

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private CollectionService collections;

    @Autowired
    private CollectionReports sheets;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private ReportService reports;

    @Autowired
    private DueWork reminders;

    @Autowired
    private DeadlineBoard board;

    @Autowired
    private TaskService tasks;

    private CollectionView sheet() {
        return sheets.of(plan.request, ADMIN);
    }

    private Task submission(AssignmentId report) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(report.toString())
                .taskDefinitionKey("userTask_submitReport")
                .singleResult();
    }

    private List<String> remindedFor(Instant due) {
        return reminders.openDueOn(List.of(VietnamTime.dayOf(due))).stream()
                .map(DueItem::assignmentId)
                .toList();
    }

    @Test
    void a_unit_with_a_later_date_of_its_own_is_named_with_it_and_not_as_missing_when_the_collection_closes() {
        Instant later = in(3);
        plan.open(in(-2), in(-1));
        AssignmentId never = plan.report("so-xay-dung", in(-2));
        AssignmentId granted = plan.report("so-du-lich", in(-2));
        extensions.ask(granted, later, "Chờ số liệu", UNIT);
        extensions.decide(granted, ExtensionDecision.GRANT, Optional.empty(), "", OFFICE);

        collections.close(plan.request);

        assertThat(sheet().missing()).extracting(CollectionView.Missing::unit).containsExactly("so-xay-dung");
        assertThat(sheet().extended())
                .extracting(CollectionView.Missing::unit, CollectionView.Missing::dueAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("so-du-lich", VietnamTime.iso(later)));
        assertThat(sheet().counts()).isEqualTo(new CollectionView.Counts(2, 0, 0, 0, 1, 1));
        assertThat(plan.statusOf(never)).isEqualTo("MISSING");
        assertThat(remindedFor(later)).contains(granted.toString());
        assertThat(submission(granted).getDueDate()).isEqualTo(Date.from(later));
        reports.hand(granted, words("Theo hạn đã gia"), WORKER);
        assertThat(board.row(granted, ADMIN).map(DeadlineRow::state)).contains(AssignmentState.DONE_ON_TIME);
        assertThat(sheet().extended()).isEmpty();
    }

    @Test
    void a_report_that_was_returned_with_a_date_after_the_close_is_owed_until_then() {
        plan.open(in(1), in(-1));
        AssignmentId report = plan.report("so-du-lich", in(1));
        reports.hand(report, words("Thiếu"), WORKER);
        reports.review(report, returned(in(6)), OFFICE);

        collections.close(plan.request);

        assertThat(plan.statusOf(report)).isEqualTo("OPEN");
        assertThat(sheet().missing()).isEmpty();
        assertThat(sheet().extended()).extracting(CollectionView.Missing::unit).containsExactly("so-du-lich");
    }

    @Test
    void a_request_that_waits_when_the_collection_closes_is_granted_after_it() {
        Instant later = in(5);
        plan.open(in(-2), in(-1));
        AssignmentId report = plan.report("so-du-lich", in(-2));
        extensions.ask(report, later, "Chờ số liệu", UNIT);
        collections.close(plan.request);
        assertThat(plan.statusOf(report)).isEqualTo("MISSING");

        extensions.decide(report, ExtensionDecision.GRANT, Optional.empty(), "", OFFICE);

        assertThat(plan.statusOf(report)).isEqualTo("OPEN");
        assertThat(submission(report).getDueDate()).isEqualTo(Date.from(later));
        assertThat(remindedFor(later)).contains(report.toString());
        assertThat(sheet().missing()).isEmpty();
        assertThat(sheet().extended()).hasSize(1);
    }

    @Test
    void who_may_have_nothing_to_say_is_not_missing_when_the_collection_closes_and_may_still_say_so() {
        plan.open(in(-2), in(-1));
        AssignmentId report = plan.report("so-du-lich", in(-2));
        plan.run("update assignment set if_any = true, quota_least = 5 where id = ?", report.value());

        collections.close(plan.request);
        collections.nameLateComers();

        assertThat(plan.statusOf(report)).isEqualTo("OPEN");
        assertThat(sheet().missing()).isEmpty();
        assertThat(sheet().extended()).isEmpty();
        reports.hand(report, new ReportEntry("", true, "{}", ReportFacts.NONE, List.of()), WORKER);
        assertThat(board.row(report, ADMIN).map(DeadlineRow::state)).contains(AssignmentState.DONE_ON_TIME);
    }

    @Test
    void who_lets_its_own_date_pass_too_is_named_missing_as_long_after_it_as_the_others_were() {
        plan.open(in(-20), in(-15));
        AssignmentId fourDaysOver = plan.report("so-du-lich", in(-4));
        AssignmentId fiveDaysOver = plan.report("so-xay-dung", in(-5));
        plan.run("update report_request set closed_at = ? where id = ?", Timestamp.from(in(-15)), plan.request.value());

        collections.nameLateComers();

        assertThat(plan.statusOf(fourDaysOver)).isEqualTo("OPEN");
        assertThat(plan.statusOf(fiveDaysOver)).isEqualTo("MISSING");
        assertThat(sheet().missing()).hasSize(2);
        assertThat(sheet().extended()).isEmpty();
    }
}
