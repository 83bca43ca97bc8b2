package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.assignment.board.BodyOverdue;
import vn.kehoach.assignment.board.DueItem;
import vn.kehoach.assignment.board.LateCount;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.NoticeItem;
import vn.kehoach.shared.VietnamTime;

/** What the one mail of a morning says to a person, and by which rules somebody is told at all. */
class ToldTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 2, 20);
    private static final Morning MORNING = new Morning(List.of(TODAY), Instant.parse("2020-02-20T01:00:00Z"));

    private final Told told = new Told(new Addressee("dv-so-du-lich", "Lê An", "an@coso.example"), "dv-so-du-lich");

    private static Due due(String id, String unit, String owner, LocalDate on, int late) {
        DueItem item = new DueItem(
                id,
                "p" + id.charAt(0),
                "81-KH/ĐTN",
                unit,
                "van-phong",
                owner,
                "Việc " + id,
                VietnamTime.endOf(on),
                Map.of());
        return new Due(item, late, true, Set.of());
    }

    private static Waiting waiting(String ref, boolean due) {
        return new Waiting("bithu", ref, "p9", "Ký " + ref, VietnamTime.endOf(TODAY.plusDays(3)), due, "/viec/" + ref);
    }

    private Notice notice(LateCount... late) {
        return told.notice(MORNING, List.of(late));
    }

    @Test
    void what_is_due_stands_in_the_order_of_its_deadlines_then_of_its_words() {
        told.remind(due("a2", "so-du-lich", "vanphong", TODAY.plusDays(3), -1), "Sở Du lịch");
        told.remind(due("a1", "so-du-lich", "vanphong", TODAY.plusDays(3), -1), "Sở Du lịch");
        told.remind(due("a3", "so-du-lich", "vanphong", TODAY.minusDays(2), 2), "Sở Du lịch");

        assertThat(notice().items())
                .extracting(NoticeItem::text)
                .containsExactly(
                        "Quá hạn 2 ngày làm việc: Việc a3 – 81-KH/ĐTN – Sở Du lịch",
                        "Việc a1 – 81-KH/ĐTN – Sở Du lịch",
                        "Việc a2 – 81-KH/ĐTN – Sở Du lịch");
    }

    @Test
    void work_that_reaches_somebody_by_two_posts_stands_once() {
        Due work = due("a1", "so-du-lich", "vanphong", TODAY, 0);

        told.remind(work, "Sở Du lịch");
        told.escalateToLeader(work, "Sở Du lịch");
        told.escalateToOwner(work, "Sở Du lịch");

        assertThat(notice().items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soon | Nhắc hạn: 1 việc sắp đến hạn",
                "soon soon | Nhắc hạn: 2 việc sắp đến hạn",
                "late | Nhắc hạn: 1 việc, trong đó 1 việc quá hạn",
                "soon late late | Nhắc hạn: 3 việc, trong đó 2 việc quá hạn",
                "waiting | Nhắc hạn: 1 việc đang chờ",
                "waiting soon | Nhắc hạn: 2 việc đang chờ",
                "waiting late | Nhắc hạn: 2 việc, trong đó 1 việc quá hạn",
                "opinion | Nhắc hạn: 1 việc sắp đến hạn",
                "leader | Báo cáo quá hạn: 1 việc của đơn vị chưa xong",
                "owner owner | Báo cáo quá hạn: 2 việc của đơn vị chưa xong",
                "leader soon | Nhắc hạn: 2 việc, trong đó 1 việc quá hạn"
            })
    void the_subject_counts_what_the_mail_lists(String what, String subject) {
        int n = 0;
        for (String each : what.split(" ")) {
            String id = "a" + n++;
            switch (each) {
                case "soon" -> told.remind(due(id, "so-du-lich", "vanphong", TODAY, -1), "Sở Du lịch");
                case "late" -> told.remind(due(id, "so-du-lich", "vanphong", TODAY, 3), "Sở Du lịch");
                case "leader" -> told.escalateToLeader(due(id, "so-du-lich", "vanphong", TODAY, 1), "Sở Du lịch");
                case "owner" -> told.escalateToOwner(due(id, "so-du-lich", "vanphong", TODAY, 3), "Sở Du lịch");
                default -> told.remind(waiting(id, each.equals("opinion")));
            }
        }

        assertThat(notice().subject()).isEqualTo(subject);
    }

    @Test
    void a_mail_that_is_about_others_only_is_no_reminder() {
        told.escalateToLeader(due("a1", "so-du-lich", "vanphong", TODAY, 1), "Sở Du lịch");
        assertThat(notice().kind()).isEqualTo(MailKind.ESCALATION);

        told.remind(waiting("s1", false));
        assertThat(notice().kind()).isEqualTo(MailKind.REMINDER);
    }

    @Test
    void a_mail_of_one_plan_belongs_to_it_and_a_mail_of_several_to_none() {
        told.remind(due("a1", "so-du-lich", "vanphong", TODAY, 0), "Sở Du lịch");
        told.remind(due("a2", "so-du-lich", "vanphong", TODAY, 0), "Sở Du lịch");
        assertThat(notice().planId()).isEqualTo("pa");

        told.remind(due("b1", "so-du-lich", "vanphong", TODAY, 0), "Sở Du lịch");
        assertThat(notice().planId()).isNull();
    }

    @Test
    void each_day_has_one_mail_for_a_person_whatever_is_in_it() {
        told.remind(due("a1", "so-du-lich", "vanphong", TODAY, 0), "Sở Du lịch");
        String key = notice().key();
        told.remind(due("b1", "so-du-lich", "vanphong", TODAY, 0), "Sở Du lịch");

        assertThat(notice().key()).isEqualTo(key).isEqualTo("DIGEST|2020-02-20|dv-so-du-lich");
        assertThat(notice().plannedFor()).isEqualTo(MORNING.hour());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // told as | counts unit:owner:open:all | how many besides, board or task list
                "worker | so-du-lich:vanphong:5:7 | 4 | false",
                "worker | so-du-lich:vanphong:1:7 | 0 | false",
                "worker | so-du-lich:vanphong:0:0 | 0 | false",
                "worker | so-y-te:vanphong:5:7 | 0 | false",
                "worker | so-du-lich:vanphong:2:2 so-du-lich:bithu:3:9 | 4 | false",
                "owner | so-du-lich:vanphong:5:7 | 6 | true",
                "owner | so-y-te:vanphong:5:7 | 6 | true",
                "owner | so-y-te:bithu:5:7 | 0 | false",
                "owner | so-du-lich:vanphong:1:1 | 0 | false"
            })
    void what_is_late_besides_is_counted_as_far_as_the_person_sees_it(
            String as, String counts, int besides, boolean board) {
        Due late = due("a1", "so-du-lich", "vanphong", TODAY, 3);
        if (as.equals("owner")) {
            told.escalateToOwner(late, "Sở Du lịch");
        } else {
            told.remind(late, "Sở Du lịch");
        }
        List<LateCount> all = Arrays.stream(counts.split(" "))
                .map(each -> each.split(":"))
                .map(part -> new LateCount(part[0], part[1], Integer.parseInt(part[2]), Integer.parseInt(part[3])))
                .toList();

        Notice notice = told.notice(MORNING, all);

        assertThat(notice.subject().contains("ngoài ra còn " + besides + " việc đã quá hạn từ trước"))
                .isEqualTo(besides > 0);
        assertThat(notice.link().equals("/thoi-han?state=OVERDUE")).isEqualTo(board);
    }

    @Test
    void a_leader_of_the_body_reads_of_everything_so_nothing_is_besides() {
        told.escalate(new BodyOverdue(
                "van-phong",
                "pa",
                "81-KH/ĐTN",
                "Báo cáo",
                VietnamTime.endOf(TODAY),
                5,
                List.of("Sở Y tế", "Sở Du lịch"),
                Map.of()));

        Notice notice = notice(new LateCount("so-du-lich", "vanphong", 50, 70));

        assertThat(notice.subject()).isEqualTo("Báo cáo quá hạn: 5 việc của đơn vị chưa xong");
        assertThat(notice.items())
                .extracting(NoticeItem::text)
                .containsExactly("Báo cáo – 81-KH/ĐTN: 5 đơn vị chưa xong (Sở Y tế; Sở Du lịch và 3 đơn vị khác)");
    }

    @Test
    void where_all_names_are_said_nobody_else_is() {
        told.escalate(new BodyOverdue(
                "van-phong",
                "pa",
                "81-KH/ĐTN",
                "Báo cáo",
                VietnamTime.endOf(TODAY),
                2,
                List.of("Sở Y tế", "Sở Du lịch"),
                Map.of()));

        assertThat(notice().items().get(0).text()).endsWith("2 đơn vị chưa xong (Sở Y tế; Sở Du lịch)");
    }

    @Test
    void days_on_which_nobody_ran_are_named() {
        told.remind(due("a1", "so-du-lich", "vanphong", TODAY, 0), "Sở Du lịch");
        Morning late = new Morning(
                List.of(TODAY.minusDays(2), TODAY.minusDays(1), TODAY), Instant.parse("2020-02-20T01:00:00Z"));

        assertThat(told.notice(late, List.of()).text())
                .contains("18/02/2020, 19/02/2020")
                .contains("20/02/2020");
        assertThat(notice().text()).doesNotContain("không chạy");
    }

    @Test
    void what_waits_since_a_day_has_no_deadline_beside_it() {
        told.remind(waiting("s1", false));
        told.remind(waiting("o1", true));

        assertThat(notice().items())
                .extracting(NoticeItem::ref, item -> item.dueAt() != null)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("s1", false),
                        org.assertj.core.groups.Tuple.tuple("o1", true));
    }

    /** Reminders three and one day before; the leader on the first day after, the owner daily from the third to the fifth, bodies weekly from the fifth. */
    private static final ReminderPolicy POLICY = new ReminderPolicy() {
        @Override
        public List<Step> remindersFor(Map<String, Object> facts) {
            return facts.equals(REPORT) ? List.of(Step.once(-3), Step.once(-1), Step.daily(1, 4)) : List.of();
        }

        @Override
        public List<EscalationRule> escalationsFor(Map<String, Object> facts) {
            return facts.equals(REPORT)
                    ? List.of(
                            new EscalationRule(EscalationLevel.UNIT_LEADER, Step.once(1)),
                            new EscalationRule(EscalationLevel.PLAN_OWNER, Step.daily(3, 5)),
                            new EscalationRule(EscalationLevel.BODY_LEADER, Step.weekly(5)))
                    : List.of();
        }
    };

    private static final Map<String, Object> REPORT = Map.of(ReminderPolicy.KIND, "UNIT_REPORT");
    private static final Map<String, Object> DUTY = Map.of(ReminderPolicy.KIND, "DUTY");

    private final Ladder ladder = new Ladder(POLICY, new HashSet<>(List.of(REPORT, DUTY)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | ",
                "0 | ",
                "1 | UNIT_LEADER",
                "2 | ",
                "3 | PLAN_OWNER",
                "4 | PLAN_OWNER",
                "5 | PLAN_OWNER",
                "6 | ",
                "100 | "
            })
    void who_else_is_told_follows_from_how_late_it_is(int late, EscalationLevel level) {
        Set<EscalationLevel> levels = level == null ? Set.of() : Set.of(level);

        assertThat(ladder.levels(REPORT, late, false)).isEqualTo(levels);
        assertThat(ladder.levels(REPORT, late, true))
                .as("bodies are told apart")
                .isEqualTo(levels);
        assertThat(ladder.levels(DUTY, late, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, true, false", "5, true, true", "5, false, false", "50, true, true", "50, false, false"})
    void leaders_of_a_body_are_told_at_the_beginning_of_a_week(int late, boolean startsWeek, boolean told) {
        assertThat(ladder.tellsBodyLeaders(REPORT, late, startsWeek)).isEqualTo(told);
        assertThat(ladder.tellsBodyLeaders(DUTY, late, startsWeek)).isFalse();
    }

    @Test
    void what_a_morning_has_to_read_follows_from_the_policy() {
        assertThat(ladder.leads()).containsExactlyInAnyOrder(-3, -1);
        assertThat(ladder.reach()).isEqualTo(5);
        assertThat(ladder.bodyLeadersFrom(true)).containsExactly(5);
        assertThat(ladder.bodyLeadersFrom(false)).isEmpty();
        assertThat(new Ladder(POLICY, Set.of()).reach()).isZero();
    }
}
