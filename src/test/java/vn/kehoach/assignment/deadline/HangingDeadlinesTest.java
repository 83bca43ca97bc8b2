package vn.kehoach.assignment.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentBuilder;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.InMemoryMoves;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** Deadlines that are reckoned from another day follow it when that day is known. */
class HangingDeadlinesTest {

    private static final String LETTER = "sau khi nhận được văn bản";

    private final WorkWorld world = new WorkWorld();
    private final HangingDeadlines hanging = world.hanging();
    private PlanView plan;

    @BeforeEach
    void a_plan_whose_work_runs() {
        plan = world.executing();
    }

    private static Relative after(int days) {
        return new Relative(LETTER, days, Relative.Unit.DAYS, Relative.Direction.AFTER);
    }

    private List<Moved> letterCame(String day) {
        Instant moment = VietnamTime.endOf(LocalDate.parse(day));
        return hanging.follow(
                plan.id(), new HangingDeadlines.Decision(LETTER, rule -> moment, "Theo mốc: văn bản đến", OFFICE));
    }

    private static Instant endOf(String day) {
        return VietnamTime.endOf(LocalDate.parse(day));
    }

    @Test
    void a_duty_gets_its_deadline_and_the_move_says_from_nothing_to_when_and_why() {
        Assignment duty =
                world.owedByOne(aDuty(plan).undated().reckoned(after(20)).build());

        List<Moved> moved = letterCame("2020-03-01");

        assertThat(duty.dueAt()).contains(endOf("2020-03-21"));
        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).before()).isEmpty();
        assertThat(world.moves.of(duty.id()))
                .containsExactly(new InMemoryMoves.Read(null, endOf("2020-03-21"), "Theo mốc: văn bản đến", OFFICE));
        assertThat(world.told.deadlines).containsEntry(duty.id(), endOf("2020-03-21"));
    }

    @ParameterizedTest
    @CsvSource({
        "3, DAYS, BEFORE, 2020-02-27",
        "3, DAYS, AFTER, 2020-03-04",
        "3, WORKING_DAYS, BEFORE, 2020-02-26",
        "3, WORKING_DAYS, AFTER, 2020-03-04",
        "2, WEEKS, AFTER, 2020-03-15",
        "1, MONTHS, AFTER, 2020-04-01",
        "0, DAYS, AFTER, 2020-03-01"
    })
    void it_lies_so_many_days_working_days_weeks_or_months_from_the_anchor(
            int amount, Relative.Unit unit, Relative.Direction direction, String expected) {
        Assignment duty = world.owedByOne(aDuty(plan)
                .undated()
                .reckoned(new Relative(LETTER, amount, unit, direction))
                .build());

        letterCame("2020-03-01");

        assertThat(duty.dueAt()).contains(endOf(expected));
    }

    @Test
    void what_hangs_on_another_day_or_on_none_does_not_move() {
        Assignment other = world.owedByOne(aDuty(plan)
                .reckoned(new Relative("sau hội nghị", 2, Relative.Unit.DAYS, Relative.Direction.AFTER))
                .build());
        Assignment fixed = world.owedByOne(aDuty(plan).build());

        List<Moved> moved = letterCame("2020-03-01");

        assertThat(moved).isEmpty();
        assertThat(List.of(other, fixed))
                .allSatisfy(work -> assertThat(work.dueAt()).contains(AssignmentBuilder.DUE));
    }

    @Test
    void work_under_another_plan_does_not_move() {
        PlanView other = world.executing();
        Assignment elsewhere =
                world.owedByOne(aDuty(other).undated().reckoned(after(20)).build());

        letterCame("2020-03-01");

        assertThat(elsewhere.dueAt()).isEmpty();
    }

    @Test
    void what_is_done_keeps_its_own_deadline() {
        Assignment duty = world.owedByOne(aDuty(plan).reckoned(after(20)).build());
        duty.handIn(world.clock.instant(), WORKER);

        List<Moved> moved = letterCame("2020-03-01");

        assertThat(moved).isEmpty();
        assertThat(duty.dueAt()).contains(AssignmentBuilder.DUE);
    }

    @Test
    void the_same_day_again_moves_nothing_and_is_no_second_move() {
        Assignment duty =
                world.owedByOne(aDuty(plan).undated().reckoned(after(20)).build());
        letterCame("2020-03-01");

        List<Moved> again = letterCame("2020-03-01");

        assertThat(again).isEmpty();
        assertThat(world.moves.of(duty.id())).hasSize(1);
    }

    @Test
    void a_second_day_moves_it_from_the_first_one() {
        world.owedByOne(aDuty(plan).undated().reckoned(after(20)).build());
        letterCame("2020-03-01");

        List<Moved> moved = letterCame("2020-03-05");

        assertThat(moved).extracting(Moved::before).containsExactly(Optional.of(endOf("2020-03-21")));
        assertThat(moved.get(0).item().text()).isEqualTo("Chuẩn bị tham luận (hạn cũ: ngày 21/03/2020)");
    }

    @Test
    void it_may_move_into_the_past() {
        Assignment duty =
                world.owedByOne(aDuty(plan).undated().reckoned(after(2)).build());

        letterCame("2020-02-01");

        assertThat(duty.dueAt()).contains(endOf("2020-02-03"));
        assertThat(duty.late(world.clock.instant())).isTrue();
    }

    @Test
    void who_was_named_missing_owes_it_again_where_the_new_day_is_to_come() {
        Assignment duty = world.owedByOne(aDuty(plan).reckoned(after(20)).build());
        ReflectionTestUtils.setField(duty, "status", AssignmentStatus.MISSING);

        letterCame("2020-03-01");

        assertThat(duty.status()).isEqualTo(AssignmentStatus.OPEN);
    }

    @Test
    void who_was_named_missing_stays_so_where_the_new_day_has_passed() {
        Assignment duty = world.owedByOne(aDuty(plan).reckoned(after(2)).build());
        ReflectionTestUtils.setField(duty, "status", AssignmentStatus.MISSING);

        letterCame("2020-02-01");

        assertThat(duty.status()).isEqualTo(AssignmentStatus.MISSING);
    }

    @Test
    void work_that_waits_for_an_alternative_gets_its_day_too_and_goes_on_waiting() {
        Assignment duty = world.waiting(aDuty(plan)
                        .undated()
                        .onlyIf("ONLINE")
                        .reckoned(after(20))
                        .build())
                .get(0);

        letterCame("2020-03-01");

        assertThat(duty.dueAt()).contains(endOf("2020-03-21"));
        assertThat(duty.status()).isEqualTo(AssignmentStatus.WAITING);
    }

    @Test
    void a_collection_of_reports_closes_as_much_later_as_its_reports_are_due() {
        Obligation obligation =
                aReport(plan).dueAt(endOf("2020-03-01")).reckoned(after(0)).build();
        world.owed(obligation);
        RequestId collection = obligation.request().orElseThrow();

        letterCame("2020-03-11");

        assertThat(world.told.collectionsMoved).containsEntry(collection, endOf("2020-03-16"));
    }

    @Test
    void a_closed_collection_stays_as_it_was_closed() {
        Obligation obligation =
                aReport(plan).dueAt(endOf("2020-03-01")).reckoned(after(0)).build();
        world.owed(obligation);
        ReportRequest collection = world.collections.get(obligation.request().orElseThrow());
        collection.close(true, world.clock.instant());

        letterCame("2020-03-11");

        assertThat(world.told.collectionsMoved).isEmpty();
        assertThat(collection.closesAt()).isEqualTo(endOf("2020-03-06"));
    }

    @Test
    void reports_without_a_date_are_collected_together_from_then_on_a_week_longer_than_they_are_due() {
        Obligation obligation = aReport(plan)
                .of("so-du-lich", "so-noi-vu")
                .undated()
                .reckoned(after(20))
                .build();
        List<Assignment> reports = world.owed(obligation);

        letterCame("2020-03-01");

        assertThat(world.collections.of(obligation.id())).singleElement().satisfies(collection -> {
            assertThat(collection.closesAt()).isEqualTo(endOf("2020-03-28"));
            assertThat(reports).extracting(Assignment::request).containsOnly(Optional.of(collection.id()));
            assertThat(world.told.collectionsOpened).containsExactly(collection.id());
        });
    }

    @Test
    void each_obligation_has_a_collection_of_its_own_and_a_duty_has_none() {
        world.owed(aReport(plan).undated().reckoned(after(20)).build());
        world.owed(aReport(plan).at(1).undated().reckoned(after(30)).build());
        world.owed(aDuty(plan).at(2).undated().reckoned(after(10)).build());

        letterCame("2020-03-01");

        assertThat(world.told.collectionsOpened).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void the_day_moved_again_opens_no_second_collection() {
        Obligation obligation = aReport(plan).undated().reckoned(after(20)).build();
        world.owed(obligation);
        letterCame("2020-03-01");

        letterCame("2020-03-05");

        assertThat(world.collections.of(obligation.id())).hasSize(1);
        assertThat(world.told.collectionsMoved).containsValue(endOf("2020-04-01"));
    }
}
