package vn.kehoach.assignment.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;
import static vn.kehoach.assignment.obligation.RoundsFixture.each;
import static vn.kehoach.assignment.obligation.RoundsFixture.every;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.ObligationBuilder;
import vn.kehoach.assignment.obligation.RoundTable;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.plan.content.due.Recurrence.Every;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Rows;

/** Work that comes back: each round opens by itself, once, with its own deadline, until the plan is closed. */
class RoundServiceTest {

    private final WorkWorld world = new WorkWorld();
    private final RoundService rounds = world.rounds();
    private PlanView plan;

    @BeforeEach
    void a_plan_whose_work_runs() {
        plan = world.executing();
    }

    private Obligation monthly(ObligationBuilder work) {
        return begun(work.dueAt(world.moment("2020-02-25T17:00")).comingBack(each(Every.MONTHLY, 25)));
    }

    /** Its first round runs, the second one is planned. */
    private Obligation begun(ObligationBuilder work) {
        Obligation obligation = work.build();
        world.owed(obligation);
        world.workRounds().planSecond(obligation);
        return obligation;
    }

    private void openAt(String moment) {
        world.clock.set(moment);
        rounds.toOpen().forEach(rounds::open);
    }

    private List<Optional<Instant>> dues(Obligation obligation) {
        return world.assignments.of(obligation).stream().map(Assignment::dueAt).toList();
    }

    @Test
    void nothing_opens_before_its_day() {
        monthly(aDuty(plan));

        openAt("2020-02-25T23:59");

        assertThat(rounds.nextOpening()).contains(world.moment("2020-02-26T00:00"));
        assertThat(rounds.toOpen()).isEmpty();
    }

    @Test
    void the_next_month_opens_the_day_after_the_last_one_was_due_with_its_own_deadline() {
        Obligation duty = monthly(aDuty(plan).of("so-du-lich", "so-noi-vu"));

        openAt("2020-02-26T00:00");

        assertThat(dues(duty))
                .containsExactly(
                        Optional.of(world.moment("2020-02-25T17:00")),
                        Optional.of(world.moment("2020-02-25T17:00")),
                        Optional.of(world.moment("2020-03-25T17:00")),
                        Optional.of(world.moment("2020-03-25T17:00")));
        assertThat(world.recorded.of("round-opened")).singleElement().satisfies(entry -> assertThat(entry.detail())
                .containsEntry("round", 2)
                .containsEntry("units", 2));
    }

    @Test
    void each_round_names_its_month() {
        Obligation duty = monthly(aDuty(plan).about("Cập nhật số liệu"));

        openAt("2020-02-26T00:00");

        assertThat(world.assignments.of(duty))
                .extracting(work -> work.view().what())
                .containsExactly("Cập nhật số liệu (tháng 2/2020)", "Cập nhật số liệu (tháng 3/2020)");
    }

    @Test
    void a_round_opens_once_however_often_one_looks() {
        Obligation duty = monthly(aDuty(plan));
        world.clock.set("2020-02-26T00:00");
        RoundTable.Key round = rounds.toOpen().get(0);

        rounds.open(round);
        rounds.open(round);

        assertThat(world.assignments.of(duty)).hasSize(2);
        assertThat(rounds.toOpen()).isEmpty();
    }

