package vn.kehoach.assignment.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aConference;
import static vn.kehoach.plan.PlanText.aPlan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.assignment.deadline.DeadlineParts;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.Workflow;
import vn.kehoach.assignment.obligation.Written;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.review.DueReadings;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;

/** What an issued plan gives to whom by when. */
class WorkPlanTest {

    private final PlanWorld planning = new PlanWorld();
    private final WorkPlan workPlan =
            new WorkPlan(planning.organisation(), DueReadings.strict(), DeadlineParts.relativeDue(planning.calendar()));

    private List<Obligation> of(PlanText text) {
        PlanId id = planning.issued(text);
        PlanContent content = planning.plans().content(id);
        return workPlan.of(planning.plans().view(id), content, content.event());
    }

    private Obligation one(PlanText text) {
        List<Obligation> work = of(text);
        assertThat(work).hasSize(1);
        return work.get(0);
    }

    private static PlanText owing(String rest) {
        return aPlan().owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Gửi danh sách', " + rest + "}");
    }

    private static Instant endOf(String day) {
        return VietnamTime.endOf(LocalDate.parse(day));
    }

    @Test
    void a_name_becomes_its_unit_and_a_group_becomes_all_of_its_units() {
        Obligation single = one(owing("'due': '2020-02-20'"));
        Obligation all = one(aPlan().owing("{'who': 'Cơ sở Đoàn', 'what': 'Góp ý', 'due': '2020-02-20'}"));

        assertThat(single.units()).containsExactly("so-du-lich");
        assertThat(all.units()).hasSize(28).doesNotHaveDuplicates();
    }

    @Test
    void a_unit_that_is_named_twice_owes_it_once() {
        Obligation work =
                one(aPlan().owing("{'who': ['Đoàn Sở Du lịch', 'Sở Du lịch'], 'what': 'Góp ý', 'due': '2020-02-20'}"));

        assertThat(work.units()).containsExactly("so-du-lich");
    }

    @Test
    void units_that_the_drafter_chose_stand_in_place_of_the_name() {
        Obligation work = one(owing("'units': ['so-noi-vu', 'so-noi-vu'], 'due': '2020-02-20'"));

        assertThat(work.units()).containsExactly("so-noi-vu");
    }

    @Test
    void a_report_is_collected_and_a_duty_is_not() {
        Obligation report = one(owing("'kind': 'UNIT_REPORT', 'due': '2020-02-20'"));
        Obligation duty = one(owing("'due': '2020-02-20'"));

        assertThat(report.workflow()).isEqualTo(Workflow.REPORT);
        assertThat(report.request()).isPresent();
        assertThat(duty.workflow()).isEqualTo(Workflow.DUTY);
        assertThat(duty.request()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'due', 2020-02-20, 2020-02-20T23:59:59",
        "'due', 2020-02-20T17:00, 2020-02-20T17:00:00",
        "'due', 2020-02, 2020-02-29T23:59:59",
        "'before', 2020-02-20, 2020-02-19T23:59:59",
        "'before', 2020-02-20T17:00, 2020-02-20T17:00:00"
    })
    void a_day_runs_to_its_end_an_hour_is_that_hour_and_before_a_day_ends_with_the_day_before(
            String key, String written, String due) {
        Obligation work = one(owing("'" + key + "': '" + written + "'"));

        assertThat(VietnamTime.iso(work.due().orElseThrow())).isEqualTo(due + "+07:00");
    }

    @Test
    void before_a_day_keeps_the_day_that_is_written_and_says_how_it_is_read() {
        Obligation work = one(owing("'before': '2020-02-20'"));

        assertThat(work.term().writtenDay()).contains(LocalDate.of(2020, 2, 20));
        assertThat(work.term().reading()).contains("trước ngày 20/02/2020: tính đến hết 19/02/2020");
    }

    @Test
    void before_the_25th_of_each_month_comes_back_once_a_month_and_not_again_on_the_25th() {
        Obligation work = one(owing("'before': '2020-02-25', 'recurs': {'every': 'MONTHLY', 'day': 25}"));

        LocalDate first = work.term().writtenDay().orElseThrow();

        assertThat(work.recurrence().orElseThrow().following(first, 1, first)).contains(LocalDate.of(2020, 3, 25));
    }

