package vn.kehoach.process.planlifecycle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static vn.kehoach.process.Bench.standInFor;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.CLOSE_PLAN;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.CONCLUSION;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.DRAFT_PLAN;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.NEXT_STEP;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.PLAN_READY;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.REVISE_PLAN;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.InOrder;
import org.mockito.Mockito;
import vn.kehoach.assignment.closing.ClosingService;
import vn.kehoach.assignment.closing.Ending;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.opening.GivingOutService;
import vn.kehoach.assignment.opening.LaunchService;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.consultation.NextStep;
import vn.kehoach.consultation.RoundId;
import vn.kehoach.dispatch.DispatchService;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.Bench;
import vn.kehoach.process.Form;
import vn.kehoach.process.ProcessVariable;
import vn.kehoach.process.Seen;
import vn.kehoach.process.engine.EngineRows;
import vn.kehoach.shared.Refused;
import vn.kehoach.signing.SigningId;
import vn.kehoach.signing.SigningService;

class PlanLifecycleTest {

    private static final String CONSULTATION = "consultation";
    private static final String SIGNING = "signing";
    private static final String COLLECTION = "report-collection";

    @RegisterExtension
    static final Bench BENCH = Bench.of(PlanLifecycle.KEY).calling(CONSULTATION, SIGNING, COLLECTION);

    private static final PlanId PLAN = PlanId.next();
    private static final RoundId ROUND = RoundId.next();
    private static final SigningId SUBMISSION = SigningId.next();
    private static final RequestId FIRST = RequestId.next();
    private static final RequestId SECOND = RequestId.next();
    private static final String OFFICE = "vanphong";
    private static final ProcessVariable<Boolean> SIGNED = ProcessVariable.bool("signed");

    private final PlanService plans = mock();
    private final PlanWriters writers = mock();
    private final ConsultationService consultation = mock();
    private final SigningService signing = mock();
    private final DispatchService dispatch = mock();
    private final GivingOutService givingOut = mock();
    private final LaunchService launch = mock();
    private final ClosingService closing = mock();

    @BeforeEach
    void a_plan_on_which_leaders_are_consulted() {
        given(plans.view(PLAN)).willReturn(Seen.plan(PLAN));
        given(plans.recordDraft(PLAN)).willReturn(true);
        given(writers.unitsOf(Seen.plan(PLAN).id())).willReturn(List.of("van-phong-doan-khoi", "ban-to-chuc"));
        given(consultation.openOnPlan(PLAN)).willReturn(ROUND);
        given(signing.open(PLAN)).willReturn(SUBMISSION);
        given(launch.requestsOf(PLAN)).willReturn(List.of(FIRST, SECOND));
        BENCH.with(PlanLifecycleBeans.on(plans, writers, consultation, signing, dispatch, givingOut, launch, closing));
    }

    @Test
    void whoever_proposes_a_plan_drafts_it() {
        new PlanProcess(BENCH.engine().getRuntimeService(), BENCH.authority()).planProposed(PLAN);

        assertThat(BENCH.task(DRAFT_PLAN)).isAssignedTo(OFFICE).hasName("Soạn dự thảo kế hoạch – 81-KH/ĐTN");
        assertThat(BENCH.called(PlanLifecycle.KEY)).hasBusinessKey(PLAN.toString());
    }

    @Test
    void drafts_of_one_title_are_told_apart_by_when_they_were_proposed() {
        given(plans.view(PLAN)).willReturn(Seen.draft(PLAN));

        BENCH.start(PLAN);

        assertThat(BENCH.task(DRAFT_PLAN))
                .hasName("Soạn dự thảo kế hoạch – Góp ý dự thảo văn kiện (đề xuất 10g02 ngày 09/12/2019)");
    }

    @Test
    void a_draft_goes_to_the_leaders_for_their_opinion() {
        ProcessInstance plan = BENCH.start(PLAN);

        click(DRAFT_PLAN, Form.with(PLAN_READY, true));

        then(plans).should().recordDraft(PLAN);
        assertThat(plan).isWaitingAtExactly("callActivity_consultation");
        assertThat(BENCH.called(CONSULTATION)).hasBusinessKey(ROUND.toString());
    }

    @Test
    void a_draft_on_which_nobody_is_consulted_goes_to_signature() {
        given(plans.recordDraft(PLAN)).willReturn(false);
        ProcessInstance plan = BENCH.start(PLAN);

        click(DRAFT_PLAN, Form.with(PLAN_READY, true));

        then(consultation).should(never()).openOnPlan(PLAN);
        assertThat(plan).isWaitingAtExactly("callActivity_signing");
        assertThat(BENCH.called(SIGNING)).hasBusinessKey(SUBMISSION.toString());
    }

