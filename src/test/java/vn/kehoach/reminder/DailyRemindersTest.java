package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.board.BodyOverdue;
import vn.kehoach.assignment.board.DueItem;
import vn.kehoach.assignment.board.DueWork;
import vn.kehoach.assignment.board.LateCount;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.calendar.CalendarBook;
import vn.kehoach.calendar.CalendarDay;
import vn.kehoach.calendar.DayKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.NoticeItem;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.OnPostgres;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, classes = DailyRemindersTest.Parts.class)
@OnPostgres
class DailyRemindersTest {

    private static final Instant DUE = VietnamTime.endOf(LocalDate.of(2020, 2, 20));
    private static final Map<String, Object> REPORT = Map.of(ReminderPolicy.KIND, "UNIT_REPORT");
    private static final String WORKER = "dv-so-du-lich";
    private static final String LEADER = "bt-so-du-lich";
    private static final String OWNER = "vanphong";
    private static final String BODY_LEADER = "bithu";

    @Autowired
    private DailyReminders reminders;

    @Autowired
    private OpenItems work;

    @Autowired
    private Said said;

    @Autowired
    private CalendarBook calendar;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void an_office_and_a_unit_with_a_worker_and_a_leader() {
        work.items.clear();
        work.missing.clear();
        work.overdueFrom.clear();
        said.notices.clear();
        jdbc.sql("truncate reminder_run, post, person, unit cascade").update();
        unit("so-du-lich", "Đoàn Sở Du lịch", null);
        unit("so-xay-dung", "Đoàn Sở Xây dựng", "so-xay-dung@coso.example");
        body("doan-khoi", "Đoàn Khối");
        unit("van-phong", "Văn phòng", null);
        jdbc.sql("update unit set parent = 'doan-khoi', kind = 'OFFICE' where code = 'van-phong'")
                .update();
        person(WORKER, "so-du-lich", false);
        person(LEADER, "so-du-lich", true);
        person(OWNER, "van-phong", true);
        person(BODY_LEADER, "doan-khoi", true);
    }

    private void body(String code, String name) {
        jdbc.sql("insert into unit (code, name, name_key, kind) values (?, ?, ?, 'BODY')")
                .params(code, name, code)
                .update();
    }

    private void unit(String code, String name, String email) {
        jdbc.sql("insert into unit (code, name, name_key, kind, email) values (?, ?, ?, 'UNIT', ?)")
                .params(code, name, code, email)
                .update();
    }

    private void person(String id, String unit, boolean leader) {
        jdbc.sql("insert into person (id, account, family_name, given_name, email) values (?, true, 'Lý', 'An', ?)")
                .params(id, id + "@coso.example")
                .update();
        post(id, unit, leader);
    }

    private void post(String id, String unit, boolean leader) {
        jdbc.sql("insert into post (person, unit, title, leader) values (?, ?, 'Ủy viên', ?)")
                .params(id, unit, leader)
                .update();
    }

    private void owes(String id, String unit, Instant due) {
        owes(id, unit, due, REPORT);
    }

    private void owes(String id, String unit, Instant due, Map<String, Object> facts) {
        work.items.add(new DueItem(id, "p1", "81-KH/ĐTN", unit, "van-phong", OWNER, "Báo cáo góp ý " + id, due, facts));
    }

    private void runEachDay(String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(reminders::run);
    }

    private List<String> daysToldTo(String person) {
        return said.to(person).stream()
                .map(notice -> VietnamTime.iso(notice.plannedFor()).substring(0, 16))
                .toList();
    }

    @Test
    void a_unit_is_reminded_seven_three_and_one_working_days_before_on_the_day_and_each_working_day_after() {
        owes("1", "so-du-lich", DUE);

        runEachDay("2020-01-20", "2020-02-25");

        assertThat(daysToldTo(WORKER))
                .containsExactly(
                        "2020-02-11T08:00",
                        "2020-02-17T08:00",
                        "2020-02-19T08:00",
                        "2020-02-20T08:00",
                        "2020-02-21T08:00",
                        "2020-02-24T08:00",
                        "2020-02-25T08:00");
    }

