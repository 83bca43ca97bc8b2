package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.board.BodyOverdue;
import vn.kehoach.assignment.board.DueItem;
import vn.kehoach.assignment.board.DueWork;
import vn.kehoach.assignment.board.LateCount;
import vn.kehoach.calendar.LegalCalendar;
import vn.kehoach.shared.VietnamTime;

/** Which work a morning reads, and of which it tells: the policy decides by what is known of the work, not by what else there is. */
class DueTodayTest {

    private static final Map<String, Object> REPORT = Map.of(ReminderPolicy.KIND, "UNIT_REPORT");
    private static final Map<String, Object> DUTY = Map.of(ReminderPolicy.KIND, "DUTY");
    private static final LocalDate THURSDAY = LocalDate.parse("2020-02-20");
    private static final LocalDate MONDAY = LocalDate.parse("2020-02-24");

    private final Work work = new Work();
    private final DueToday today = new DueToday(work, new DueDays(LegalCalendar.calendar()));
    private final ByKind policy = new ByKind();

    private List<Due> told(LocalDate... days) {
        return today.at(morning(days), ladder());
    }

    private Ladder ladder() {
        return new Ladder(policy, today.facts());
    }

    private static Morning morning(LocalDate... days) {
        return new Morning(List.of(days), VietnamTime.startOf(days[days.length - 1]));
    }

    private void owes(String what, LocalDate due, Map<String, Object> facts) {
        work.items.add(
                new DueItem(what, "p", "81-KH/ĐTN", "so-du-lich", "van-phong", "vanphong", what, endOf(due), facts));
    }

    private void isLateInTheBody(String what, LocalDate due, Map<String, Object> facts) {
        work.late.add(
                new BodyOverdue("van-phong", "p", "81-KH/ĐTN", what, endOf(due), 1, List.of("Đoàn Sở Y tế"), facts));
    }

    private static Instant endOf(LocalDate day) {
        return VietnamTime.endOf(day);
    }

    private List<String> toldToBodies(LocalDate day) {
        return today.inBodies(morning(day), ladder()).stream()
                .map(BodyOverdue::what)
                .toList();
    }

    @Test
    void only_the_days_are_read_that_the_policy_names_whatever_else_is_owed() {
        policy.reminders.put(REPORT, List.of(Step.once(-3), Step.once(0)));
        owes("xa", LocalDate.parse("2020-06-30"), REPORT);

        assertThat(told(THURSDAY)).isEmpty();

        assertThat(work.asked).containsExactly(THURSDAY, LocalDate.parse("2020-02-25"));
    }

    @Test
    void a_weekend_belongs_to_the_working_day_before_it() {
        policy.reminders.put(REPORT, List.of(Step.once(0)));
        owes("thứ bảy", LocalDate.parse("2020-02-22"), REPORT);
        owes("chủ nhật", LocalDate.parse("2020-02-23"), REPORT);

        assertThat(told(LocalDate.parse("2020-02-21")))
                .extracting(due -> due.item().what())
                .containsExactly("thứ bảy", "chủ nhật");
        assertThat(told(THURSDAY)).isEmpty();
    }

    @Test
    void work_of_a_kind_that_the_policy_says_nothing_of_is_read_beside_the_others_and_told_to_nobody() {
        policy.reminders.put(REPORT, List.of(Step.once(-1)));
        owes("báo cáo", LocalDate.parse("2020-02-21"), REPORT);
        owes("việc", LocalDate.parse("2020-02-21"), DUTY);

        assertThat(told(THURSDAY)).extracting(due -> due.item().what()).containsExactly("báo cáo");
    }

    @Test
    void what_was_missed_while_nobody_ran_is_told_once_and_with_how_late_it_is_by_now() {
        policy.reminders.put(REPORT, List.of(Step.once(0), Step.daily(1, 5)));
        owes("báo cáo", THURSDAY, REPORT);

        List<Due> told = told(THURSDAY, LocalDate.parse("2020-02-21"), MONDAY);

        assertThat(told).singleElement().satisfies(due -> {
            assertThat(due.late()).isEqualTo(2);
            assertThat(due.reminded()).isTrue();
            assertThat(due.overdue()).isTrue();
        });
    }

    @Test
    void what_is_told_once_a_week_is_read_once_a_week() {
        policy.reminders.put(REPORT, List.of(Step.daily(1, 5), Step.weekly(6)));
        owes("cũ", LocalDate.parse("2019-12-31"), REPORT);

        assertThat(told(LocalDate.parse("2020-02-25"))).isEmpty();
        assertThat(work.readFrom).containsExactly(LocalDate.parse("2020-02-18"));
        assertThat(told(MONDAY)).extracting(due -> due.item().what()).containsExactly("cũ");
        assertThat(work.readFrom).containsExactly(LocalDate.parse("2020-02-18"), LocalDate.MIN);
    }

