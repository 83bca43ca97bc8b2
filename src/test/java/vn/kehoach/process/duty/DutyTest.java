package vn.kehoach.process.duty;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static vn.kehoach.process.duty.Duty.ACCEPT_DUTY;
import static vn.kehoach.process.duty.Duty.PERFORM_DUTY;
import static vn.kehoach.process.extension.Extension.DECIDE_EXTENSION;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.assignment.deadline.ExtensionDecision;
import vn.kehoach.assignment.deadline.ExtensionService;
import vn.kehoach.assignment.duty.DutyEntry;
import vn.kehoach.assignment.duty.DutyService;
import vn.kehoach.assignment.report.Review;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.process.Bench;
import vn.kehoach.process.Form;
import vn.kehoach.process.Seen;
import vn.kehoach.process.extension.Extension;
import vn.kehoach.process.extension.ExtensionBeans;
import vn.kehoach.shared.Refused;

class DutyTest {

    @RegisterExtension
    static final Bench BENCH = Bench.of(Duty.KEY);

    private static final AssignmentId DUTY = AssignmentId.next();
    private static final String WORKER = "dv-so-du-lich";
    private static final String OFFICE = "vanphong";
    private static final Review ACCEPTED = new Review(ReviewDecision.ACCEPT, "", Optional.empty());
    private static final Review RETURNED = new Review(ReviewDecision.RETURN, "Chưa có ảnh", Optional.empty());

    private final DutyService duties = mock();
    private final ExtensionService extensions = mock();
    private final WorkService work = mock();
    private final Organisation organisation = mock();

    @BeforeEach
    void a_duty_of_a_unit() {
        given(work.view(DUTY)).willReturn(Seen.duty(DUTY));
        given(organisation.unitOf("so-du-lich")).willReturn(Seen.unit());
        given(duties.acceptanceNeeded(DUTY)).willReturn(true);
        given(duties.review(DUTY, ACCEPTED, OFFICE)).willReturn(true);
        given(organisation.bodyOf("van-phong-doan-khoi")).willReturn(Seen.body());
        given(organisation.leadersOf("doan-khoi")).willReturn(List.of(Seen.leader("bithu", true)));
        BENCH.with(ExtensionBeans.on(extensions, work, organisation, BENCH.actor()))
                .with(
                        new PreparePerformDutyListener(work, organisation),
                        new RecordProgressDelegate(duties, BENCH.actor()),
                        new PrepareAcceptDutyListener(work, organisation),
                        new RecordAcceptanceDelegate(duties, BENCH.actor()));
    }

    @Test
    void a_duty_waits_for_the_people_of_the_unit_that_owes_it() {
        ProcessInstance duty = BENCH.start(DUTY);

        assertThat(duty).isWaitingAtExactly(PERFORM_DUTY);
        assertThat(BENCH.task(PERFORM_DUTY))
                .hasCandidateGroup("unit-so-du-lich")
                .hasName("Thực hiện công việc – 81-KH/ĐTN – Tổ chức hội nghị góp ý")
                .hasDueDate(Date.from(Seen.DUE));
    }

    @Test
    void progress_is_recorded_and_the_duty_goes_on() {
        ProcessInstance duty = BENCH.start(DUTY);

        perform(Form.with(Duty.RESULT, "Đã mời đại biểu")
                .and(Duty.PROGRESS, 40L)
                .and(Duty.DONE, false)
                .and(Duty.ATTACHMENT_IDS, List.of("tep-1")));

        then(duties).should().record(DUTY, new DutyEntry("Đã mời đại biểu", 40, false, List.of("tep-1")), WORKER);
        assertThat(duty).isWaitingAtExactly(PERFORM_DUTY).hasPassed("serviceTask_recordProgress");
        assertThat(duty).variables().doesNotContainKeys("result", "progress", "attachmentIds");
    }

    @Test
    void a_duty_that_is_done_goes_to_the_office_for_acceptance() {
        ProcessInstance duty = done();

        assertThat(duty).isWaitingAtExactly(ACCEPT_DUTY);
        assertThat(BENCH.task(ACCEPT_DUTY))
                .hasCandidateGroup("unit-van-phong-doan-khoi")
                .hasName("Nghiệm thu công việc – Đoàn Sở Du lịch – 81-KH/ĐTN – Tổ chức hội nghị góp ý");
    }

