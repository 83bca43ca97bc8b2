package vn.kehoach.assignment.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.work.AssignmentBuilder.BEFORE;
import static vn.kehoach.assignment.work.AssignmentBuilder.DUE;
import static vn.kehoach.assignment.work.AssignmentBuilder.WORKER;
import static vn.kehoach.assignment.work.AssignmentBuilder.anAssignment;
import static vn.kehoach.assignment.work.AssignmentStatus.ABSENT;
import static vn.kehoach.assignment.work.AssignmentStatus.DONE;
import static vn.kehoach.assignment.work.AssignmentStatus.MISSING;
import static vn.kehoach.assignment.work.AssignmentStatus.OPEN;
import static vn.kehoach.assignment.work.AssignmentStatus.PHASE;
import static vn.kehoach.assignment.work.AssignmentStatus.WAITING;
import static vn.kehoach.assignment.work.AssignmentStatus.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.shared.Refused;

/** What each verb does to work in each state: every cell of the table, those that refuse included. */
class AssignmentStatesTest {

    private static final Instant LATER = DUE.plus(Duration.ofDays(7));

    /** The state a verb leads to; a state that is not named refuses it, and nothing changes. */
    private record Verb(String name, Consumer<Assignment> does, Map<AssignmentStatus, AssignmentStatus> leads) {}

    private static final Verb[] VERBS = {
        new Verb("hand in", work -> work.handIn(BEFORE, WORKER), Map.of(OPEN, DONE, MISSING, DONE)),
        new Verb("note progress", work -> work.progressTo(40, "Đang làm"), Map.of(OPEN, OPEN, MISSING, MISSING)),
        new Verb("look at what was handed in", Assignment::requireHandedIn, Map.of(DONE, DONE)),
        new Verb("give back", Assignment::reopen, Map.of(DONE, OPEN)),
        new Verb("extend", work -> work.extendTo(LATER, BEFORE, "Mưa bão", "bithu"), Map.of(OPEN, OPEN, MISSING, OPEN)),
        new Verb("ask for an extension", Assignment::requireExtendable, Map.of(OPEN, OPEN)),
        new Verb("still be owed", Assignment::requireOwed, Map.of(OPEN, OPEN, MISSING, MISSING)),
        new Verb(
                "withdraw",
                work -> work.withdraw(BEFORE),
                Map.of(OPEN, WITHDRAWN, MISSING, WITHDRAWN, WAITING, WITHDRAWN))
    };

    static Stream<Arguments> everyVerbInEveryState() {
        return Stream.of(VERBS).flatMap(verb -> Stream.of(AssignmentStatus.values())
                .map(state -> Arguments.of(verb.name(), state, verb)));
    }