    @Test
    void a_draft_that_cannot_be_signed_stays_with_its_drafter() {
        given(plans.recordDraft(PLAN)).willThrow(Refused.invalid("signatories", "Người ký", "chưa có"));
        ProcessInstance plan = BENCH.start(PLAN);

        assertThatThrownBy(() -> click(DRAFT_PLAN, Form.with(PLAN_READY, true))).isInstanceOf(Refused.class);

        assertThat(plan).isWaitingAtExactly(DRAFT_PLAN);
    }

    @Test
    void opinions_are_answered_by_the_office_or_the_board_that_drafts_before_the_plan_moves_on() {
        ProcessInstance plan = consulted();
        willThrow(Refused.invalid("nextStep", "Bước tiếp theo", "ý kiến của Bí thư chưa được tiếp thu"))
                .given(consultation)
                .recordRevision(PLAN);

        assertThatThrownBy(() -> click(REVISE_PLAN, Form.with(NEXT_STEP, NextStep.SIGN)))
                .isInstanceOf(Refused.class);

        assertThat(plan).isWaitingAtExactly(REVISE_PLAN);
        assertThat(BENCH.task(REVISE_PLAN))
                .hasCandidateGroup("unit-van-phong-doan-khoi")
                .hasCandidateGroup("unit-ban-to-chuc");
    }

    @Test
    void a_revised_plan_may_be_consulted_on_again() {
        ProcessInstance plan = consulted();

        click(REVISE_PLAN, Form.with(NEXT_STEP, NextStep.CONSULT_AGAIN));

        then(consultation).should(times(2)).openOnPlan(PLAN);
        assertThat(plan).isWaitingAtExactly("callActivity_consultation");
    }

    @Test
    void a_returned_plan_goes_back_to_revision() {
        ProcessInstance plan = submitted();

        click(standInFor(SIGNING), Form.with(SIGNED, false));

        assertThat(plan).isWaitingAtExactly(REVISE_PLAN);
        then(dispatch).should(never()).dispatch(PLAN);
        click(REVISE_PLAN, Form.with(NEXT_STEP, NextStep.SIGN));
        then(signing).should(times(2)).open(PLAN);
        assertThat(plan).isWaitingAtExactly("callActivity_signing");
    }

    @Test
    void a_plan_that_is_taken_back_from_its_signatories_goes_to_revision_and_nobody_is_to_sign_it() {
        ProcessInstance plan = submitted();
        WithdrawalProcess withdrawal = withdrawal();

        withdrawal.withdrawn(PLAN);

        assertThat(plan).isWaitingAtExactly(REVISE_PLAN).hasPassed("event_signingWithdrawn");
        Assertions.assertThat(BENCH.task(standInFor(SIGNING))).isNull();
        click(REVISE_PLAN, Form.with(NEXT_STEP, NextStep.SIGN));
        then(signing).should(times(2)).open(PLAN);
        assertThat(plan).isWaitingAtExactly("callActivity_signing");
    }

