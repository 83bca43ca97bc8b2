package vn.kehoach.process.reportcollection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static vn.kehoach.process.Bench.standInFor;
import static vn.kehoach.process.reportcollection.ReportCollection.CONSOLIDATE_REPORT;
import static vn.kehoach.process.reportcollection.ReportCollection.FINALISE_REPORT;
import static vn.kehoach.process.reportcollection.ReportCollection.READY;
import static vn.kehoach.process.reportcollection.ReportCollection.SUBMIT_FINAL_REPORT;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.opening.LaunchService;
import vn.kehoach.assignment.report.CollectionService;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.consolidation.ConsolidationService;
import vn.kehoach.consultation.RoundId;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.Bench;
import vn.kehoach.process.Form;
import vn.kehoach.process.Seen;
import vn.kehoach.shared.Refused;

class ReportCollectionTest {

    private static final String CONSULTATION = "consultation";

    @RegisterExtension
    static final Bench BENCH = Bench.of(ReportCollection.KEY).calling(CONSULTATION);

    private static final RequestId REQUEST = RequestId.next();
    private static final PlanId PLAN = PlanId.next();
    private static final RoundId ROUND = RoundId.next();
    private static final String OFFICE = "vanphong";
    private static final Instant CLOSES = Instant.parse("2020-02-25T10:00:00Z");
    private static final Instant CONSOLIDATED_BY = Instant.parse("2020-02-28T16:59:59Z");

    private final CollectionService collections = mock();
    private final ConsolidationService consolidation = mock();
    private final WorkService work = mock();
    private final LaunchService launch = mock();
    private final PlanService plans = mock();

    @BeforeEach
    void a_collection_of_the_units_reports() {
        given(collections.planOf(REQUEST)).willReturn(PLAN);
        given(collections.whatOf(REQUEST)).willReturn("gửi Báo cáo góp ý");
        given(collections.closesAt(REQUEST)).willReturn(CLOSES);
        given(plans.view(PLAN)).willReturn(Seen.plan(PLAN));
        given(work.milestoneDue(PLAN, ObligationKind.CONSOLIDATION)).willReturn(Optional.of(CONSOLIDATED_BY));
        given(work.milestoneDue(PLAN, ObligationKind.FINALISATION)).willReturn(Optional.empty());
        given(work.milestoneDue(PLAN, ObligationKind.FINAL_REPORT)).willReturn(Optional.empty());
        given(consolidation.reportAsked(REQUEST)).willReturn(true);
        given(consolidation.openRound(REQUEST)).willReturn(ROUND);
        CollectionStage stage = new CollectionStage(collections, work, plans);
        BENCH.with(
                        new StartUnitReportsDelegate(launch, collections),
                        new CloseCollectionDelegate(collections, consolidation),
                        new OpenReportRoundDelegate(consolidation))
                .with(
                        new PrepareConsolidateReportListener(stage),
                        new PrepareFinaliseReportListener(stage),
                        new PrepareSubmitFinalReportListener(stage))
                .with(
                        new RecordConsolidationDelegate(consolidation, BENCH.actor()),
                        new RecordFinalisationDelegate(consolidation, BENCH.actor()),
                        new RecordFinalReportDelegate(consolidation, BENCH.actor()));
    }

    @Test
    void reports_are_given_to_the_units_a_batch_at_a_time() {
        given(launch.launchReports(REQUEST)).willReturn(true, true, false);
        ProcessInstance collection = BENCH.start(REQUEST);

        BENCH.runJobs();

        then(launch).should(times(3)).launchReports(REQUEST);
        assertThat(collection).isWaitingAt("gateway_awaitReports");
        assertThat(BENCH.timer()).hasDueDate(Date.from(CLOSES));
    }

    @Test
    void the_last_report_closes_the_collection_before_its_deadline() {
        ProcessInstance collection = waiting();

        allReportsIn();

        then(collections).should().close(REQUEST);
        assertThat(collection).isWaitingAtExactly(CONSOLIDATE_REPORT).hasPassed("event_allReportsIn");
        assertThat(BENCH.timer()).as("the deadline means nothing any more").isNull();
    }

    @Test
    void the_deadline_closes_a_collection_of_which_units_are_missing() {
        ProcessInstance collection = waiting();

        BENCH.strike(BENCH.timer());
        BENCH.runJobs();

        then(collections).should().close(REQUEST);
        assertThat(collection).isWaitingAtExactly(CONSOLIDATE_REPORT).hasPassed("event_collectionDeadline");
    }

