package vn.kehoach.process.unitreport;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.kehoach.process.extension.Extension.DECIDE_EXTENSION;
import static vn.kehoach.process.unitreport.UnitReport.DECISION;
import static vn.kehoach.process.unitreport.UnitReport.REVIEW_REPORT;
import static vn.kehoach.process.unitreport.UnitReport.SUBMIT_REPORT;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.assignment.deadline.ExtensionDecision;
import vn.kehoach.assignment.deadline.ExtensionService;
import vn.kehoach.assignment.report.ReportEntry;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportFields;
import vn.kehoach.assignment.report.ReportService;
import vn.kehoach.assignment.report.Review;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.process.Bench;
import vn.kehoach.process.Form;
import vn.kehoach.process.Seen;
import vn.kehoach.process.extension.Extension;
import vn.kehoach.shared.Refused;

class UnitReportTest {

    @RegisterExtension
    static final Bench BENCH = Bench.of(UnitReport.KEY);

    private static final AssignmentId REPORT = AssignmentId.next();
    private static final String WORKER = "dv-so-du-lich";
    private static final String OFFICE = "vanphong";
    private static final Instant LATER = Instant.parse("2020-02-27T16:59:59Z");
    private static final Review ACCEPTED = new Review(ReviewDecision.ACCEPT, "", Optional.empty());
    private static final Review RETURNED = new Review(ReviewDecision.RETURN, "Thiếu số liệu", Optional.of(LATER));

    private final ReportService reports = mock();
    private final ExtensionService extensions = mock();
    private final WorkService work = mock();
    private final Organisation organisation = mock();

    @BeforeEach
    void a_report_of_a_unit() {
        given(work.view(REPORT)).willReturn(Seen.report(REPORT));
        given(organisation.unitOf("so-du-lich")).willReturn(Seen.unit());
        given(organisation.bodyOf("van-phong-doan-khoi")).willReturn(Seen.body());
        given(organisation.leadersOf("doan-khoi"))
                .willReturn(List.of(Seen.leader("bithu", true), Seen.leader("khach", false)));
        given(reports.review(REPORT, ACCEPTED, OFFICE)).willReturn(true);
        BENCH.with(UnitReportBeans.on(reports, extensions, work, organisation, BENCH.actor()));
    }

    @Test
    void a_report_that_is_owed_waits_for_the_people_of_its_unit_until_its_deadline() {
        ProcessInstance report = BENCH.start(REPORT);

        assertThat(report).isWaitingAtExactly(SUBMIT_REPORT);
        assertThat(BENCH.task(SUBMIT_REPORT))
                .isNotAssigned()
                .hasCandidateGroup("unit-so-du-lich")
                .hasName("Nộp báo cáo – 81-KH/ĐTN – Gửi báo cáo góp ý")
                .hasDescription("Gửi báo cáo góp ý")
                .hasDueDate(Date.from(Seen.DUE));
    }

    @Test
    void what_nobody_owes_has_no_date_by_which_a_list_could_call_it_overdue() {
        given(work.view(REPORT)).willReturn(Seen.reportIfAny(REPORT));

        BENCH.start(REPORT);

        Assertions.assertThat(BENCH.task(SUBMIT_REPORT).getDueDate()).isNull();
    }

    @Test
    void what_the_unit_typed_is_recorded_in_its_name_and_goes_to_the_office() {
        ProcessInstance report = BENCH.start(REPORT);

        handIn(Form.with(UnitReport.SUMMARY, "Đã tổ chức 3 hội nghị")
                .and(UnitReport.FIGURES, Map.of("Lượt góp ý", 12))
                .and(UnitReport.carrying(ReportFields.OPINION_COUNT), 5L)
                .and(UnitReport.ATTACHMENT_IDS, List.of("tep-1", "tep-2")));
        BENCH.runJobs();

        ReportEntry entry = new ReportEntry(
                "Đã tổ chức 3 hội nghị",
                false,
                "{\"Lượt góp ý\":12}",
                ReportFacts.of(ReportFields.OPINION_COUNT, 5),
                List.of("tep-1", "tep-2"));
        then(reports).should().hand(REPORT, entry, WORKER);
        assertThat(report).isWaitingAtExactly(REVIEW_REPORT);
        assertThat(BENCH.task(REVIEW_REPORT))
                .hasCandidateGroup("unit-van-phong-doan-khoi")
                .hasName("Xem xét báo cáo của đơn vị – Đoàn Sở Du lịch – 81-KH/ĐTN – Gửi báo cáo góp ý");
    }

    @Test
    void what_was_typed_is_kept_in_no_variable() {
        ProcessInstance report = BENCH.start(REPORT);

        handIn(Form.with(UnitReport.SUMMARY, "Rất dài").and(UnitReport.FIGURES, Map.of("Lượt góp ý", 12)));

        assertThat(report).hasPassed("serviceTask_recordReport").hasNoVariables();
    }

    @Test
    void a_unit_without_anything_to_report_says_so_in_one_field() {
        BENCH.start(REPORT);

        handIn(Form.with(UnitReport.NOTHING_TO_REPORT, true));

        then(reports).should().hand(REPORT, new ReportEntry("", true, "{}", ReportFacts.NONE, List.of()), WORKER);
    }