    @Test
    void an_accepted_duty_is_finished() {
        ProcessInstance duty = done();

        BENCH.complete(OFFICE, BENCH.task(ACCEPT_DUTY), Form.with(Duty.DECISION, ReviewDecision.ACCEPT));

        assertThat(duty).isEnded().hasPassed("gateway_dutyAccepted", "endEvent_dutyCompleted");
    }

    @Test
    void a_returned_duty_is_performed_again() {
        ProcessInstance duty = done();

        BENCH.complete(
                OFFICE,
                BENCH.task(ACCEPT_DUTY),
                Form.with(Duty.DECISION, ReviewDecision.RETURN).and(Duty.REASON, "Chưa có ảnh"));

        then(duties).should().review(DUTY, RETURNED, OFFICE);
        assertThat(duty).isWaitingAtExactly(PERFORM_DUTY);
    }

    @Test
    void a_duty_of_the_office_itself_needs_no_acceptance() {
        given(duties.acceptanceNeeded(DUTY)).willReturn(false);

        ProcessInstance duty = done();

        assertThat(duty).isEnded().hasNotPassed(ACCEPT_DUTY);
    }

    @Test
    void a_refused_entry_leaves_the_duty_where_it_is() {
        ProcessInstance duty = BENCH.start(DUTY);
        willThrow(Refused.invalid("attachmentIds", "Tệp đính kèm", "không có tệp này"))
                .given(duties)
                .record(any(), any(), any());

        assertThatThrownBy(() -> perform(Form.with(Duty.DONE, true))).isInstanceOf(Refused.class);

        assertThat(duty).isWaitingAtExactly(PERFORM_DUTY).hasNotPassed("serviceTask_recordProgress");
    }

    @Test
    void whoever_performs_a_duty_asks_for_more_time_and_keeps_the_duty() {
        ProcessInstance duty = BENCH.start(DUTY);

        tell(Extension.REQUESTED);

        assertThat(duty).isWaitingAtExactly(PERFORM_DUTY, "subProcess_extension", DECIDE_EXTENSION);
        assertThat(BENCH.task(DECIDE_EXTENSION))
                .hasCandidateGroup("unit-van-phong-doan-khoi")
                .hasCandidateUser("bithu")
                .hasName("Quyết định gia hạn – Đoàn Sở Du lịch – 81-KH/ĐTN – Tổ chức hội nghị góp ý");
    }

    @Test
    void of_the_offices_own_work_the_leaders_alone_decide() {
        given(work.view(DUTY)).willReturn(Seen.ofTheOffice(DUTY));
        given(organisation.unitOf("van-phong-doan-khoi")).willReturn(Seen.unit());
        given(organisation.deskOf("van-phong-doan-khoi")).willReturn("van-phong-doan-khoi");
        BENCH.start(DUTY);

        tell(Extension.REQUESTED);

        Assertions.assertThat(BENCH.engine()
                        .getTaskService()
                        .getIdentityLinksForTask(BENCH.task(DECIDE_EXTENSION).getId()))
                .extracting(IdentityLink::getUserId, IdentityLink::getGroupId)
                .containsExactly(Assertions.tuple("bithu", null));
    }

    @Test
    void a_leader_grants_more_time_and_the_duty_is_performed() {
        ProcessInstance duty = BENCH.start(DUTY);
        tell(Extension.REQUESTED);

        BENCH.complete("bithu", BENCH.task(DECIDE_EXTENSION), Form.with(Extension.DECISION, ExtensionDecision.GRANT));

        then(extensions).should().decide(DUTY, ExtensionDecision.GRANT, Optional.empty(), "", "bithu");
        assertThat(duty).hasPassed("endEvent_extensionDecided").isWaitingAtExactly(PERFORM_DUTY);
    }

    @Test
    void a_duty_that_is_done_before_the_decision_leaves_nothing_to_decide() {
        ProcessInstance duty = BENCH.start(DUTY);
        tell(Extension.REQUESTED);

        perform(Form.with(Duty.RESULT, "Xong").and(Duty.DONE, true));
        tell(Extension.LAPSED);

        assertThat(duty).hasPassed("endEvent_extensionLapsed").isWaitingAtExactly(ACCEPT_DUTY);
    }

    private static void tell(String message) {
        BENCH.engine()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(DUTY.toString())
                .correlate();
    }

    private static ProcessInstance done() {
        ProcessInstance duty = BENCH.start(DUTY);
        perform(Form.with(Duty.RESULT, "Xong").and(Duty.PROGRESS, 100L).and(Duty.DONE, true));
        return duty;
    }

    private static void perform(Form form) {
        BENCH.complete(WORKER, BENCH.task(PERFORM_DUTY), form);
    }
}