    @Test
    void the_deadline_may_come_together_with_the_last_report() {
        ProcessInstance collection = waiting();

        BENCH.strike(BENCH.timer());
        tellAllReportsIn();
        BENCH.runJobs();

        then(collections).should().close(REQUEST);
        assertThat(collection).isWaitingAtExactly(CONSOLIDATE_REPORT);
    }

    @Test
    void the_office_consolidates_by_the_date_of_the_timeline() {
        waiting();

        allReportsIn();

        assertThat(BENCH.task(CONSOLIDATE_REPORT))
                .hasCandidateGroup("unit-van-phong-doan-khoi")
                .hasName("Tổng hợp báo cáo – 81-KH/ĐTN – gửi Báo cáo góp ý")
                .hasDueDate(Date.from(CONSOLIDATED_BY));
    }

    @Test
    void a_draft_report_that_nobody_is_asked_about_is_finalised_at_once() {
        ProcessInstance collection = closed();

        click(CONSOLIDATE_REPORT);

        then(consolidation).should().draftReady(REQUEST, OFFICE);
        then(consolidation).should(never()).openRound(REQUEST);
        assertThat(collection).isWaitingAtExactly(FINALISE_REPORT);
    }

    @Test
    void a_draft_report_is_consulted_before_it_is_finalised() {
        given(consolidation.draftReady(REQUEST, OFFICE)).willReturn(true);
        ProcessInstance collection = closed();

        click(CONSOLIDATE_REPORT);

        assertThat(collection).isWaitingAtExactly("callActivity_reportConsultation");
        assertThat(BENCH.called(CONSULTATION)).hasBusinessKey(ROUND.toString());
        click(standInFor(CONSULTATION));
        assertThat(collection).isWaitingAtExactly(FINALISE_REPORT);
    }

    @Test
    void a_draft_report_that_is_not_ready_stays_with_the_office() {
        given(consolidation.draftReady(REQUEST, OFFICE)).willThrow(Refused.conflict("Đợt thu chưa đóng"));
        ProcessInstance collection = closed();

        assertThatThrownBy(() -> click(CONSOLIDATE_REPORT)).isInstanceOf(Refused.class);

        assertThat(collection).isWaitingAtExactly(CONSOLIDATE_REPORT);
    }

    @Test
    void the_final_report_goes_to_the_superior_body() {
        ProcessInstance collection = closed();
        click(CONSOLIDATE_REPORT);

        click(FINALISE_REPORT);
        assertThat(collection).isWaitingAtExactly(SUBMIT_FINAL_REPORT);
        click(SUBMIT_FINAL_REPORT);

        then(consolidation).should().finalised(REQUEST, OFFICE);
        then(consolidation).should().submitted(REQUEST, OFFICE);
        assertThat(collection).isEnded().hasPassed("endEvent_finalReportSubmitted");
    }

    @Test
    void a_plan_whose_text_asks_for_no_report_upwards_ends_with_the_collection() {
        given(consolidation.reportAsked(REQUEST)).willReturn(false);

        ProcessInstance collection = closed();

        assertThat(collection).isEnded().hasPassed("endEvent_reportsCollected");
    }

    @Test
    void a_report_that_the_office_adds_begins_with_consolidation() {
        ProcessInstance added = BENCH.engine()
                .getRuntimeService()
                .startProcessInstanceByMessage(ReportCollection.REPORT_ADDED, REQUEST.toString());

        assertThat(added).isWaitingAtExactly(CONSOLIDATE_REPORT).hasPassed("startEvent_reportAdded");
    }

    private static ProcessInstance waiting() {
        ProcessInstance collection = BENCH.start(REQUEST);
        BENCH.runJobs();
        return collection;
    }

    private static ProcessInstance closed() {
        ProcessInstance collection = waiting();
        allReportsIn();
        return collection;
    }

    private static void allReportsIn() {
        tellAllReportsIn();
        BENCH.runJobs();
    }

    private static void tellAllReportsIn() {
        BENCH.engine()
                .getRuntimeService()
                .createMessageCorrelation(ReportCollection.ALL_REPORTS_IN)
                .processInstanceBusinessKey(REQUEST.toString())
                .correlateAll();
    }

    private static void click(String task) {
        BENCH.complete(OFFICE, BENCH.task(task), Form.with(READY, true));
        BENCH.runJobs();
    }
}
