package vn.kehoach.assignment.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kehoach.assignment.board.AssignmentState.DONE_LATE;
import static vn.kehoach.assignment.board.AssignmentState.DONE_ON_TIME;
import static vn.kehoach.assignment.board.AssignmentState.DUE_SOON;
import static vn.kehoach.assignment.board.AssignmentState.IN_PROGRESS;
import static vn.kehoach.assignment.board.AssignmentState.NOT_DONE;
import static vn.kehoach.assignment.board.AssignmentState.NOT_STARTED;
import static vn.kehoach.assignment.board.AssignmentState.OVERDUE;
import static vn.kehoach.assignment.board.AssignmentState.WITHDRAWN;
import static vn.kehoach.assignment.work.AssignmentBuilder.DUE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentRow;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.OwnDatabase;
import vn.kehoach.testing.Refusals;

@Tag("postgres")
class DeadlineBoardTest {

    @RegisterExtension
    static final OwnDatabase DATABASE = new OwnDatabase();

    private static final Caller OFFICE = new Caller("cb", Set.of("van-phong-doan-khoi"), Set.of("staff"));
    private static final Caller UNIT = new Caller("dv-so-du-lich", Set.of("so-du-lich"), Set.of());
    private static final Caller DRAFTER = new Caller("vanphong", Set.of(), Set.of());
    private static final Caller STRANGER = new Caller("ai-do", Set.of(), Set.of("staff"));
    private static final Caller ADMIN = new Caller("quantri", Set.of(), Set.of("camunda-admin"));

    private static final Duration SOON = Duration.ofDays(3);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration ALMOST = Duration.ofMillis(999);
    private static final Instant BEGIN = Instant.parse("2020-02-10T17:00:00Z");
    private static final Instant FIVE = Instant.parse("2020-02-25T10:00:00Z");
    private static final Instant YEARS_LATER = Instant.parse("2026-01-01T00:00:00Z");

    private PlanId plan;

    @BeforeEach
    void a_plan_with_two_units() {
        DATABASE.jdbc().execute("truncate plan, unit cascade");
        plan = PlanRows.insert(DATABASE.queries(), "Góp ý");
        unit("so-du-lich", "Đoàn Sở Du lịch");
        unit("so-y-te", "Đoàn Sở Y tế");
        DATABASE.jdbc()
                .execute("insert into unit (code, name, name_key, kind, parent) values "
                        + "('doan-khoi', 'Đoàn Khối', 'doan khoi', 'BODY', null), "
                        + "('van-phong-doan-khoi', 'Văn phòng', 'van phong', 'OFFICE', 'doan-khoi')");
    }

    private static void unit(String code, String name) {
        DATABASE.jdbc()
                .update("insert into unit (code, name, name_key, kind) values (?, ?, ?, 'UNIT')", code, name, code);
    }