    @Test
    void work_without_a_date_is_owed_without_one() {
        Obligation work = one(owing("'kind': 'DUTY'"));

        assertThat(work.due()).isEmpty();
        assertThat(work.term().reading()).isEmpty();
    }

    @Test
    void what_comes_back_without_a_first_date_is_due_first_after_the_issue() {
        Obligation work = one(owing("'recurs': {'every': 'MONTHLY', 'day': 25}"));

        assertThat(work.due()).contains(endOf("2019-12-25"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'every': 'MONTHLY', 'day': 25, 'hour': '17:00'} | 2019-12-25T17:00:00 | 2019-12-25 | ''",
                "{'every': 'MONTHLY', 'day': 25, 'before': true} | 2019-12-24T23:59:59 | 2019-12-25 | trước ngày 25 hằng tháng: tính đến hết ngày 24 hằng tháng",
                "{'every': 'QUARTERLY', 'day': 20, 'hour': '11:00'} | 2019-12-20T11:00:00 | 2019-12-20 | ''",
                "{'every': 'WEEKLY', 'weekday': 'FRIDAY', 'before': true} | 2019-12-19T23:59:59 | 2019-12-20 | trước thứ Sáu hằng tuần: tính đến hết thứ Năm hằng tuần"
            })
    void work_that_comes_back_is_due_at_the_hour_of_its_rule_and_before_its_day_where_it_says_so(
            String rule, String due, String day, String reading) {
        Obligation work = one(owing("'recurs': " + rule));

        assertThat(VietnamTime.iso(work.due().orElseThrow())).isEqualTo(due + "+07:00");
        assertThat(work.term().writtenDay()).contains(LocalDate.parse(day));
        assertThat(work.term().reading().orElse("")).isEqualTo(reading);
    }

    @Test
    void a_first_date_the_day_before_that_of_the_rule_is_no_round_of_its_own() {
        Obligation work = one(owing("'due': '2020-02-24', 'recurs': {'every': 'MONTHLY', 'day': 25, 'before': true}"));

        LocalDate first = work.term().writtenDay().orElseThrow();

        assertThat(work.due()).contains(endOf("2020-02-24"));
        assertThat(work.recurrence().orElseThrow().following(first, 1, first)).contains(LocalDate.of(2020, 3, 25));
    }

    @Test
    void what_hangs_on_the_conference_is_reckoned_from_it() {
        Obligation work = one(aConference("2020-03-20T08:00")
                .owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Gửi tham luận', 'relative': {'anchor': 'EVENT',"
                        + " 'amount': 3, 'unit': 'WORKING_DAYS', 'direction': 'BEFORE'}}"));