    @Test
    void leaders_hear_of_late_work_only_and_of_that_which_their_rule_is_for() {
        policy.escalations.put(
                REPORT,
                List.of(
                        new EscalationRule(EscalationLevel.UNIT_LEADER, Step.daily(1, 5)),
                        new EscalationRule(EscalationLevel.PLAN_OWNER, Step.daily(3, 5))));
        owes("hôm nay", MONDAY, REPORT);
        owes("hôm qua", LocalDate.parse("2020-02-21"), REPORT);
        owes("tuần trước", LocalDate.parse("2020-02-19"), REPORT);
        owes("việc", LocalDate.parse("2020-02-21"), DUTY);

        assertThat(told(MONDAY))
                .extracting(due -> due.item().what() + " " + new TreeSet<>(due.levels()))
                .containsExactly("hôm qua [UNIT_LEADER]", "tuần trước [UNIT_LEADER, PLAN_OWNER]");
    }

    @Test
    void the_leaders_of_a_body_are_told_of_work_by_the_rule_for_its_own_kind() {
        policy.escalations.put(REPORT, List.of(new EscalationRule(EscalationLevel.BODY_LEADER, Step.daily(1, 99))));
        policy.escalations.put(DUTY, List.of(new EscalationRule(EscalationLevel.BODY_LEADER, Step.daily(3, 99))));
        isLateInTheBody("báo cáo", LocalDate.parse("2020-02-21"), REPORT);
        isLateInTheBody("việc vừa trễ", LocalDate.parse("2020-02-21"), DUTY);
        isLateInTheBody("việc trễ ba ngày", LocalDate.parse("2020-02-19"), DUTY);

        assertThat(toldToBodies(MONDAY)).containsExactly("báo cáo", "việc trễ ba ngày");
    }

    @Test
    void what_is_told_to_bodies_once_a_week_is_told_on_its_first_working_day() {
        policy.escalations.put(REPORT, List.of(new EscalationRule(EscalationLevel.BODY_LEADER, Step.weekly(1))));
        isLateInTheBody("báo cáo", THURSDAY, REPORT);

        assertThat(toldToBodies(LocalDate.parse("2020-02-21"))).isEmpty();
        assertThat(toldToBodies(MONDAY)).containsExactly("báo cáo");
    }

    @Test
    void without_anybody_to_tell_nothing_late_is_counted() {
        assertThat(today.late(morning(MONDAY), Set.of(), Set.of())).isEmpty();
        assertThat(today.late(morning(MONDAY), Set.of("so-du-lich"), Set.of())).hasSize(1);
    }

    /** Rules by what is known, none where nothing was said. */
    private static final class ByKind implements ReminderPolicy {
        private final Map<Map<String, Object>, List<Step>> reminders = new HashMap<>();
        private final Map<Map<String, Object>, List<EscalationRule>> escalations = new HashMap<>();

        @Override
        public List<Step> remindersFor(Map<String, Object> facts) {
            return reminders.getOrDefault(facts, List.of());
        }

        @Override
        public List<EscalationRule> escalationsFor(Map<String, Object> facts) {
            return escalations.getOrDefault(facts, List.of());
        }
    }

    /** Open work in memory, which notes what it was asked for. */
    private static final class Work implements DueWork {
        private final List<DueItem> items = new ArrayList<>();
        private final List<BodyOverdue> late = new ArrayList<>();
        private final Set<LocalDate> asked = new TreeSet<>();
        private final List<LocalDate> readFrom = new ArrayList<>();

        @Override
        public Set<Map<String, Object>> facts() {
            return Set.of(REPORT, DUTY);
        }

        @Override
        public List<DueItem> openDueOn(Collection<LocalDate> days) {
            asked.addAll(days);
            return items.stream()
                    .filter(item -> days.contains(VietnamTime.dayOf(item.dueAt())))
                    .toList();
        }

        @Override
        public List<DueItem> openDueBetween(LocalDate first, LocalDate before) {
            readFrom.add(first);
            return items.stream()
                    .filter(item -> !VietnamTime.dayOf(item.dueAt()).isBefore(first))
                    .filter(item -> VietnamTime.dayOf(item.dueAt()).isBefore(before))
                    .toList();
        }

        @Override
        public List<DueItem> openOverdue(LocalDate today) {
            return openDueBetween(LocalDate.MIN, today);
        }

        @Override
        public List<BodyOverdue> overdueByBody(LocalDate before) {
            return late.stream()
                    .filter(each -> VietnamTime.dayOf(each.dueAt()).isBefore(before))
                    .toList();
        }

        @Override
        public List<LateCount> lateOf(Collection<String> units, Collection<String> owners, LocalDate before) {
            return List.of(new LateCount("so-du-lich", "vanphong", 1, 1));
        }
    }
}