    static Stream<Arguments> rowsAtMoments() {
        return Stream.of(
                Arguments.of(AssignmentRow.open(), DUE.minus(SOON).minus(SECOND), NOT_STARTED),
                Arguments.of(AssignmentRow.open(), DUE.minus(SOON), DUE_SOON),
                Arguments.of(AssignmentRow.open(), DUE, DUE_SOON),
                Arguments.of(AssignmentRow.open(), DUE.plus(ALMOST), DUE_SOON),
                Arguments.of(AssignmentRow.open(), DUE.plus(SECOND), OVERDUE),
                Arguments.of(AssignmentRow.open().dueAt(FIVE), FIVE.plus(ALMOST), DUE_SOON),
                Arguments.of(AssignmentRow.open().dueAt(FIVE), FIVE.plus(SECOND), OVERDUE),
                Arguments.of(AssignmentRow.open().dueAt(null), YEARS_LATER, NOT_STARTED),
                Arguments.of(AssignmentRow.open().progress(40), DUE.minus(SOON).minus(SECOND), IN_PROGRESS),
                Arguments.of(AssignmentRow.open().progress(40), DUE, DUE_SOON),
                Arguments.of(AssignmentRow.open().progress(99), DUE.plus(SECOND), OVERDUE),
                Arguments.of(AssignmentRow.doneAt(DUE), YEARS_LATER, DONE_ON_TIME),
                Arguments.of(AssignmentRow.doneAt(DUE.plus(ALMOST)), YEARS_LATER, DONE_ON_TIME),
                Arguments.of(AssignmentRow.doneAt(DUE.plus(SECOND)), YEARS_LATER, DONE_LATE),
                Arguments.of(AssignmentRow.doneAt(DUE.plus(SECOND)).dueAt(null), YEARS_LATER, DONE_ON_TIME),
                Arguments.of(AssignmentRow.missing(), DUE.plus(SECOND), OVERDUE),
                Arguments.of(AssignmentRow.missing(), DUE, NOT_STARTED),
                Arguments.of(AssignmentRow.endedAt(DUE), YEARS_LATER, NOT_DONE),
                Arguments.of(AssignmentRow.endedAt(DUE.plus(SECOND)), YEARS_LATER, NOT_DONE),
                Arguments.of(AssignmentRow.open().ifAny(), YEARS_LATER, NOT_STARTED),
                Arguments.of(AssignmentRow.missing().ifAny(), YEARS_LATER, NOT_STARTED),
                Arguments.of(AssignmentRow.endedAt(YEARS_LATER).ifAny(), YEARS_LATER, NOT_STARTED),
                Arguments.of(AssignmentRow.doneAt(DUE.plus(SECOND)).ifAny(), YEARS_LATER, DONE_ON_TIME),
                Arguments.of(AssignmentRow.withdrawn(), YEARS_LATER, WITHDRAWN),
                Arguments.of(AssignmentRow.phaseFrom(BEGIN), BEGIN.minus(SECOND), NOT_STARTED),
                Arguments.of(AssignmentRow.phaseFrom(BEGIN), BEGIN, IN_PROGRESS),
                Arguments.of(AssignmentRow.phaseFrom(BEGIN), DUE.plus(ALMOST), IN_PROGRESS),
                Arguments.of(AssignmentRow.phaseFrom(BEGIN), DUE.plus(SECOND), DONE_ON_TIME));
    }

    @ParameterizedTest
    @MethodSource("rowsAtMoments")
    void a_row_shows_how_it_stands_to_the_second(AssignmentRow row, Instant now, AssignmentState state) {
        AssignmentId id = row.insert(DATABASE.queries(), plan);

        assertThat(at(now).row(id, ADMIN).map(DeadlineRow::state)).contains(state);
        assertThat(find(at(now), state.name(), ADMIN)).containsExactly(id.toString());
    }

    @Test
    void late_days_are_counted_by_the_calendar_and_stop_when_the_work_is_done_or_the_plan_ends() {
        AssignmentId open = AssignmentRow.open().insert(DATABASE.queries(), plan);
        AssignmentId done = AssignmentRow.doneAt(DUE.plus(SECOND)).insert(DATABASE.queries(), plan);
        AssignmentId ended = AssignmentRow.endedAt(DUE.plus(Duration.ofDays(5))).insert(DATABASE.queries(), plan);

        DeadlineBoard later = at(DUE.plus(Duration.ofDays(10)));

        assertThat(lateDays(later, open)).isEqualTo(10);
        assertThat(lateDays(later, done)).isEqualTo(1);
        assertThat(lateDays(later, ended)).isEqualTo(5);
    }

    @Test
    void nobody_is_chased_for_work_that_only_those_do_who_have_something() {
        AssignmentRow.open().ifAny().insert(DATABASE.queries(), plan);
        AssignmentId owed = AssignmentRow.open().of("so-y-te").insert(DATABASE.queries(), plan);
        DueWork work = new DueWorkReader(DATABASE.queries(), new ObjectMapper());

        assertThat(work.facts()).contains(Map.of("kind", "UNIT_REPORT"), Map.of("kind", "DUTY"));
        assertThat(work.openDueOn(List.of(VietnamTime.dayOf(DUE))))
                .extracting(DueItem::assignmentId, DueItem::facts)
                .containsExactly(tuple(owed.toString(), Map.of("kind", "UNIT_REPORT")));
        assertThat(work.openOverdue(VietnamTime.dayOf(YEARS_LATER)))
                .extracting(DueItem::assignmentId)
                .containsExactly(owed.toString());
        assertThat(at(YEARS_LATER).counts(DeadlineFilter.all(), ADMIN)).containsEntry(OVERDUE, 1L);
        assertThat(at(YEARS_LATER)
                        .find(DeadlineFilter.all(), new PageRequest(0, 5), UNIT)
                        .items())
                .extracting(DeadlineRow::stateLabel)
                .containsExactly("Nếu có, không bắt buộc");
        assertThat(at(YEARS_LATER).standings(DeadlineFilter.all(), ADMIN))
                .extracting(DeadlineBoard.Standing::label, DeadlineBoard.Standing::rows)
                .containsExactly(tuple("Nếu có, không bắt buộc", 1L), tuple("Quá hạn", 1L));
    }

