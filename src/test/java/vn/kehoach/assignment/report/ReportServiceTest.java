package vn.kehoach.assignment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.invalid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.deadline.ExtensionState;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentBuilder;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.InMemoryMoves;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Rows;

/** What becomes of a report that a unit hands in, and of one that the office looks at. */
class ReportServiceTest {

    private final WorkWorld world = new WorkWorld();
    private final ReportService reports = world.reports();
    private PlanView plan;

    @BeforeEach
    void a_plan_whose_work_runs() {
        plan = world.executing();
    }

    private Assignment owed() {
        return world.owedByOne(aReport(plan).build());
    }

    private Assignment asking(Integer least, Integer most) {
        return world.owedByOne(aReport(plan).asking(least, most).build());
    }

    private static ReportEntry saying(String summary) {
        return new ReportEntry(summary, false, "{}", ReportFacts.NONE, List.of());
    }

    private static ReportEntry counting(int opinions) {
        return new ReportEntry(
                "Đã góp ý", false, "{}", ReportFacts.of(ReportFields.OPINION_COUNT, opinions), List.of());
    }

    private static ReportEntry figures(String json) {
        return new ReportEntry("Đã góp ý", false, json, ReportFacts.NONE, List.of());
    }

    private static ReportEntry nothing() {
        return new ReportEntry("", true, "{}", ReportFacts.NONE, List.of());
    }

    private Assignment handedIn() {
        Assignment report = owed();
        reports.hand(report.id(), saying("Đã góp ý"), WORKER);
        return report;
    }

    private static Review back(String reason, Instant until) {
        return new Review(ReviewDecision.RETURN, reason, Optional.ofNullable(until));
    }

    private static Review accept() {
        return new Review(ReviewDecision.ACCEPT, "", Optional.empty());
    }

