package vn.kehoach.process.assignment;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static vn.kehoach.process.extension.Extension.DECIDE_EXTENSION;
import static vn.kehoach.process.unitreport.UnitReport.SUBMIT_REPORT;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.process.Bench;
import vn.kehoach.process.Seen;
import vn.kehoach.process.engine.EngineRows;
import vn.kehoach.process.unitreport.UnitReport;
import vn.kehoach.shared.Refused;

class AssignmentProcessesTest {

    @RegisterExtension
    static final Bench BENCH = Bench.of(UnitReport.KEY).inPart();

    private static final AssignmentId REPORT = AssignmentId.next();
    private static final AssignmentId OTHER = AssignmentId.next();
    private static final Instant LATER = Instant.parse("2020-02-27T16:59:59Z");

    private AssignmentWorkflow workflow;

    @BeforeEach
    void two_reports_are_requested() {
        TaskListener asModelled = task -> {};
        BENCH.named("prepareSubmitReportListener", asModelled).named("prepareDecideExtensionListener", asModelled);
        workflow = new AssignmentProcesses(
                BENCH.engine().getRuntimeService(),
                BENCH.engine().getTaskService(),
                BENCH.engine().getManagementService(),
                new InstanceRenewal(
                        BENCH.engine().getRuntimeService(), BENCH.engine().getRepositoryService()),
                BENCH.authority(),
                new EngineRows(mock()));
        workflow.reportsRequested(List.of(Seen.report(REPORT), Seen.report(OTHER)));
    }

    @Test
    void every_report_has_a_process_of_its_own() {
        Assertions.assertThat(BENCH.businessKeysOf(UnitReport.KEY))
                .containsExactlyInAnyOrder(REPORT.toString(), OTHER.toString());
    }

    @Test
    void a_moved_deadline_is_that_of_the_units_task_and_of_no_other() {
        workflow.deadlineMoved(REPORT, LATER);

        assertThat(taskAbout(REPORT, SUBMIT_REPORT)).hasDueDate(Date.from(LATER));
        Assertions.assertThat(taskAbout(OTHER, SUBMIT_REPORT).getDueDate()).isNull();
    }

    @Test
    void an_extension_is_asked_for_by_the_unit_that_asks() {
        workflow.extensionRequested(REPORT);

        Assertions.assertThat(taskAbout(REPORT, DECIDE_EXTENSION)).isNotNull();
        Assertions.assertThat(taskAbout(OTHER, DECIDE_EXTENSION)).isNull();
    }

    @Test
    void an_extension_that_is_not_needed_any_more_disappears() {
        workflow.extensionRequested(REPORT);

        workflow.extensionLapsed(REPORT);

        Assertions.assertThat(BENCH.tasks(DECIDE_EXTENSION)).isEmpty();
        Assertions.assertThat(taskAbout(REPORT, SUBMIT_REPORT)).isNotNull();
    }

    @Test
    void what_is_told_to_nobody_who_waits_changes_nothing() {
        workflow.extensionLapsed(REPORT);
        workflow.allReportsIn(RequestId.next());

        Assertions.assertThatThrownBy(() -> workflow.extensionRequested(AssignmentId.next()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("vừa được giao");
        Assertions.assertThat(BENCH.tasks(SUBMIT_REPORT)).hasSize(2);
    }

    @Test
    void the_click_of_somebody_without_rights_in_the_engine_starts_work_all_the_same() {
        AssignmentId third = AssignmentId.next();

        asSomebodyWithoutRights(() -> workflow.reportsRequested(List.of(Seen.report(third))));

        Assertions.assertThat(taskAbout(third, SUBMIT_REPORT)).isNotNull();
    }

    private static void asSomebodyWithoutRights(Runnable click) {
        BENCH.engine().getProcessEngineConfiguration().setAuthorizationEnabled(true);
        BENCH.engine().getIdentityService().setAuthenticatedUserId("dv-so-du-lich");
        try {
            click.run();
        } finally {
            BENCH.engine().getIdentityService().clearAuthentication();
            BENCH.engine().getProcessEngineConfiguration().setAuthorizationEnabled(false);
        }
    }

    private static Task taskAbout(AssignmentId report, String key) {
        return BENCH.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(report.toString())
                .taskDefinitionKey(key)
                .singleResult();
    }
}