    @Test
    void whatever_is_known_of_a_piece_of_work_reaches_the_policy_and_another_piece_keeps_its_days() {
        owes("1", "so-du-lich", DUE, Map.of(ReminderPolicy.KIND, "UNIT_REPORT", "important", true));
        owes("2", "so-xay-dung", DUE);

        runEachDay("2020-01-20", "2020-02-19");

        assertThat(daysToldTo(WORKER)).containsExactly("2020-02-06T08:00");
        assertThat(said.notices.stream()
                        .map(notice -> VietnamTime.iso(notice.plannedFor()).substring(0, 10)))
                .containsExactly("2020-02-06", "2020-02-11", "2020-02-17", "2020-02-19");
    }

    @Test
    void the_leader_is_told_on_the_first_working_day_after_and_the_owner_on_the_third() {
        owes("1", "so-du-lich", DUE);

        runEachDay("2020-02-10", "2020-02-25");

        assertThat(daysToldTo(LEADER)).containsExactly("2020-02-21T08:00", "2020-02-24T08:00", "2020-02-25T08:00");
        assertThat(daysToldTo(OWNER)).containsExactly("2020-02-25T08:00");
        assertThat(said.to(LEADER))
                .extracting(Notice::kind)
                .extracting(Enum::name)
                .containsOnly("ESCALATION");
        assertThat(said.to(WORKER))
                .extracting(Notice::kind)
                .extracting(Enum::name)
                .containsOnly("REMINDER");
    }

    @Test
    void one_mail_lists_everything_with_its_deadline_however_many_posts_lead_to_it() {
        post(WORKER, "so-xay-dung", false);
        owes("1", "so-du-lich", DUE);
        owes("2", "so-xay-dung", VietnamTime.deadline("2020-02-20T17:00").orElseThrow());
        owes("3", "so-du-lich", VietnamTime.endOf(LocalDate.of(2020, 2, 18)));

        reminders.run(LocalDate.of(2020, 2, 19));

        Notice told = said.to(WORKER).get(0);
        assertThat(said.to(WORKER)).hasSize(1);
        assertThat(told.key()).isEqualTo("DIGEST|2020-02-19|" + WORKER);
        assertThat(told.subject()).isEqualTo("Nhắc hạn: 3 việc, trong đó 1 việc quá hạn");
        assertThat(told.planId()).isEqualTo("p1");
        assertThat(told.items()).extracting(NoticeItem::ref).containsExactly("3", "2", "1");
        assertThat(told.items().get(0).text())
                .isEqualTo("Quá hạn 1 ngày làm việc: Báo cáo góp ý 3 – 81-KH/ĐTN – Đoàn Sở Du lịch");
        assertThat(told.items().get(0).link()).isEqualTo("/viec/3");
    }

    @Test
    void a_second_run_of_a_day_and_a_run_on_a_rest_day_change_nothing() {
        owes("1", "so-du-lich", DUE);

        reminders.run(LocalDate.of(2020, 2, 19));
        reminders.run(LocalDate.of(2020, 2, 19));
        reminders.run(LocalDate.of(2020, 2, 22));

        assertThat(said.notices).hasSize(1);
    }

    @Test
    void days_that_were_missed_are_caught_up_once_and_the_mail_says_so() {
        owes("1", "so-du-lich", DUE);
        reminders.run(LocalDate.of(2020, 2, 14));

        reminders.run(LocalDate.of(2020, 2, 18));
        reminders.run(LocalDate.of(2020, 2, 17));

        assertThat(daysToldTo(WORKER)).containsExactly("2020-02-18T08:00");
        assertThat(said.to(WORKER).get(0).text()).contains("hệ thống không chạy: 17/02/2020");
    }