    @Test
    void no_leader_is_told_of_work_that_only_those_do_who_have_something() {
        AssignmentRow.open().ifAny().insert(DATABASE.queries(), plan);
        AssignmentRow.missing().ifAny().insert(DATABASE.queries(), plan);
        AssignmentRow.open().of("so-y-te").insert(DATABASE.queries(), plan);

        List<BodyOverdue> told =
                new DueWorkReader(DATABASE.queries(), new ObjectMapper()).overdueByBody(VietnamTime.dayOf(YEARS_LATER));

        assertThat(told).extracting(BodyOverdue::units).containsExactly(1);
        assertThat(told).flatExtracting(BodyOverdue::names).containsExactly("Đoàn Sở Y tế");
        assertThat(told).extracting(BodyOverdue::facts).containsExactly(Map.of("kind", "UNIT_REPORT"));
    }

    @Test
    void overdue_is_only_what_somebody_owes_and_a_closed_plan_keeps_what_was_not_done_under_its_own_name() {
        AssignmentId open = AssignmentRow.open().insert(DATABASE.queries(), plan);
        AssignmentId ended = AssignmentRow.endedAt(DUE.plus(SECOND)).insert(DATABASE.queries(), plan);
        AssignmentId late = AssignmentRow.doneAt(DUE.plus(SECOND)).insert(DATABASE.queries(), plan);
        DeadlineBoard board = at(YEARS_LATER);

        assertThat(find(board, OVERDUE.name(), OFFICE)).containsExactly(open.toString());
        assertThat(find(board, NOT_DONE.name(), OFFICE)).containsExactly(ended.toString());
        assertThat(find(board, DONE_LATE.name(), OFFICE)).containsExactly(late.toString());
        assertThat(board.counts(DeadlineFilter.all(), OFFICE))
                .isEqualTo(Map.of(OVERDUE, 1L, NOT_DONE, 1L, DONE_LATE, 1L));
        assertThat(board.row(ended, OFFICE).map(DeadlineRow::stateLabel)).contains("Chưa xong khi kết thúc");
    }

    @Test
    void a_duty_that_was_handed_in_waits_for_acceptance_and_says_beside_it_whether_it_came_in_time() {
        AssignmentId inTime = AssignmentRow.dutyHandedIn(DUE).insert(DATABASE.queries(), plan);
        AssignmentId late = AssignmentRow.dutyHandedIn(DUE.plus(SECOND)).insert(DATABASE.queries(), plan);
        AssignmentId accepted =
                AssignmentRow.dutyHandedIn(DUE).decided("ACCEPT").insert(DATABASE.queries(), plan);
        AssignmentId own =
                AssignmentRow.dutyHandedIn(DUE).of("van-phong-doan-khoi").insert(DATABASE.queries(), plan);
        AssignmentId ofTheBody = AssignmentRow.dutyHandedIn(DUE).of("doan-khoi").insert(DATABASE.queries(), plan);
        DeadlineBoard board = at(YEARS_LATER);

        assertThat(Stream.of(inTime, late, accepted, own, ofTheBody)
                        .map(id -> board.row(id, ADMIN).orElseThrow()))
                .extracting(DeadlineRow::state, DeadlineRow::stateLabel)
                .containsExactly(
                        tuple(DONE_ON_TIME, "Chờ nghiệm thu, nộp đúng hạn"),
                        tuple(DONE_LATE, "Chờ nghiệm thu, nộp trễ"),
                        tuple(DONE_ON_TIME, "Đúng hạn"),
                        tuple(DONE_ON_TIME, "Đúng hạn"),
                        tuple(DONE_ON_TIME, "Đúng hạn"));
        assertThat(board.standings(DeadlineFilter.all(), ADMIN))
                .extracting(DeadlineBoard.Standing::label, DeadlineBoard.Standing::rows)
                .containsExactly(
                        tuple("Đúng hạn", 3L),
                        tuple("Chờ nghiệm thu, nộp đúng hạn", 1L),
                        tuple("Chờ nghiệm thu, nộp trễ", 1L));
    }