    @Test
    void a_refused_entry_comes_back_to_the_person_who_typed_it() {
        ProcessInstance report = BENCH.start(REPORT);
        willThrow(Refused.invalid("summary", "Nội dung báo cáo", "phải ghi"))
                .given(reports)
                .hand(any(), any(), any());

        Assertions.assertThatThrownBy(() -> handIn(Form.with(UnitReport.SUMMARY, "")))
                .isInstanceOf(Refused.class);

        assertThat(report).isWaitingAtExactly(SUBMIT_REPORT).hasNotPassed("serviceTask_recordReport");
    }

    @Test
    void a_late_unit_may_still_report() {
        ProcessInstance report = BENCH.start(REPORT);
        Bench.clock(Seen.DUE.plusSeconds(86_400 * 30));

        BENCH.runJobs();
        handIn(Form.with(UnitReport.SUMMARY, "Xin lỗi vì chậm"));
        BENCH.runJobs();

        assertThat(report).isWaitingAtExactly(REVIEW_REPORT);
    }

    @Test
    void an_accepted_report_is_finished() {
        ProcessInstance report = handedIn();

        review(Form.with(DECISION, ReviewDecision.ACCEPT));

        then(reports).should().review(REPORT, ACCEPTED, OFFICE);
        assertThat(report).isEnded().hasPassed("endEvent_reportAccepted");
    }

    @Test
    void a_returned_report_goes_back_to_the_unit_and_can_be_handed_in_again() {
        ProcessInstance report = handedIn();

        review(Form.with(DECISION, ReviewDecision.RETURN)
                .and(UnitReport.REASON, "Thiếu số liệu")
                .and(UnitReport.NEW_DUE_AT, LATER));

        then(reports).should().review(REPORT, RETURNED, OFFICE);
        assertThat(report).isWaitingAtExactly(SUBMIT_REPORT);
        handIn(Form.with(UnitReport.SUMMARY, "Có số liệu"));
        BENCH.runJobs();
        assertThat(report).isWaitingAtExactly(REVIEW_REPORT);
    }

    @Test
    void an_extension_request_leaves_the_report_with_the_unit() {
        ProcessInstance report = BENCH.start(REPORT);

        tell(Extension.REQUESTED);

        assertThat(report).isWaitingAtExactly(SUBMIT_REPORT, "subProcess_extension", DECIDE_EXTENSION);
        assertThat(BENCH.task(DECIDE_EXTENSION))
                .hasCandidateGroup("unit-van-phong-doan-khoi")
                .hasCandidateUser("bithu")
                .hasName("Quyết định gia hạn – Đoàn Sở Du lịch – 81-KH/ĐTN – Gửi báo cáo góp ý");
        Assertions.assertThat(BENCH.candidateUsers(BENCH.task(DECIDE_EXTENSION)))
                .as("who has no account decides nothing")
                .containsExactly("bithu");
    }

    @Test
    void an_extension_is_granted_to_another_date_and_the_unit_reports() {
        ProcessInstance report = BENCH.start(REPORT);
        tell(Extension.REQUESTED);

        BENCH.complete(
                "bithu",
                BENCH.task(DECIDE_EXTENSION),
                Form.with(Extension.DECISION, ExtensionDecision.GRANT).and(UnitReport.NEW_DUE_AT, LATER));

        then(extensions).should().decide(REPORT, ExtensionDecision.GRANT, Optional.of(LATER), "", "bithu");
        assertThat(report).hasPassed("endEvent_extensionDecided").isWaitingAtExactly(SUBMIT_REPORT);
    }

    @Test
    void a_unit_may_ask_again_after_a_refusal() {
        ProcessInstance report = BENCH.start(REPORT);
        tell(Extension.REQUESTED);
        BENCH.complete(
                OFFICE,
                BENCH.task(DECIDE_EXTENSION),
                Form.with(Extension.DECISION, ExtensionDecision.REFUSE).and(UnitReport.REASON, "Hạn đã đủ dài"));

        tell(Extension.REQUESTED);

        then(extensions).should().decide(REPORT, ExtensionDecision.REFUSE, Optional.empty(), "Hạn đã đủ dài", OFFICE);
        assertThat(report).isWaitingAtExactly(SUBMIT_REPORT, "subProcess_extension", DECIDE_EXTENSION);
    }

    @Test
    void a_report_that_comes_before_the_decision_leaves_nothing_to_decide() {
        ProcessInstance report = BENCH.start(REPORT);
        tell(Extension.REQUESTED);

        handIn(Form.with(UnitReport.SUMMARY, "Kịp hạn"));
        tell(Extension.LAPSED);
        BENCH.runJobs();

        then(extensions).should(never()).decide(any(), any(), any(), any(), any());
        assertThat(report).hasPassed("endEvent_extensionLapsed").isWaitingAtExactly(REVIEW_REPORT);
    }

    private ProcessInstance handedIn() {
        ProcessInstance report = BENCH.start(REPORT);
        handIn(Form.with(UnitReport.SUMMARY, "Đã làm"));
        BENCH.runJobs();
        return report;
    }

    private static void handIn(Form form) {
        BENCH.complete(WORKER, BENCH.task(SUBMIT_REPORT), form);
    }

    private static void review(Form form) {
        BENCH.complete(OFFICE, BENCH.task(REVIEW_REPORT), form);
    }

    private static void tell(String message) {
        BENCH.engine()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(REPORT.toString())
                .correlate();
    }
}
