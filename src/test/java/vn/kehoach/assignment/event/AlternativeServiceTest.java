package vn.kehoach.assignment.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.deadline.ExtensionState;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.work.AlternativeOutcome;
import vn.kehoach.assignment.work.AlternativePolicy;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentBuilder;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.event.EventDate;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** Somebody decides whether the conference is held openly or by video: what is owed changes with that. */
class AlternativeServiceTest {

    private static final OptionalInt UNSEEN = OptionalInt.empty();

    private final WorkWorld world = new WorkWorld();
    private final AlternativeService alternatives = world.alternatives(AlternativeServiceTest::policy);
    private PlanView plan;
    private Obligation openHall;
    private Obligation video;
    private Assignment hall;
    private Assignment line;

    /** As the decision table that is shipped says it: what is done stays, what is owed changes. */
    private static AlternativeOutcome policy(Optional<String> boundTo, Optional<String> inForce, String state) {
        if (boundTo.isEmpty()) {
            return state.equals(AlternativePolicy.NEW) ? AlternativeOutcome.OPEN : AlternativeOutcome.KEEP;
        }
        if (inForce.isEmpty()) {
            return AlternativeOutcome.WAIT;
        }
        boolean its = boundTo.equals(inForce);
        return switch (state) {
            case "WAITING" -> its ? AlternativeOutcome.OPEN : AlternativeOutcome.WITHDRAW;
            case "OPEN", "MISSING" -> its ? AlternativeOutcome.KEEP : AlternativeOutcome.WITHDRAW;
            case "WITHDRAWN" -> its ? AlternativeOutcome.OPEN : AlternativeOutcome.KEEP;
            default -> AlternativeOutcome.KEEP;
        };
    }

    @BeforeEach
    void a_duty_in_each_alternative_waits() {
        plan = world.executing(PlanText.aConferenceWithAlternatives());
        openHall = aDuty(plan).onlyIf("DIRECT").about("Trang trí hội trường").build();
        video = aDuty(plan)
                .at(1)
                .of("so-noi-vu")
                .onlyIf("ONLINE")
                .about("Kiểm tra đường truyền")
                .build();
        hall = world.waiting(openHall).get(0);
        line = world.waiting(video).get(0);
    }

    private void choose(String alternative) {
        alternatives.choose(plan.id(), alternative, "Dịch đã được kiểm soát", UNSEEN, world.caller(OFFICE));
    }

    private Assignment latest(Obligation obligation) {
        List<Assignment> work = world.assignments.of(obligation);
        return work.get(work.size() - 1);
    }