    @Test
    void a_report_in_time_is_done_and_its_unit_has_a_receipt() {
        Assignment report = owed();

        reports.hand(report.id(), saying("Đã góp ý"), WORKER);

        assertThat(report.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(report.doneAt()).contains(world.moment("2020-02-18T10:00"));
        assertThat(report.cameLate()).isFalse();
        assertThat(world.said.the(MailKind.RECEIPT, WORKER).text())
                .isEqualTo(
                        "Văn phòng đã nhận báo cáo “Gửi báo cáo góp ý” của Đoàn Sở Du lịch lúc 10g00 ngày 18/02/2020.");
    }

    @Test
    void a_report_after_its_deadline_is_taken_and_marked_late_on_the_receipt_too() {
        Assignment report = owed();
        world.clock.set("2020-02-21T00:00");

        reports.hand(report.id(), saying("Đã góp ý"), WORKER);

        assertThat(report.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(Rows.column(world.lastVersion(report), "late")).isEqualTo(true);
        assertThat(world.said.the(MailKind.RECEIPT, WORKER).text()).contains("(nộp trễ)");
    }

    @Test
    void the_last_second_of_the_day_is_in_time() {
        Assignment report = owed();
        world.clock.set("2020-02-20T23:59:59");

        reports.hand(report.id(), saying("Đã góp ý"), WORKER);

        assertThat(Rows.column(world.lastVersion(report), "late")).isEqualTo(false);
    }

    @Test
    void what_comes_after_the_close_of_the_collection_is_taken_and_marked_so() {
        Assignment report = owed();
        world.collections.get(report.request().orElseThrow()).close(true, world.clock.instant());

        reports.hand(report.id(), saying("Đã góp ý"), WORKER);

        assertThat(Rows.column(world.lastVersion(report), "afterClose")).isEqualTo(true);
    }

    @Test
    void what_was_handed_in_is_kept_as_it_was_typed() {
        Assignment report = owed();

        reports.hand(
                report.id(),
                new ReportEntry(
                        "Có 12 ý kiến",
                        false,
                        "{\"Số đoàn viên\": 40}",
                        ReportFacts.of(ReportFields.OPINION_COUNT, 12),
                        List.of()),
                WORKER);

        Submission kept = world.lastVersion(report);
        assertThat(Rows.column(kept, "summary")).isEqualTo("Có 12 ý kiến");
        assertThat(Rows.column(kept, "figures")).isEqualTo("{\"Số đoàn viên\": 40}");
        assertThat(Rows.column(kept, "facts")).isEqualTo("{\"opinionCount\":12}");
        assertThat(Rows.column(kept, "submittedBy")).isEqualTo(WORKER);
    }

    @Test
    void a_second_report_is_refused_and_the_first_one_stays_the_only_one() {
        Assignment report = handedIn();

        conflict(() -> reports.hand(report.id(), saying("Lần nữa"), WORKER), "Báo cáo đã được nộp");

        assertThat(world.submissions.of(report.id().value())).hasSize(1);
        assertThat(world.said.about(MailKind.RECEIPT)).hasSize(1);
    }

    @Test
    void a_report_of_an_alternative_that_waits_for_a_decision_is_not_taken() {
        Assignment report =
                world.waiting(aReport(plan).onlyIf("DIRECT").build()).get(0);

        conflict(() -> reports.hand(report.id(), saying("Sớm"), WORKER), "không còn phải thực hiện");
    }

    @Test
    void a_unit_that_was_named_missing_may_still_report() {
        Assignment report = owed();
        world.clock.set("2020-02-26T08:00");
        ReflectionTestUtils.setField(report, "status", AssignmentStatus.MISSING);

        reports.hand(report.id(), saying("Muộn"), WORKER);

        assertThat(report.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(report.cameLate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void a_report_says_something_or_that_there_is_nothing(String empty) {
        Assignment report = owed();

        String message = invalid(() -> reports.hand(report.id(), saying(empty), WORKER), "summary");

        assertThat(message).contains("Nội dung báo cáo").contains("Không phát sinh");
        assertThat(report.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(world.submissions.of(report.id().value())).isEmpty();
    }

    @Test
    void there_may_be_nothing_to_report() {
        Assignment report = owed();

        reports.hand(report.id(), nothing(), WORKER);

        assertThat(report.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(Rows.column(world.lastVersion(report), "nothingToReport")).isEqualTo(true);
    }

    @Test
    void who_owes_at_least_five_opinions_does_not_choose_nothing() {
        Assignment report = asking(5, null);

        String message = invalid(() -> reports.hand(report.id(), nothing(), WORKER), "nothingToReport");

        assertThat(message).contains("tối thiểu 05 ý kiến");
    }

    @Test
    void nothing_is_fine_where_only_a_most_is_asked() {
        Assignment report = asking(null, 5);

        reports.hand(report.id(), nothing(), WORKER);

        assertThat(report.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void whoever_reports_only_if_there_is_something_may_choose_nothing_in_spite_of_the_least() {
        Assignment report =
                world.owedByOne(aReport(plan).asking(5, null).ifAny().build());

        reports.hand(report.id(), nothing(), WORKER);

        assertThat(report.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @ParameterizedTest
    @CsvSource({"4,false", "5,true", "12,true", "13,false"})
    void the_number_of_opinions_lies_between_the_least_and_the_most(int number, boolean taken) {
        Assignment report = asking(5, 12);

        if (taken) {
            reports.hand(report.id(), counting(number), WORKER);
        } else {
            invalid(() -> reports.hand(report.id(), counting(number), WORKER), "opinionCount");
        }

        assertThat(report.status()).isEqualTo(taken ? AssignmentStatus.DONE : AssignmentStatus.OPEN);
    }

    @Test
    void no_number_where_one_is_asked_is_none() {
        Assignment report = asking(1, null);

        invalid(() -> reports.hand(report.id(), saying("Đã góp ý"), WORKER), "opinionCount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "12", "\"hai\"", "null", "{", "", "{\"a\": \"nhiều\"}", "{\" \": 4}"})
    void figures_are_names_with_numbers(String broken) {
        Assignment report = owed();

        invalid(() -> reports.hand(report.id(), figures(broken), WORKER), "figures");

        assertThat(report.status()).isEqualTo(AssignmentStatus.OPEN);
    }

    @Test
    void one_figure_under_two_spellings_is_named() {
        Assignment report = owed();

        String message = invalid(
                () -> reports.hand(report.id(), figures("{\"Số đoàn viên\": 4, \"số  đoàn viên\": 5}"), WORKER),
                "figures");

        assertThat(message).contains("là một nội dung");
    }

    @Test
    void two_hundred_figures_are_taken_and_no_more() {
        Assignment report = owed();

        invalid(() -> reports.hand(report.id(), figures(many(201)), WORKER), "figures");
        reports.hand(report.id(), figures(many(200)), WORKER);

        assertThat(report.status()).isEqualTo(AssignmentStatus.DONE);
    }

    private static String many(int count) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("\"Chỉ tiêu ")
                    .append(i)
                    .append("\":")
                    .append(i);
        }
        return json.append('}').toString();
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        Assignment report = asking(5, null);

        invalid(
                () -> reports.hand(
                        report.id(),
                        new ReportEntry(" ", false, "[]", ReportFacts.of(ReportFields.OPINION_COUNT, 1), List.of()),
                        WORKER),
                "summary",
                "figures",
                "opinionCount");
    }

    @Test
    void its_files_are_handed_in_with_it() {
        Assignment report = owed();
        String file = world.files.uploaded(report.id().value(), "bao-cao.pdf");
        world.files.uploaded(report.id().value(), "nhap.pdf");

        reports.hand(report.id(), new ReportEntry("Đã góp ý", false, "{}", ReportFacts.NONE, List.of(file)), WORKER);

        assertThat(world.files.handedInWith(report.id().value())).containsExactly("bao-cao.pdf");
    }

    @Test
    void a_file_of_another_unit_is_not_handed_in() {
        Assignment report = owed();
        Assignment other = world.owedByOne(aReport(plan).of("so-noi-vu").build());
        String foreign = world.files.uploaded(other.id().value(), "cua-noi-vu.pdf");

        invalid(
                () -> reports.hand(
                        report.id(),
                        new ReportEntry("Đã góp ý", false, "{}", ReportFacts.NONE, List.of(foreign)),
                        WORKER),
                "attachmentIds");
    }

    @Test
    void a_report_before_the_decision_leaves_no_extension_to_decide() {
        Assignment report = owed();
        world.extensions()
                .ask(report.id(), world.moment("2020-02-25T17:00"), "Chưa họp chi đoàn", world.caller(WORKER));

        reports.hand(report.id(), saying("Đã góp ý"), WORKER);

        assertThat(world.extensionRequests.statesOf(report.id())).containsExactly(ExtensionState.LAPSED);
        assertThat(world.told.extensionsLapsed).containsExactly(report.id());
    }

    @Test
    void no_extension_lapses_where_none_was_asked_for() {
        handedIn();

        assertThat(world.told.extensionsLapsed).isEmpty();
    }

    @Test
    void an_accepted_report_stays_done() {
        Assignment report = handedIn();

        boolean accepted = reports.review(report.id(), accept(), OFFICE);

        assertThat(accepted).isTrue();
        assertThat(report.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(Rows.column(world.lastVersion(report), "decision")).isEqualTo(ReviewDecision.ACCEPT);
        assertThat(Rows.column(world.lastVersion(report), "reviewedBy")).isEqualTo(OFFICE);
    }

    @Test
    void what_was_not_handed_in_is_neither_accepted_nor_returned() {
        Assignment report = owed();

        conflict(() -> reports.review(report.id(), accept(), OFFICE), "chưa được nộp");
        conflict(
                () -> reports.review(report.id(), back("Thiếu", world.moment("2020-02-25T17:00")), OFFICE),
                "chưa được nộp");
    }

    @Test
    void a_version_is_looked_at_once() {
        Assignment report = handedIn();
        reports.review(report.id(), accept(), OFFICE);

        conflict(() -> reports.review(report.id(), accept(), OFFICE), "đã được xem xét");
    }

    @Test
    void a_returned_report_is_owed_again_until_its_new_date_and_the_unit_reads_why() {
        Assignment report = handedIn();
        Instant until = world.moment("2020-02-25T17:00");

        boolean accepted = reports.review(report.id(), back("Thiếu số liệu", until), OFFICE);

        assertThat(accepted).isFalse();
        assertThat(report.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(report.dueAt()).contains(until);
        assertThat(world.said.the(MailKind.RETURN, WORKER).text())
                .contains("hạn mới 17g00 ngày 25/02/2020", "Lý do: Thiếu số liệu");
        assertThat(world.givenBack).singleElement().satisfies(back -> {
            assertThat(back.work().id()).isEqualTo(report.id());
            assertThat(back.reason()).isEqualTo("Thiếu số liệu");
            assertThat(back.until()).contains(until);
        });
        assertThat(world.moves.of(report.id()))
                .containsExactly(new InMemoryMoves.Read(AssignmentBuilder.DUE, until, "Thiếu số liệu", OFFICE));
    }

    @Test
    void a_report_is_not_returned_without_a_new_date() {
        Assignment report = handedIn();

        invalid(() -> reports.review(report.id(), back("Thiếu số liệu", null), OFFICE), "newDueAt");

        assertThat(report.status()).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void the_new_date_has_not_passed() {
        Assignment report = handedIn();

        String message = invalid(
                () -> reports.review(report.id(), back("Thiếu", world.moment("2020-02-18T10:00")), OFFICE), "newDueAt");

        assertThat(message).contains("đã qua");
        assertThat(world.moves.of(report.id())).isEmpty();
    }

    @Test
    void the_new_date_is_not_before_the_one_of_the_plan() {
        Assignment report = handedIn();

        String message = invalid(
                () -> reports.review(report.id(), back("Thiếu", world.moment("2020-02-19T17:00")), OFFICE), "newDueAt");

        assertThat(message).contains("không được trước hạn của đơn vị (ngày 20/02/2020)");
        assertThat(world.said.about(MailKind.RETURN)).isEmpty();
    }

    @Test
    void the_versions_of_a_report_are_counted_and_each_keeps_its_decision() {
        Assignment report = handedIn();
        reports.review(report.id(), back("Thiếu số liệu", world.moment("2020-02-25T17:00")), OFFICE);

        reports.hand(report.id(), saying("Đã bổ sung"), WORKER);
        reports.review(report.id(), accept(), OFFICE);

        assertThat(world.submissions.of(report.id().value()))
                .extracting(each -> Rows.column(each, "number"), each -> Rows.column(each, "decision"))
                .containsExactly(tuple(1, ReviewDecision.RETURN), tuple(2, ReviewDecision.ACCEPT));
    }

    @Test
    void a_late_report_that_is_returned_and_comes_in_time_stays_late() {
        Assignment report = owed();
        world.clock.set("2020-02-22T08:00");
        reports.hand(report.id(), saying("Muộn"), WORKER);
        reports.review(report.id(), back("Thiếu số liệu", world.moment("2020-02-28T17:00")), OFFICE);
        world.said.forget();

        reports.hand(report.id(), saying("Đã bổ sung"), WORKER);

        assertThat(report.cameLate()).isTrue();
        assertThat(Rows.column(world.lastVersion(report), "late"))
                .as("this version")
                .isEqualTo(false);
        assertThat(world.said.the(MailKind.RECEIPT, WORKER).text()).contains("(nộp trễ)");
    }

    @Test
    void a_report_of_an_alternative_that_is_not_in_force_any_more_is_not_given_back() {
        PlanView conference = world.executing(PlanText.aConferenceWithAlternatives());
        Assignment report = world.owedByOne(aReport(conference).onlyIf("DIRECT").build());
        reports.hand(report.id(), saying("Đã góp ý"), WORKER);
        Review back = back("Thiếu số liệu", world.moment("2020-02-25T17:00"));

        conflict(() -> reports.review(report.id(), back, OFFICE), "phương án không còn áp dụng");
        boolean accepted = reports.review(report.id(), accept(), OFFICE);

        assertThat(accepted).as("what there is may be accepted").isTrue();
    }

    @Test
    void a_report_of_the_alternative_in_force_is_given_back_like_any_other() {
        PlanView conference = world.executing(PlanText.aConferenceWithAlternatives());
        Assignment report = world.owedByOne(aReport(conference).onlyIf("DIRECT").build());
        reports.hand(report.id(), saying("Đã góp ý"), WORKER);
        world.planning
                .events()
                .choose(conference.id(), "DIRECT", "Dịch đã ổn", OptionalInt.empty(), world.caller(OFFICE));

        reports.review(report.id(), back("Thiếu số liệu", world.moment("2020-02-25T17:00")), OFFICE);

        assertThat(report.status()).isEqualTo(AssignmentStatus.OPEN);
    }

    @Test
    void a_report_that_nobody_must_send_is_never_late() {
        Assignment report = world.owedByOne(aReport(plan).ifAny().build());
        world.clock.set("2020-03-05T08:00");

        reports.hand(report.id(), saying("Có một ý kiến"), WORKER);

        assertThat(report.cameLate()).isFalse();
        assertThat(VietnamTime.words(report.doneAt().orElseThrow())).contains("05/03/2020");
    }
}