    @Test
    void what_waits_for_acceptance_is_found_by_it_and_the_other_question_leaves_it_out() {
        AssignmentId waiting = AssignmentRow.dutyHandedIn(DUE).insert(DATABASE.queries(), plan);
        AssignmentId accepted =
                AssignmentRow.dutyHandedIn(DUE).decided("ACCEPT").insert(DATABASE.queries(), plan);
        DeadlineFilter onTime = new DeadlineFilter(Optional.empty(), Optional.empty(), "", DONE_ON_TIME.name(), "", "");

        assertThat(ids(onTime)).containsExactlyInAnyOrder(waiting.toString(), accepted.toString());
        assertThat(ids(onTime.accepted("WAITING"))).containsExactly(waiting.toString());
        assertThat(ids(onTime.accepted("NONE"))).containsExactly(accepted.toString());
        Refusals.invalid(() -> onTime.accepted("X"), "acceptance");
    }

    @Test
    void when_the_plan_is_over_nobody_is_waited_for_any_more() {
        AssignmentId never = AssignmentRow.dutyHandedIn(DUE).insert(DATABASE.queries(), plan);
        DATABASE.jdbc().update("update plan set state = 'CLOSED' where id = ?", plan.value());

        assertThat(at(YEARS_LATER).row(never, ADMIN).map(DeadlineRow::stateLabel))
                .contains("Chưa nghiệm thu khi kết thúc, nộp đúng hạn");
    }

    private static List<String> ids(DeadlineFilter filter) {
        return at(YEARS_LATER).find(filter, new PageRequest(0, 50), ADMIN).items().stream()
                .map(DeadlineRow::id)
                .toList();
    }

    @Test
    void a_phase_that_is_over_was_done_on_its_last_day() {
        AssignmentId phase = AssignmentRow.phaseFrom(BEGIN).insert(DATABASE.queries(), plan);

        assertThat(at(YEARS_LATER).row(phase, ADMIN).map(DeadlineRow::doneAt)).contains("2020-02-20T23:59:59+07:00");
        assertThat(at(DUE).row(phase, ADMIN).map(DeadlineRow::doneAt)).isEmpty();
    }

    @Test
    void a_unit_sees_its_own_rows_and_the_lead_body_sees_all() {
        AssignmentId own = AssignmentRow.open().insert(DATABASE.queries(), plan);
        AssignmentId other = AssignmentRow.open().of("so-y-te").insert(DATABASE.queries(), plan);

        assertThat(find(at(DUE), "", UNIT)).containsExactly(own.toString());
        assertThat(Stream.of(OFFICE, DRAFTER, ADMIN)).allSatisfy(caller -> assertThat(find(at(DUE), "", caller))
                .containsExactly(own.toString(), other.toString()));
        assertThat(find(at(DUE), "", STRANGER)).isEmpty();
        assertThat(at(DUE).row(other, UNIT)).isEmpty();
    }

    @Test
    void rows_come_by_their_deadline_and_what_has_none_comes_last() {
        AssignmentId never = AssignmentRow.open().dueAt(null).insert(DATABASE.queries(), plan);
        AssignmentId late = AssignmentRow.open().dueAt(FIVE).insert(DATABASE.queries(), plan);
        AssignmentId early = AssignmentRow.open().insert(DATABASE.queries(), plan);

        PageOf<DeadlineRow> first = at(DUE).find(DeadlineFilter.all(), new PageRequest(0, 2), ADMIN);

        assertThat(first.total()).isEqualTo(3);
        assertThat(first.items()).extracting(DeadlineRow::id).containsExactly(early.toString(), late.toString());
        assertThat(find(at(DUE), "", ADMIN)).endsWith(never.toString());
    }

    private static DeadlineBoard at(Instant now) {
        return new DeadlineBoard(DATABASE.jdbc(), Clock.fixed(now, ZoneOffset.UTC), SOON);
    }

    private static long lateDays(DeadlineBoard board, AssignmentId id) {
        return board.row(id, ADMIN).map(DeadlineRow::lateDays).orElseThrow();
    }

    private static List<String> find(DeadlineBoard board, String state, Caller caller) {
        DeadlineFilter filter = new DeadlineFilter(Optional.empty(), Optional.empty(), "", state, "", "");
        return board.find(filter, new PageRequest(0, 50), caller).items().stream()
                .map(DeadlineRow::id)
                .toList();
    }
}