    @Test
    void the_work_of_the_chosen_alternative_is_owed_and_that_of_the_other_is_not() {
        choose("DIRECT");

        assertThat(hall.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(line.status()).isEqualTo(AssignmentStatus.WITHDRAWN);
        assertThat(world.told.duties).extracting(AssignmentView::id).containsExactly(hall.id());
    }

    @Test
    void what_waited_and_was_never_set_going_has_no_tasks_to_end() {
        choose("DIRECT");

        assertThat(world.told.withdrawn).isEmpty();
    }

    @Test
    void work_that_is_owed_in_each_alternative_stays_as_it_is() {
        Assignment always = world.owedByOne(aDuty(plan).at(2).build());

        choose("ONLINE");

        assertThat(always.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(world.told.duties).extracting(AssignmentView::id).doesNotContain(always.id());
    }

    @Test
    void the_other_alternative_afterwards_ends_what_was_running_and_opens_its_own_anew() {
        choose("DIRECT");

        choose("ONLINE");

        assertThat(hall.status()).isEqualTo(AssignmentStatus.WITHDRAWN);
        assertThat(world.told.withdrawn).containsExactly(hall.id());
        assertThat(line.status()).as("the first one is history").isEqualTo(AssignmentStatus.WITHDRAWN);
        assertThat(latest(video).status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(latest(video).id()).isNotEqualTo(line.id());
    }

    @Test
    void there_and_back_again_leaves_one_piece_of_work_alive_for_each_unit() {
        choose("DIRECT");
        choose("ONLINE");
        choose("DIRECT");

        assertThat(world.assignments.of(openHall))
                .extracting(Assignment::status)
                .containsExactly(AssignmentStatus.WITHDRAWN, AssignmentStatus.OPEN);
        assertThat(world.assignments.of(video)).extracting(Assignment::status).containsOnly(AssignmentStatus.WITHDRAWN);
    }

    @Test
    void what_was_done_under_the_other_alternative_stays_done() {
        choose("DIRECT");
        hall.handIn(world.clock.instant(), WORKER);

        choose("ONLINE");

        assertThat(hall.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(world.told.withdrawn).isEmpty();
    }

    @Test
    void a_request_for_more_time_lapses_with_the_work() {
        choose("DIRECT");
        world.extensions().ask(hall.id(), world.moment("2020-02-25T17:00"), "Chưa kịp", world.caller(WORKER));

        choose("ONLINE");

        assertThat(world.extensionRequests.statesOf(hall.id())).containsExactly(ExtensionState.LAPSED);
    }

    @Test
    void the_alternative_in_force_again_changes_nothing_and_tells_nobody() {
        choose("DIRECT");
        world.said.forget();

        choose("DIRECT");

        assertThat(world.said.all()).isEmpty();
        assertThat(world.assignments.of(openHall)).hasSize(1);
    }

    @Test
    void reports_of_the_chosen_alternative_are_requested() {
        Assignment report =
                world.waiting(aReport(plan).at(2).onlyIf("DIRECT").build()).get(0);

        choose("DIRECT");

        assertThat(world.told.reports).extracting(AssignmentView::id).containsExactly(report.id());
        assertThat(world.told.duties).extracting(AssignmentView::id).containsExactly(hall.id());
    }

    @Test
    void what_is_reckoned_from_the_event_is_due_by_its_date_of_now() {
        Assignment invitations = world.waiting(aDuty(plan)
                        .at(2)
                        .onlyIf("DIRECT")
                        .dueAt(VietnamTime.endOf(LocalDate.of(2020, 3, 10)))
                        .reckoned(new Relative(Relative.EVENT, 10, Relative.Unit.DAYS, Relative.Direction.BEFORE))
                        .build())
                .get(0);
        world.planning
                .events()
                .fix(
                        plan.id(),
                        new EventDate("2020-03-27T08:00", Optional.empty(), Optional.empty(), "Dời"),
                        UNSEEN,
                        world.caller(OFFICE));

        choose("DIRECT");

        assertThat(invitations.dueAt()).contains(VietnamTime.endOf(LocalDate.of(2020, 3, 17)));
    }

    @Test
    void what_has_a_date_of_its_own_keeps_it() {
        choose("DIRECT");

        assertThat(hall.dueAt()).contains(AssignmentBuilder.DUE);
    }

    @Test
    void whose_work_begins_and_whose_work_ends_reads_so() {
        choose("DIRECT");

        assertThat(world.said.the(MailKind.TASK, WORKER).items())
                .singleElement()
                .satisfies(item -> assertThat(item.text()).isEqualTo("Việc mới: Trang trí hội trường"));
        assertThat(world.said.the(MailKind.WITHDRAWN, "dv-so-noi-vu").items())
                .singleElement()
                .satisfies(
                        item -> assertThat(item.text()).isEqualTo("Không còn phải thực hiện: Kiểm tra đường truyền"));
    }

    @Test
    void everybody_reads_what_was_decided_on_which_condition_and_why() {
        choose("DIRECT");

        assertThat(world.said.the(MailKind.EVENT, OFFICE).text())
                .contains(
                        "(khi dịch được kiểm soát)",
                        "Lý do: Dịch đã được kiểm soát",
                        "Địa điểm: Hội trường Thành Đoàn");
    }

    @Test
    void the_place_of_the_alternative_is_the_place() {
        choose("ONLINE");

        assertThat(world.said.the(MailKind.EVENT, OFFICE).text()).contains("Địa điểm: Các điểm cầu");
    }

    @Test
    void an_alternative_that_the_plan_does_not_have_is_refused_with_those_that_it_has() {
        String message = invalid(() -> choose("HYBRID"), "alternative");

        assertThat(message).contains("chỉ có DIRECT, ONLINE");
        assertThat(hall.status()).isEqualTo(AssignmentStatus.WAITING);
    }

    @Test
    void what_is_refused_leaves_all_work_waiting() {
        invalid(() -> alternatives.choose(plan.id(), "DIRECT", " ", UNSEEN, world.caller(OFFICE)), "reason");
        conflict(
                () -> alternatives.choose(plan.id(), "DIRECT", "Dịch", OptionalInt.of(1), world.caller(OFFICE)),
                "tải lại");
        world.planning.readers().letReadIssued(plan.id(), List.of("unit-so-du-lich"));
        forbidden(() -> alternatives.choose(plan.id(), "DIRECT", "Dịch", UNSEEN, world.caller(WORKER)));

        assertThat(List.of(hall, line)).extracting(Assignment::status).containsOnly(AssignmentStatus.WAITING);
        assertThat(world.said.all()).isEmpty();
    }
}