    @Test
    void what_is_due_on_a_rest_day_is_reminded_on_the_last_working_day_before_and_overdue_on_the_first_after() {
        owes("1", "so-du-lich", VietnamTime.endOf(LocalDate.of(2020, 2, 16)));

        runEachDay("2020-02-10", "2020-02-17");

        assertThat(daysToldTo(WORKER)).containsExactly("2020-02-12T08:00", "2020-02-14T08:00", "2020-02-17T08:00");
        assertThat(said.to(WORKER).get(1).subject()).isEqualTo("Nhắc hạn: 1 việc sắp đến hạn");
        assertThat(said.to(WORKER).get(2).subject()).contains("quá hạn");
    }

    @Test
    void a_unit_without_people_is_reached_at_its_mailbox() {
        owes("1", "so-xay-dung", DUE);

        reminders.run(LocalDate.of(2020, 2, 20));

        assertThat(said.notices)
                .extracting(notice -> notice.to().address())
                .containsExactly("so-xay-dung@coso.example");
    }

    @Test
    void only_deadlines_that_the_policy_names_are_read_and_the_long_overdue_at_the_beginning_of_a_week() {
        reminders.run(LocalDate.of(2020, 2, 11));

        assertThat(work.asked)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2020, 2, 11),
                        LocalDate.of(2020, 2, 12),
                        LocalDate.of(2020, 2, 14),
                        LocalDate.of(2020, 2, 20));
        assertThat(work.overdueFrom).containsExactly(LocalDate.of(2020, 2, 4));

        reminders.run(LocalDate.of(2020, 2, 17));

        assertThat(work.overdueFrom).containsExactly(LocalDate.of(2020, 2, 4), LocalDate.MIN);
    }

    @Test
    void what_is_late_for_five_months_is_told_daily_for_a_week_and_then_once_a_week() {
        owes("1", "so-du-lich", DUE);

        runEachDay("2020-02-21", "2020-07-20");

        assertThat(daysToldTo(WORKER)).hasSize(5 + 21).startsWith("2020-02-21T08:00", "2020-02-24T08:00");
        assertThat(daysToldTo(WORKER).subList(5, 26))
                .startsWith("2020-03-02T08:00", "2020-03-09T08:00")
                .endsWith("2020-07-20T08:00");
        assertThat(said.to(LEADER)).hasSize(5 + 21);
    }

    @Test
    void the_leaders_of_the_body_hear_each_week_how_many_reports_are_missing_and_whose() {
        work.missing.add(new BodyOverdue(
                "van-phong",
                "p1",
                "81-KH/ĐTN",
                "Báo cáo góp ý",
                DUE,
                27,
                List.of("Đoàn Sở Du lịch", "Đoàn Sở Xây dựng"),
                REPORT));

        runEachDay("2020-02-21", "2020-07-20");

        assertThat(daysToldTo(BODY_LEADER))
                .hasSize(22)
                .startsWith("2020-02-24T08:00", "2020-03-02T08:00")
                .endsWith("2020-07-20T08:00");
        Notice told = said.to(BODY_LEADER).get(0);
        assertThat(told.subject()).isEqualTo("Báo cáo quá hạn: 27 việc của đơn vị chưa xong");
        assertThat(told.items())
                .extracting(NoticeItem::text)
                .containsExactly("Báo cáo góp ý – 81-KH/ĐTN: 27 đơn vị chưa xong"
                        + " (Đoàn Sở Du lịch; Đoàn Sở Xây dựng và 25 đơn vị khác)");
        assertThat(said.to(WORKER)).isEmpty();
    }

    @Test
    void a_mail_that_lists_what_fell_due_says_how_much_is_late_besides() {
        owes("1", "so-du-lich", VietnamTime.endOf(LocalDate.of(2020, 1, 15)));
        owes("2", "so-du-lich", DUE);

        reminders.run(LocalDate.of(2020, 2, 25));
        reminders.run(LocalDate.of(2020, 3, 2));

        Notice tuesday = said.to(WORKER).get(0);
        assertThat(tuesday.subject())
                .isEqualTo("Nhắc hạn: 1 việc, trong đó 1 việc quá hạn, ngoài ra còn 1 việc đã quá hạn từ trước");
        assertThat(tuesday.text())
                .contains("Thư này chỉ kể việc đến lượt báo hôm nay. Ngoài ra còn 1 việc khác đã quá hạn của đơn vị");
        assertThat(said.to(OWNER).get(0).subject())
                .isEqualTo("Báo cáo quá hạn: 1 việc của đơn vị chưa xong, ngoài ra còn 1 việc đã quá hạn từ trước");
        assertThat(said.to(OWNER).get(0).link()).isEqualTo("/thoi-han?state=OVERDUE");
        assertThat(said.to(WORKER).get(1).subject())
                .as("on a Monday everything is told")
                .isEqualTo("Nhắc hạn: 2 việc, trong đó 2 việc quá hạn");
    }

    @Test
    void reminders_follow_a_holiday_that_is_added_later_and_a_saturday_that_is_worked() {
        owes("1", "so-du-lich", DUE);
        reminders.run(LocalDate.of(2020, 2, 11));
        List<CalendarDay> before = calendar.year(2020).items();
        List<CalendarDay> days = new ArrayList<>(before);
        days.add(new CalendarDay(LocalDate.of(2020, 2, 17), DayKind.HOLIDAY, "Nghỉ bù", ""));
        days.add(new CalendarDay(LocalDate.of(2020, 2, 22), DayKind.WORKING_SWAP, "Làm bù", ""));
        calendar.replace(2020, null, days);

        runEachDay("2020-02-12", "2020-02-24");

        calendar.replace(2020, null, before);

        assertThat(daysToldTo(WORKER))
                .containsExactly(
                        "2020-02-11T08:00",
                        "2020-02-14T08:00",
                        "2020-02-19T08:00",
                        "2020-02-20T08:00",
                        "2020-02-21T08:00",
                        "2020-02-22T08:00",
                        "2020-02-24T08:00");
    }

    @Test
    void a_clock_that_was_moved_back_says_nothing_twice() {
        owes("1", "so-du-lich", DUE);
        runEachDay("2020-02-17", "2020-02-21");
        int before = said.notices.size();

        runEachDay("2020-02-17", "2020-02-21");

        assertThat(said.notices).hasSize(before);
        assertThat(said.notices).extracting(Notice::key).doesNotHaveDuplicates();
    }

    /** 50 rounds. */
    @RepeatedTest(50)
    void two_nodes_after_three_days_down_send_one_digest_a_person() throws Exception {
        owes("1", "so-du-lich", DUE);
        owes("2", "so-du-lich", VietnamTime.endOf(LocalDate.of(2020, 2, 19)));
        reminders.run(LocalDate.of(2020, 2, 14));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);

        List<Future<?>> runs = List.of(nodes.submit(() -> run(together)), nodes.submit(() -> run(together)));
        for (Future<?> run : runs) {
            run.get();
        }
        nodes.shutdown();

        assertThat(daysToldTo(WORKER)).containsExactly("2020-02-14T08:00", "2020-02-20T08:00");
        assertThat(said.to(WORKER).get(1).text()).contains("17/02/2020, 18/02/2020, 19/02/2020");
    }

    private Void run(CyclicBarrier together) throws Exception {
        together.await();
        reminders.run(LocalDate.of(2020, 2, 20));
        return null;
    }

    /** The open work of a test. */
    static class OpenItems implements DueWork {
        private final List<DueItem> items = new ArrayList<>();
        private final List<BodyOverdue> missing = new ArrayList<>();
        private final List<LocalDate> overdueFrom = new ArrayList<>();
        private Set<LocalDate> asked = Set.of();

        @Override
        public Set<Map<String, Object>> facts() {
            return Stream.concat(Stream.of(REPORT), items.stream().map(DueItem::facts))
                    .collect(Collectors.toSet());
        }

        @Override
        public List<DueItem> openDueOn(Collection<LocalDate> days) {
            asked = Set.copyOf(days);
            return items.stream()
                    .filter(item -> days.contains(VietnamTime.dayOf(item.dueAt())))
                    .toList();
        }

        @Override
        public List<DueItem> openDueBetween(LocalDate first, LocalDate before) {
            overdueFrom.add(first);
            return items.stream()
                    .filter(item -> !VietnamTime.dayOf(item.dueAt()).isBefore(first))
                    .filter(item -> VietnamTime.dayOf(item.dueAt()).isBefore(before))
                    .toList();
        }

        @Override
        public List<BodyOverdue> overdueByBody(LocalDate before) {
            return missing;
        }

        @Override
        public List<LateCount> lateOf(Collection<String> units, Collection<String> owners, LocalDate before) {
            return items.stream()
                    .filter(item -> VietnamTime.dayOf(item.dueAt()).isBefore(before))
                    .filter(item -> units.contains(item.unitCode()) || owners.contains(item.ownerId()))
                    .map(item -> new LateCount(item.unitCode(), item.ownerId(), 1, 1))
                    .toList();
        }

        @Override
        public List<DueItem> openOverdue(LocalDate today) {
            overdueFrom.add(LocalDate.MIN);
            return items.stream()
                    .filter(item -> VietnamTime.dayOf(item.dueAt()).isBefore(today))
                    .toList();
        }
    }

    /** What was put down to be said. */
    static class Said implements Outbox {
        private final List<Notice> notices = new CopyOnWriteArrayList<>();

        @Override
        public void putAll(Collection<Notice> more) {
            notices.addAll(more);
        }

        List<Notice> to(String person) {
            return notices.stream()
                    .filter(notice -> person.equals(notice.to().personId()))
                    .toList();
        }
    }

    /** The policy as the planners' tables hold it. */
    static class UsualPolicy implements ReminderPolicy {
        @Override
        public List<Step> remindersFor(Map<String, Object> facts) {
            return facts.containsKey("important")
                    ? List.of(Step.once(-10))
                    : List.of(
                            Step.once(-7),
                            Step.once(-3),
                            Step.once(-1),
                            Step.once(0),
                            Step.daily(1, 5),
                            Step.weekly(6));
        }

        @Override
        public List<EscalationRule> escalationsFor(Map<String, Object> facts) {
            return List.of(
                    new EscalationRule(EscalationLevel.UNIT_LEADER, Step.daily(1, 5)),
                    new EscalationRule(EscalationLevel.UNIT_LEADER, Step.weekly(6)),
                    new EscalationRule(EscalationLevel.PLAN_OWNER, Step.daily(3, 5)),
                    new EscalationRule(EscalationLevel.PLAN_OWNER, Step.weekly(6)),
                    new EscalationRule(EscalationLevel.BODY_LEADER, Step.weekly(1)));
        }
    }

    /** What is changed in the calendar is not what this is about. */
    static class Unrecorded implements AuditTrail {

        @Override
        public void record(AuditEntry entry) {}
    }

    @Configuration
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @Import({OpenItems.class, Said.class, UsualPolicy.class, Unrecorded.class})
    @ComponentScan(
            basePackages = {"vn.kehoach.consultation", "vn.kehoach.signing"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {".*\\.OpenOpinions", ".*\\.OpenSignatures", ".*\\.StoredStandIns"}))
    @ComponentScan(
            basePackages = {"vn.kehoach.reminder", "vn.kehoach.calendar", "vn.kehoach.organisation"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {".*\\.web\\..*", ".*Test.*", ".*OrganisationImport.*", ".*Start.*"}))
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.fixed(DUE, ZoneOffset.UTC);
        }
    }
}