    @Test
    void after_three_months_without_looking_the_rounds_open_one_after_the_other() {
        Obligation duty = monthly(aDuty(plan));

        openAt("2020-05-01T08:00");
        openAt("2020-05-01T08:00");
        openAt("2020-05-01T08:00");

        assertThat(dues(duty))
                .extracting(due -> VietnamTime.dayOf(due.orElseThrow()).toString())
                .containsExactly("2020-02-25", "2020-03-25", "2020-04-25", "2020-05-25");
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2020-02-20, 2020-02-27",
        "MONTHLY, 2020-01-31, 2020-02-29",
        "QUARTERLY, 2020-01-20, 2020-04-20",
        "HALF_YEARLY, 2020-02-20, 2020-08-20",
        "YEARLY, 2020-02-29, 2021-02-28"
    })
    void where_the_plan_says_only_how_often_the_next_one_is_as_far_from_the_first(
            Every often, String first, String next) {
        Obligation duty = begun(
                aDuty(plan).dueAt(VietnamTime.endOf(LocalDate.parse(first))).comingBack(every(often)));

        openAt(next + "T00:00");

        assertThat(dues(duty))
                .containsExactly(
                        Optional.of(VietnamTime.endOf(LocalDate.parse(first))),
                        Optional.of(VietnamTime.endOf(LocalDate.parse(next))));
    }

    @Test
    void a_round_a_year_away_opens_forty_five_days_ahead_and_not_at_once() {
        begun(aDuty(plan).dueAt(VietnamTime.endOf(LocalDate.of(2020, 11, 15))).comingBack(every(Every.YEARLY)));

        assertThat(rounds.nextOpening()).contains(world.moment("2021-10-01T00:00"));
    }

    @Test
    void reports_of_a_round_are_collected_on_their_own_as_long_as_those_of_the_first() {
        Obligation report = monthly(aReport(plan));

        openAt("2020-02-26T00:00");

        List<ReportRequest> collections = world.collections.of(report.id());
        assertThat(collections).hasSize(2);
        assertThat(collections.get(1).closesAt()).isEqualTo(world.moment("2020-03-30T17:00"));
        assertThat(world.told.collectionsOpened)
                .containsExactly(collections.get(1).id());
        assertThat(world.assignments.of(report).get(1).request())
                .contains(collections.get(1).id());
    }

    @Test
    void a_duty_opens_no_collection_and_waits_to_be_set_going() {
        Obligation duty = monthly(aDuty(plan));

        openAt("2020-02-26T00:00");

        assertThat(world.told.collectionsOpened).isEmpty();
        assertThat(world.assignments.of(duty).get(1).launched()).isFalse();
    }

    @Test
    void who_was_late_last_month_owes_this_month_like_everybody_else() {
        Obligation duty = monthly(aDuty(plan));

        openAt("2020-02-26T00:00");

        assertThat(world.assignments.of(duty))
                .extracting(Assignment::status)
                .containsExactly(AssignmentStatus.OPEN, AssignmentStatus.OPEN);
    }

    @Test
    void the_next_round_is_reckoned_from_the_deadline_and_not_from_the_day_on_which_it_was_done() {
        Obligation duty = monthly(aDuty(plan));
        world.assignments.of(duty).get(0).handIn(world.moment("2020-02-19T08:00"), WORKER);

        openAt("2020-02-26T00:00");

        assertThat(dues(duty).get(1)).contains(world.moment("2020-03-25T17:00"));
    }

    @Test
    void work_that_was_withdrawn_does_not_come_back() {
        Obligation duty = monthly(aDuty(plan).of("so-du-lich", "so-noi-vu").onlyIf("DIRECT"));
        world.assignments.of(duty).get(0).withdraw(world.clock.instant());

        openAt("2020-02-26T00:00");

        assertThat(world.assignments.of(duty)).hasSize(3);
        assertThat(world.assignments.of(duty).get(2).view().unit()).isEqualTo("so-noi-vu");
    }

    @Test
    void work_that_waits_for_an_alternative_comes_back_waiting() {
        Obligation duty = aDuty(plan)
                .onlyIf("DIRECT")
                .dueAt(world.moment("2020-02-25T17:00"))
                .comingBack(each(Every.MONTHLY, 25))
                .build();
        world.waiting(duty);
        world.workRounds().planSecond(duty);

        openAt("2020-02-26T00:00");

        assertThat(world.assignments.of(duty)).extracting(Assignment::status).containsOnly(AssignmentStatus.WAITING);
    }

    @Test
    void after_the_last_day_of_the_rule_no_round_follows() {
        Recurrence untilMarch = new Recurrence(
                Every.MONTHLY,
                Optional.of(25),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2020, 3, 31)));
        Obligation duty =
                begun(aDuty(plan).dueAt(world.moment("2020-02-25T17:00")).comingBack(untilMarch));

        openAt("2020-02-26T00:00");

        assertThat(world.assignments.of(duty)).hasSize(2);
        assertThat(rounds.nextOpening()).isEmpty();
    }

    @Test
    void when_the_plan_is_closed_no_round_opens_any_more() {
        Obligation duty = monthly(aDuty(plan));
        world.roundTable.end(plan.id());

        openAt("2020-04-01T00:00");

        assertThat(world.assignments.of(duty)).hasSize(1);
        assertThat(rounds.nextOpening()).isEmpty();
    }

    @Test
    void what_comes_back_without_a_day_opens_with_each_new_period() {
        Obligation duty = begun(aDuty(plan).undated().comingBack(every(Every.MONTHLY)));

        assertThat(rounds.nextOpening()).as("the plan is of December").contains(world.moment("2020-01-01T00:00"));
        openAt("2020-01-01T00:00");

        assertThat(dues(duty)).containsExactly(Optional.empty(), Optional.empty());
        assertThat(rounds.nextOpening()).contains(world.moment("2020-02-01T00:00"));
    }

    @Test
    void a_round_that_cannot_open_is_told_to_the_office_once_and_tried_again_in_ten_minutes() {
        Obligation duty = monthly(aDuty(plan));
        world.clock.set("2020-02-26T00:00");
        RoundTable.Key round = new RoundTable.Key(duty.id(), 2);

        rounds.failed(round);
        rounds.failed(round);

        assertThat(world.said.the(MailKind.TASK, OFFICE).text()).contains("Kỳ thứ 2", "chưa mở được");
        assertThat(rounds.toOpen()).isEmpty();
        assertThat(rounds.nextOpening()).contains(world.moment("2020-02-26T00:10"));
    }

    @Test
    void after_the_pause_it_opens_like_any_other() {
        Obligation duty = monthly(aDuty(plan));
        world.clock.set("2020-02-26T00:00");
        rounds.failed(new RoundTable.Key(duty.id(), 2));

        openAt("2020-02-26T00:10");

        assertThat(world.assignments.of(duty)).hasSize(2);
        assertThat(Rows.column(world.assignments.of(duty).get(1), "round")).isEqualTo(2);
    }
}