        assertThat(work.due()).contains(endOf("2020-03-17"));
        assertThat(work.relative()).map(Relative::fromEvent).contains(true);
    }

    @Test
    void a_date_that_is_written_out_holds_until_the_event_moves() {
        Obligation work = one(aConference("2020-03-20T08:00")
                .owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Gửi tham luận', 'due': '2020-03-16', 'relative':"
                        + " {'anchor': 'EVENT', 'amount': 3, 'unit': 'DAYS', 'direction': 'BEFORE'}}"));

        assertThat(work.due()).contains(endOf("2020-03-16"));
    }

    @Test
    void attendance_on_the_day_of_the_conference_is_due_when_it_begins() {
        Obligation work = one(aConference("2020-03-20T08:00")
                .owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Dự hội nghị', 'kind': 'ATTENDANCE', 'due': '2020-03-20'}"));

        assertThat(work.due()).contains(planning.clock.instant().plusSeconds(95 * 86_400 - 2 * 3600));
        assertThat(work.relative()).contains(Relative.atEvent());
    }

    @Test
    void attendance_at_an_hour_of_its_own_keeps_it_and_moves_with_the_day() {
        Obligation work = one(aConference("2020-03-20T08:00")
                .owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Dự hội nghị', 'kind': 'ATTENDANCE', 'due':"
                        + " '2020-03-20T07:30'}"));

        assertThat(VietnamTime.words(work.due().orElseThrow())).isEqualTo("07g30 ngày 20/03/2020");
        assertThat(work.relative()).contains(Relative.besideEvent());
    }

    @Test
    void the_timeline_is_work_of_the_lead_office_and_a_phase_is_nobodys() {
        List<Obligation> work = of(aPlan().timed("{'from': '2020-01-02', 'to': '2020-02-10', 'what': 'Giai đoạn 1'}")
                .timed("{'due': '2020-02-20', 'what': 'Chuẩn bị hội trường', 'kind': 'PREPARATION'}"));

        assertThat(work).extracting(Obligation::units).containsOnly(List.of("van-phong-doan-khoi"));
        assertThat(work).extracting(Obligation::workflow).containsExactly(Workflow.NONE, Workflow.DUTY);
        assertThat(work.get(0).term().from()).contains(VietnamTime.startOf(LocalDate.of(2020, 1, 2)));
    }

    @Test
    void a_step_of_the_collection_is_a_task_of_its_process_where_reports_are_collected_and_a_duty_otherwise() {
        String step = "{'due': '2020-02-25', 'what': 'Tổng hợp', 'kind': 'CONSOLIDATION'}";
        List<Obligation> collected =
                of(owing("'kind': 'UNIT_REPORT', 'due': '2020-02-20'").timed(step));
        Obligation alone = one(aPlan().timed(step));

        assertThat(collected.get(1).workflow()).isEqualTo(Workflow.NONE);
        assertThat(alone.workflow()).isEqualTo(Workflow.DUTY);
    }

    @Test
    void the_reports_of_the_timeline_are_those_that_are_owed_anyway() {
        String line = "{'due': '2020-02-20', 'what': 'Đơn vị gửi báo cáo', 'kind': 'UNIT_REPORT'}";

        assertThat(of(owing("'kind': 'UNIT_REPORT', 'due': '2020-02-20'").timed(line)))
                .extracting(Obligation::kind)
                .containsExactly(ObligationKind.UNIT_REPORT);
        assertThat(one(aPlan().timed(line)).written().section()).isEqualTo(Written.Section.TIMELINE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-25, 2020-02-25T17:00:00",
        "2020-02-25T10:00, 2020-02-25T10:00:00",
        "2020-02-19, 2020-02-27T23:59:59"
    })
    void a_collection_closes_on_the_office_day_of_its_consolidation_or_a_week_after_it_is_due(
            String consolidation, String closes) {
        PlanContent content = PlanContent.read(
                aPlan().timed("{'due': '" + consolidation + "', 'what': 'Tổng hợp', 'kind': 'CONSOLIDATION'}")
                        .json());

        Instant closing = WorkPlan.closesAt(endOf("2020-02-20"), content);

        assertThat(VietnamTime.iso(closing)).isEqualTo(closes + "+07:00");
    }

    @Test
    void without_a_consolidation_it_stays_open_for_a_week() {
        assertThat(WorkPlan.closesAt(endOf("2020-02-20"), PlanContent.read(aPlan().json())))
                .isEqualTo(endOf("2020-02-27"));
    }

    @Test
    void how_many_are_asked_of_each_unit_and_on_which_condition_goes_with_the_work() {
        Obligation work = one(PlanText.aConferenceWithAlternatives()
                .owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Góp ý', 'due': '2020-02-20', 'quota': 5,"
                        + " 'onlyIf': 'DIRECT', 'optional': true}"));

        assertThat(work.quotas().of("so-du-lich").least()).contains(5);
        assertThat(work.onlyIf()).contains("DIRECT");
        assertThat(work.ifAny()).isTrue();
    }

    @Test
    void a_body_that_owes_it_is_not_named_as_its_own_partner() {
        Obligation work =
                one(aPlan().owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Phối hợp với Đoàn Sở Du lịch tổ chức lễ', 'due':"
                        + " '2020-02-20'}"));

        assertThat(work.what()).isEqualTo("Phối hợp tổ chức lễ");
    }

    @Test
    void a_rehearsal_tells_each_deadline_and_names_what_lies_outside_every_calendar() {
        RehearsedWork rehearsal = new RehearsedWork(workPlan, planning.calendar());
        PlanContent content = PlanContent.read(owing("'due': '2020-02-20'")
                .owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Xa', 'due': '2100-12-31'}")
                .json());

        var planned = rehearsal.deadlines(content, planning.clock.instant());

        assertThat(planned.get(0).due()).contains(endOf("2020-02-20"));
        assertThat(planned.get(0).failure()).isEmpty();
        assertThat(planned.get(1).due()).isEqualTo(Optional.empty());
        assertThat(planned.get(1).failure().orElseThrow()).contains("ngoài lịch");
    }
}