    private static Assignment in(AssignmentStatus state) {
        Assignment work = anAssignment().build();
        ReflectionTestUtils.setField(work, "status", state);
        return work;
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("everyVerbInEveryState")
    void work_takes_only_the_verbs_that_its_state_allows(String name, AssignmentStatus state, Verb verb) {
        Assignment work = in(state);
        AssignmentStatus leadsTo = verb.leads().get(state);

        if (leadsTo == null) {
            assertThatThrownBy(() -> verb.does().accept(work))
                    .isInstanceOf(Refused.class)
                    .extracting("reason")
                    .isEqualTo(Refused.Reason.CONFLICT);
            assertThat(work.status()).isEqualTo(state);
            assertThat(work.dueAt()).contains(DUE);
            assertThat(work.view().progress()).isZero();
            assertThat(work.doneAt()).isEmpty();
        } else {
            verb.does().accept(work);
            assertThat(work.status()).isEqualTo(leadsTo);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DONE | Báo cáo đã được nộp",
                "WAITING | Công việc này không còn phải thực hiện",
                "ABSENT | Công việc này không còn phải thực hiện",
                "ENDED | Công việc này không còn phải thực hiện",
                "WITHDRAWN | Công việc này không còn phải thực hiện",
                "PHASE | Công việc này không còn phải thực hiện"
            })
    void who_hands_in_what_is_not_owed_reads_why(AssignmentStatus state, String words) {
        assertThatThrownBy(() -> in(state).handIn(BEFORE, WORKER)).hasMessage(words);
    }

    @ParameterizedTest
    @EnumSource(AssignmentStatus.class)
    void the_roll_is_written_for_whoever_was_owed_it_and_corrected_as_often_as_needed(AssignmentStatus state) {
        boolean inTheRoll = state == OPEN || state == MISSING || state == DONE || state == ABSENT;
        Assignment came = in(state);
        Assignment stayedAway = in(state);

        assertThat(came.attended(true, "Có mặt", BEFORE, "vanphong")).isEqualTo(inTheRoll);
        assertThat(stayedAway.attended(false, "Vắng", BEFORE, "vanphong")).isEqualTo(inTheRoll);

        assertThat(came.status()).isEqualTo(inTheRoll ? DONE : state);
        assertThat(stayedAway.status()).isEqualTo(inTheRoll ? ABSENT : state);
        assertThat(came.view().progress()).isEqualTo(inTheRoll ? 100 : 0);
        assertThat(stayedAway.doneAt()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AssignmentStatus.class)
    void a_step_of_the_collection_is_reached_only_while_it_is_open(AssignmentStatus state) {
        Assignment step = in(state);

        step.reach(BEFORE, "vanphong");

        assertThat(step.status()).isEqualTo(state == OPEN ? DONE : state);
        assertThat(step.doneAt()).isEqualTo(state == OPEN ? Optional.of(BEFORE) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,      true,  OPEN",
        "OPEN,      false, OPEN",
        "MISSING,   true,  OPEN",
        "MISSING,   false, MISSING",
        "WAITING,   true,  WAITING",
        "DONE,      true,  DONE",
        "ENDED,     true,  ENDED",
        "WITHDRAWN, true,  WITHDRAWN",
        "ABSENT,    true,  ABSENT"
    })
    void a_deadline_follows_its_event_in_every_state_and_only_a_missing_report_is_owed_again(
            AssignmentStatus state, boolean intoTheFuture, AssignmentStatus then) {
        Assignment work = in(state);
        Instant newDue = intoTheFuture ? LATER : BEFORE.minusSeconds(1);

        DeadlineMove move = work.follow(newDue, BEFORE, "Hội nghị dời ngày", "vanphong");

        assertThat(work.status()).isEqualTo(then);
        assertThat(work.dueAt()).contains(newDue);
        assertThat(ReflectionTestUtils.getField(move, "oldDueAt")).isEqualTo(DUE);
    }

    @Test
    void a_deadline_that_moves_to_this_very_second_brings_no_missing_report_back() {
        Assignment work = in(MISSING);

        work.follow(BEFORE, BEFORE, "Hội nghị dời ngày", "vanphong");

        assertThat(work.status()).isEqualTo(MISSING);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, OPEN", "KEEP, OPEN", "WAIT, WAITING", "WITHDRAW, WITHDRAWN"})
    void work_of_an_alternative_begins_as_the_decision_says(AlternativeOutcome outcome, AssignmentStatus begins) {
        assertThat(anAssignment().build().beginning(outcome).status()).isEqualTo(begins);
    }

    @Test
    void work_that_waited_is_owed_by_the_day_of_its_alternative_and_stays_the_same_work() {
        Assignment waiting = in(WAITING);

        Assignment opened = waiting.opened(Optional.of(LATER));

        assertThat(opened).isSameAs(waiting);
        assertThat(opened.status()).isEqualTo(OPEN);
        assertThat(opened.dueAt()).contains(LATER);
    }

    @Test
    void work_that_was_withdrawn_stays_as_it_was_written_and_new_work_stands_beside_it() {
        Assignment withdrawn = in(WITHDRAWN);

        Assignment opened = withdrawn.opened(Optional.of(LATER));

        assertThat(opened.id()).isNotEqualTo(withdrawn.id());
        assertThat(opened.obligation()).isEqualTo(withdrawn.obligation());
        assertThat(opened.request()).isEqualTo(withdrawn.request());
        assertThat(opened.view().unit()).isEqualTo(withdrawn.view().unit());
        assertThat(opened.view().office()).isEqualTo(withdrawn.view().office());
        assertThat(opened.quota()).isEqualTo(withdrawn.quota());
        assertThat(opened.report()).isEqualTo(withdrawn.report());
        assertThat(opened.launched()).isFalse();
        assertThat(opened.cameLate()).isFalse();
        assertThat(withdrawn.status()).isEqualTo(WITHDRAWN);
        assertThat(withdrawn.dueAt()).contains(DUE);
    }

    @Test
    void work_whose_alternative_names_no_day_has_no_deadline_and_is_never_late() {
        Assignment opened = in(WAITING).opened(Optional.empty());

        assertThat(opened.dueAt()).isEmpty();
        assertThat(opened.late(Instant.parse("2099-01-01T00:00:00Z"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(AssignmentStatus.class)
    void the_next_round_waits_only_where_this_one_waits_and_starts_from_nothing(AssignmentStatus state) {
        Assignment first = anAssignment().asking(3).build();
        first.handIn(LATER, WORKER);
        first.launch();
        ReflectionTestUtils.setField(first, "status", state);
        RequestId collection = RequestId.next();

        Assignment second = first.inRound(2, "Báo cáo quý II", Optional.of(LATER), Optional.of(collection));

        assertThat(second.status()).isEqualTo(state == WAITING ? WAITING : OPEN);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.view().what()).isEqualTo("Báo cáo quý II");
        assertThat(second.request()).contains(collection);
        assertThat(second.dueAt()).contains(LATER);
        assertThat(second.view().progress()).isZero();
        assertThat(second.cameLate()).isFalse();
        assertThat(second.launched()).isFalse();
        assertThat(second.quota().least()).contains(3);
        assertThat(first.status()).isEqualTo(state);
    }

    @Test
    void a_duty_of_the_next_round_has_no_collection_and_may_have_no_day() {
        Assignment second = anAssignment().duty().build().inRound(2, "Trực quý II", Optional.empty(), Optional.empty());

        assertThat(second.request()).isEmpty();
        assertThat(second.dueAt()).isEmpty();
        assertThat(second.report()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // DUE is 2020-02-20T16:59:59Z, the end of 20 February in Vietnam; now is the 18th
                "2020-02-20T16:59:59Z | ",
                "2020-02-20T17:00:00Z | ",
                "2020-02-29T16:59:59Z | ",
                "2020-02-20T16:59:58Z | không được trước hạn của đơn vị",
                "2020-02-19T16:59:59Z | không được trước hạn của đơn vị",
                "2020-02-18T03:00:00Z | đã qua",
                "2020-02-18T02:59:59Z | đã qua",
                "2019-12-31T16:59:59Z | đã qua"
            })
    void an_extension_and_a_supplement_end_after_now_and_not_before_the_units_own_deadline(
            Instant newDue, String refusal) {
        Assignment extended = anAssignment().build();
        Assignment supplemented = anAssignment().handedIn();
        supplemented.reopen();

        if (refusal == null) {
            extended.extendTo(newDue, BEFORE, "Mưa bão", "bithu");
            supplemented.moveTo(newDue, BEFORE, "Thiếu số liệu", "vanphong");
            assertThat(extended.dueAt()).contains(newDue);
            assertThat(supplemented.dueAt()).contains(newDue);
        } else {
            assertThatThrownBy(() -> extended.extendTo(newDue, BEFORE, "Mưa bão", "bithu"))
                    .hasMessageContaining(refusal);
            assertThatThrownBy(() -> supplemented.moveTo(newDue, BEFORE, "Thiếu số liệu", "vanphong"))
                    .hasMessageContaining(refusal);
            assertThat(extended.dueAt()).contains(DUE);
        }
    }

    @Test
    void what_had_no_deadline_may_be_given_any_that_lies_ahead() {
        Assignment duty = anAssignment().duty().dueAt(null).build();

        duty.extendTo(BEFORE.plusSeconds(1), BEFORE, "Chốt ngày", "bithu");

        assertThat(duty.dueAt()).contains(BEFORE.plusSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-20T16:59:59Z, false, handed in with the last second of the day",
        "2020-02-20T16:59:59.999Z, false, within that second",
        "2020-02-20T17:00:00Z, true, midnight in Vietnam has struck",
        "2020-02-20T23:59:59Z, true, the day has not ended in London but it has here",
        "2020-02-19T17:00:00Z, false, the last day has just begun"
    })
    void a_report_is_late_by_the_clock_of_vietnam(Instant handedIn, boolean late, String why) {
        Assignment report = anAssignment().build();

        report.handIn(handedIn, WORKER);

        assertThat(report.cameLate()).as(why).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "99, true", "100, true", "-1, false", "101, false", "2147483647, false"})
    void progress_is_a_percentage_and_what_is_outside_changes_nothing(int percent, boolean taken) {
        Assignment duty = anAssignment().duty().build();
        duty.progressTo(10, "Bắt đầu");

        if (taken) {
            duty.progressTo(percent, "Tiếp");
        } else {
            assertThatThrownBy(() -> duty.progressTo(percent, "Tiếp")).hasMessage("Tiến độ: phải từ 0 đến 100");
        }

        assertThat(duty.view().progress()).isEqualTo(taken ? percent : 10);
    }

    @Test
    void what_is_given_back_starts_from_nothing_and_forgets_who_had_done_it() {
        Assignment duty = anAssignment().duty().build();
        duty.progressTo(60, "Gần xong");
        duty.handIn(BEFORE, WORKER);

        duty.reopen();

        assertThat(duty.view().progress()).isZero();
        assertThat(duty.doneAt()).isEmpty();
        assertThat(duty.view().done()).isFalse();
        assertThat(ReflectionTestUtils.getField(duty, "doneBy")).isNull();
    }

    @Test
    void the_roll_keeps_the_moment_of_the_event_where_it_is_written_down_afterwards() {
        Assignment noted = anAssignment().duty().build();
        Assignment onTheDay = anAssignment().duty().build();
        Assignment undated = anAssignment().duty().dueAt(null).build();

        noted.attended(true, "Có mặt", LATER, "vanphong");
        onTheDay.attended(true, "Có mặt", DUE, "vanphong");
        undated.attended(true, "Có mặt", LATER, "vanphong");

        assertThat(noted.doneAt()).contains(DUE);
        assertThat(onTheDay.doneAt()).contains(DUE);
        assertThat(undated.doneAt()).contains(LATER);
    }

    @Test
    void who_is_struck_from_the_roll_has_done_nothing() {
        Assignment attendance = anAssignment().duty().build();
        attendance.attended(true, "Có mặt", BEFORE, "vanphong");

        attendance.attended(false, "Nhầm tên", BEFORE, "vanphong");

        assertThat(attendance.status()).isEqualTo(ABSENT);
        assertThat(attendance.view().progress()).isZero();
        assertThat(attendance.doneAt()).isEmpty();
        assertThat(ReflectionTestUtils.getField(attendance, "doneBy")).isNull();
        assertThat(ReflectionTestUtils.getField(attendance, "result")).isEqualTo("Nhầm tên");
    }

    @Test
    void a_phase_has_no_deadline_that_anybody_could_extend() {
        Assignment phase = anAssignment().phase().build();

        assertThat(phase.status()).isEqualTo(PHASE);
        assertThatThrownBy(phase::requireExtendable).hasMessageContaining("không có gì để gia hạn");
        assertThatThrownBy(() -> phase.extendTo(LATER, BEFORE, "Mưa", "bithu"))
                .hasMessageContaining("không có gì để gia hạn");
    }

    @Test
    void a_withdrawal_is_dated_and_happens_once() {
        Assignment work = in(OPEN);

        work.withdraw(BEFORE);

        assertThat(work.withdrawn()).isTrue();
        assertThat(ReflectionTestUtils.getField(work, "endedAt")).isEqualTo(BEFORE);
        assertThatThrownBy(() -> work.withdraw(LATER)).isInstanceOf(Refused.class);
        assertThat(ReflectionTestUtils.getField(work, "endedAt")).isEqualTo(BEFORE);
    }

    @Test
    void the_latest_of_several_hand_ins_is_remembered_and_a_milder_one_does_not_hide_it() {
        Assignment report = anAssignment().build();
        report.handIn(DUE.plus(Duration.ofDays(1)), WORKER);
        report.reopen();
        report.handIn(DUE.plus(Duration.ofDays(5)), WORKER);
        report.reopen();
        report.handIn(DUE.plus(Duration.ofDays(2)), WORKER);

        assertThat(ReflectionTestUtils.getField(report, "lateAt")).isEqualTo(DUE.plus(Duration.ofDays(5)));
        assertThat(ReflectionTestUtils.getField(report, "lateDueAt")).isEqualTo(DUE);
    }

    @Test
    void a_new_collection_takes_the_work_over() {
        Assignment report = anAssignment().build();
        RequestId collection = RequestId.next();

        report.collectIn(collection);

        assertThat(report.request()).contains(collection);
    }
}