    @Test
    void a_plan_whose_process_is_gone_is_not_taken_back_in_silence() {
        ProcessInstance plan = submitted();
        BENCH.engine().getRuntimeService().deleteProcessInstance(plan.getId(), "Quản trị viên xóa");

        assertThatThrownBy(() -> withdrawal().withdrawn(PLAN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("không còn trong Camunda");
    }

    private static WithdrawalProcess withdrawal() {
        return new WithdrawalProcess(BENCH.engine().getRuntimeService(), BENCH.authority(), mock(EngineRows.class));
    }

    @Test
    void a_plan_is_stopped_wherever_it_stands_with_all_that_it_has_called() {
        ProcessInstance drafted = BENCH.start(PLAN);
        stop();
        assertThat(drafted).isEnded().hasPassed("endEvent_planStopped");
        Assertions.assertThat(BENCH.tasks(DRAFT_PLAN)).isEmpty();

        ProcessInstance submitted = submitted();
        stop();
        assertThat(submitted).isEnded();
        Assertions.assertThat(BENCH.tasks(standInFor(SIGNING))).isEmpty();

        ProcessInstance running = executing();
        stop();
        assertThat(running).isEnded();
        Assertions.assertThat(BENCH.tasks(standInFor(COLLECTION))).isEmpty();
        then(closing).should(never()).close(Mockito.any(), Mockito.any(), Mockito.any());
    }

    @Test
    void a_plan_whose_process_is_gone_is_stopped_all_the_same() {
        stop();

        Assertions.assertThat(BENCH.businessKeysOf(PlanLifecycle.KEY)).isEmpty();
    }

    private static void stop() {
        new StopProcess(BENCH.engine().getRuntimeService(), BENCH.authority(), mock(EngineRows.class))
                .stopped(PLAN, "Đã hủy: Hoãn");
    }

    @Test
    void a_signed_plan_is_dispatched_before_its_work_is_assigned() {
        ProcessInstance plan = submitted();

        click(standInFor(SIGNING), Form.with(SIGNED, true));

        InOrder order = inOrder(dispatch, givingOut, launch);
        order.verify(dispatch).dispatch(PLAN);
        order.verify(givingOut).assign(PLAN);
        order.verify(launch).launchDuties(PLAN);
        assertThat(plan).isWaitingAt("callActivity_reportCollection");
    }

    @Test
    void each_step_after_the_signature_is_a_job_of_its_own() {
        ProcessInstance plan = submitted();

        BENCH.complete(OFFICE, BENCH.task(standInFor(SIGNING)), Form.with(SIGNED, true));

        assertThat(plan).isWaitingAtExactly("serviceTask_dispatchPlan");
        then(dispatch).should(never()).dispatch(PLAN);
    }

    @Test
    void duties_are_opened_a_batch_at_a_time() {
        given(launch.launchDuties(PLAN)).willReturn(true, true, false);
        submitted();

        click(standInFor(SIGNING), Form.with(SIGNED, true));

        then(launch).should(times(3)).launchDuties(PLAN);
    }

    @Test
    void every_collection_of_reports_runs_beside_the_others() {
        submitted();

        click(standInFor(SIGNING), Form.with(SIGNED, true));

        Assertions.assertThat(BENCH.businessKeysOf(COLLECTION))
                .containsExactlyInAnyOrder(FIRST.toString(), SECOND.toString());
    }

    private ClosingProcess ending() {
        return new ClosingProcess(BENCH.engine().getRuntimeService(), BENCH.authority(), new EngineRows(mock()));
    }

    @Test
    void the_end_of_the_plan_is_nobodys_task_until_it_is_time() {
        ProcessInstance plan = executing();

        BENCH.tasks(standInFor(COLLECTION)).forEach(task -> BENCH.complete(OFFICE, task, Form.empty()));
        BENCH.runJobs();

        assertThat(plan).isWaitingAtExactly("event_closingDue");
        Assertions.assertThat(BENCH.tasks(CLOSE_PLAN)).isEmpty();
    }

    @Test
    void the_office_closes_the_plan_when_every_collection_has_ended_and_it_is_time() {
        ProcessInstance plan = executing();
        Assertions.assertThat(ending().offer(PLAN))
                .as("while reports are collected")
                .isFalse();
        BENCH.tasks(standInFor(COLLECTION)).forEach(task -> BENCH.complete(OFFICE, task, Form.empty()));
        BENCH.runJobs();

        Assertions.assertThat(ending().offer(PLAN)).isTrue();

        assertThat(plan).isWaitingAtExactly(CLOSE_PLAN);
        assertThat(BENCH.task(CLOSE_PLAN)).hasCandidateGroup("unit-van-phong-doan-khoi");
        Assertions.assertThat(ending().offer(PLAN)).as("once").isFalse();
    }

    @Test
    void a_plan_without_reports_is_closed_with_its_conclusion_and_takes_open_work_with_it() {
        given(launch.requestsOf(PLAN)).willReturn(List.of());
        ProcessInstance plan = executing();
        ending().offer(PLAN);

        click(CLOSE_PLAN, Form.with(CONCLUSION, "Hoàn thành"));

        then(closing).should().close(PLAN, "Hoàn thành", new Ending("", false));
        assertThat(plan).isEnded().hasPassed("endEvent_planClosed");
    }

    @Test
    void a_plan_that_is_closed_with_open_work_stays_open_until_it_is_said_why() {
        given(launch.requestsOf(PLAN)).willReturn(List.of());
        willThrow(Refused.invalid("reason", "Lý do kết thúc khi còn việc", "phải ghi"))
                .given(closing)
                .close(PLAN, "Hoàn thành", new Ending("", false));
        ProcessInstance plan = executing();
        ending().offer(PLAN);

        assertThatThrownBy(() -> click(CLOSE_PLAN, Form.with(CONCLUSION, "Hoàn thành")))
                .isInstanceOf(Refused.class);

        assertThat(plan).isWaitingAtExactly(CLOSE_PLAN);
    }

    private static ProcessInstance consulted() {
        ProcessInstance plan = BENCH.start(PLAN);
        click(DRAFT_PLAN, Form.with(PLAN_READY, true));
        click(standInFor(CONSULTATION), Form.empty());
        return plan;
    }

    private static ProcessInstance submitted() {
        ProcessInstance plan = consulted();
        click(REVISE_PLAN, Form.with(NEXT_STEP, NextStep.SIGN));
        return plan;
    }

    private static ProcessInstance executing() {
        ProcessInstance plan = submitted();
        click(standInFor(SIGNING), Form.with(SIGNED, true));
        return plan;
    }

    private static void click(String task, Form form) {
        BENCH.complete(OFFICE, BENCH.task(task), form);
        BENCH.runJobs();
    }
}
