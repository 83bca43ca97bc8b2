package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import vn.kehoach.notification.sending.OutboxSender;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.OnPostgres;

/** The morning run on what stands in the database, with the policy that travels with the program. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kehoach.demo.enabled=true", "kehoach.mail.tick=1h"})
@OnPostgres
@DirtiesContext
class ReminderLadderTest {

    private static final String WORKER = "dv-so-du-lich";
    private static final String SECRETARY = "bithu";
    private static final String DEPUTY = "phobithu";
    private static final String CONSULTEE = "btv-thanhdoan";

    @LocalServerPort
    private int port;

    @Autowired
    private DailyReminders reminders;

    @Autowired
    private OutboxSender sender;

    @Autowired
    private JdbcClient queries;

    private Offices offices;
    private String plan;

    @BeforeEach
    void a_plan() {
        offices = new Offices(port);
        queries.sql("truncate plan, outbox, reminder_run, signing_substitute cascade")
                .update();
        plan = offices.propose(
                "vanphong", Map.of("title", "Sơ kết quý", "issuers", List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP")));
    }

    private void run(String sql) {
        queries.sql(sql).param("plan", UUID.fromString(plan)).update();
    }

    private void owes(String status) {
        run("insert into obligation (id, plan_id, ordinal, section, kind, who, what) "
                + "values (:plan, :plan, 0, 'OBLIGATION', 'UNIT_REPORT', 'cơ sở Đoàn', 'gửi Báo cáo')");
        run(
                "insert into assignment (id, version, plan_id, obligation_id, kind, unit_code, office_code, owner_id, plan_label, "
                        + "what, due_at, original_due_at, status, workflow, launched, progress) "
                        + "values (:plan, 0, :plan, :plan, 'UNIT_REPORT', 'so-du-lich', 'van-phong-doan-khoi', 'vanphong', "
                        + "'81-KH/ĐTN', 'gửi Báo cáo', '2020-02-20 23:59:59+07', '2020-02-20 23:59:59+07', '" + status
                        + "', 'REPORT', true, 0)");
    }

    private void asks() {
        run(
                "insert into consultation_round (id, version, plan_id, ordinal, subject, plan_version, silence, opened_at, closes_at) "
                        + "values (:plan, 0, :plan, 1, 'PLAN', 1, 'AGREE', '2020-02-03 08:00+07', '2020-02-20 17:00+07')");
        run("insert into opinion (id, version, round_id, plan_id, user_id, name) " + "values (:plan, 0, :plan, :plan, '"
                + CONSULTEE + "', 'Sơn')");
    }

    private void submitted(String order, String... users) {
        run("update plan set state = 'SIGNING' where id = :plan");
        run("insert into signing (id, version, plan_id, plan_version, sign_order, state, opened_at) "
                + "values (:plan, 0, :plan, 1, '" + order + "', 'OPEN', '2020-02-10 09:00+07')");
        for (int ordinal = 0; ordinal < users.length; ordinal++) {
            run("insert into signature (id, version, signing_id, ordinal, user_id, drafted_by, authority, name, state) "
                    + "values (gen_random_uuid(), 0, :plan, " + ordinal + ", '" + users[ordinal]
                    + "', 'vanphong', 'TM. BTV', 'Người ký " + ordinal + "', 'PENDING')");
        }
    }

    private void mornings(String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(reminders::run);
    }

    private List<String> daysToldTo(String person) {
        return queries.sql("select to_char(planned_for at time zone 'Asia/Ho_Chi_Minh', 'MM-DD') from outbox"
                        + " where person_id = ? and kind in ('REMINDER', 'ESCALATION') order by planned_for")
                .param(person)
                .query(String.class)
                .list();
    }

    private String said(String person) {
        return queries.sql("select kind || ' ' || state || ' ' || subject || ' ' || items::text from outbox"
                        + " where person_id = ? order by planned_for desc limit 1")
                .param(person)
                .query(String.class)
                .single();
    }

    @Test
    void work_that_is_handed_in_a_minute_before_the_run_gets_no_reminder() {
        owes("OPEN");
        run("update assignment set status = 'DONE', done_at = '2020-02-20 07:59+07' where plan_id = :plan");

        mornings("2020-02-20", "2020-02-24");

        assertThat(daysToldTo(WORKER)).isEmpty();
    }

    @Test
    void work_that_is_handed_in_when_its_mail_is_queued_already_gets_no_reminder() {
        owes("OPEN");
        mornings("2020-02-20", "2020-02-20");
        assertThat(daysToldTo(WORKER)).containsExactly("02-20");
        run("update assignment set status = 'DONE', done_at = '2020-02-20 07:59+07' where plan_id = :plan");

        sender.sendDue();

        assertThat(said(WORKER)).contains("SKIPPED");
    }

    @Test
    void an_open_opinion_is_reminded_of_until_its_round_closes() {
        asks();

        mornings("2020-02-03", "2020-02-24");

        assertThat(daysToldTo(CONSULTEE)).containsExactly("02-11", "02-17", "02-19", "02-20");
        assertThat(said(CONSULTEE))
                .startsWith("REMINDER QUEUED Nhắc hạn: 1 việc sắp đến hạn")
                .contains("Cho ý kiến về dự thảo kế hoạch – Sơ kết quý", "/viec/y-kien/" + plan);
    }

    @Test
    void an_opinion_that_is_given_is_reminded_of_no_more_also_when_its_mail_is_queued() {
        asks();
        mornings("2020-02-19", "2020-02-19");
        run("update opinion set stance = 'AGREE', comments = '', given_at = now() where plan_id = :plan");

        sender.sendDue();
        mornings("2020-02-20", "2020-02-20");

        assertThat(daysToldTo(CONSULTEE)).containsExactly("02-19");
        assertThat(said(CONSULTEE)).contains("SKIPPED");
    }

    @Test
    void a_signature_is_reminded_of_by_the_working_days_since_it_was_asked_for() {
        submitted("PARALLEL", SECRETARY);

        mornings("2020-02-10", "2020-03-06");

        assertThat(daysToldTo(SECRETARY)).containsExactly("02-12", "02-13", "02-14", "02-17", "02-24", "03-02");
        assertThat(said(SECRETARY))
                .startsWith("REMINDER QUEUED Nhắc hạn: 1 việc đang chờ")
                .contains("Chờ ký 15 ngày làm việc (trình ngày 10/02/2020): Sơ kết quý", "/viec/ky/" + plan);
    }

    @Test
    void in_sequence_the_next_signatory_is_reminded_from_the_day_of_the_signature_before() {
        submitted("SEQUENTIAL", DEPUTY, SECRETARY);
        mornings("2020-02-10", "2020-02-12");
        run("update signature set state = 'SIGNED', signed_by = user_id, decided_at = '2020-02-13 09:00+07'"
                + " where signing_id = :plan and ordinal = 0");

        mornings("2020-02-13", "2020-02-18");

        assertThat(daysToldTo(DEPUTY)).containsExactly("02-12");
        assertThat(daysToldTo(SECRETARY)).containsExactly("02-17", "02-18");
    }

    @Test
    void whoever_stands_in_for_an_absent_signatory_is_reminded_too() {
        submitted("PARALLEL", SECRETARY);
        run(
                "insert into signing_substitute (id, version, absent_user, substitute_user, from_day, until_day, scope, plan_id, "
                        + "reason, made_by, made_at) values (gen_random_uuid(), 0, '" + SECRETARY + "', '" + DEPUTY
                        + "', current_date - 9, current_date + 9, 'PLAN', :plan, 'Đi công tác', '" + SECRETARY
                        + "', now())");

        mornings("2020-02-12", "2020-02-12");

        assertThat(daysToldTo(DEPUTY)).containsExactly("02-12");
        assertThat(daysToldTo(SECRETARY)).containsExactly("02-12");
    }

    @Test
    void a_leader_who_is_no_longer_in_the_register_is_listed_and_gets_no_mail() {
        submitted("PARALLEL", "lanh-dao-da-nghi", SECRETARY);

        mornings("2020-02-10", "2020-02-12");
        String page =
                offices.as("vanphong").get("/ke-hoach/" + plan).expect(200).text();

        assertThat(page).contains("Người ký 0", "Người ký 1");
        assertThat(daysToldTo("lanh-dao-da-nghi")).isEmpty();
        assertThat(daysToldTo(SECRETARY)).containsExactly("02-12");
    }

    @Test
    void the_leaders_of_the_body_hear_each_week_of_what_a_closed_collection_misses() {
        owes("MISSING");

        mornings("2020-02-21", "2020-03-03");

        assertThat(daysToldTo(SECRETARY)).containsExactly("02-24", "03-02");
        assertThat(said(SECRETARY))
                .startsWith("ESCALATION QUEUED Báo cáo quá hạn: 1 việc của đơn vị chưa xong")
                .contains("gửi Báo cáo – 81-KH/ĐTN: 1 đơn vị chưa xong (Đoàn Sở Du lịch)");
        assertThat(daysToldTo(WORKER)).isEmpty();
    }

    @Test
    void a_signature_on_a_report_is_reminded_of_by_the_title_of_the_report() {
        submitted("PARALLEL", SECRETARY);
        reports();

        mornings("2020-02-10", "2020-02-12");

        assertThat(said(SECRETARY))
                .contains("Chờ ký 2 ngày làm việc (trình ngày 10/02/2020): Kết quả đại hội các cơ sở")
                .doesNotContain("): Sơ kết quý");
    }

    /** What was submitted is not the plan but the report on it. */
    private void reports() {
        run("insert into obligation (id, plan_id, ordinal, section, kind, who, what) "
                + "values (:plan, :plan, 0, 'OBLIGATION', 'UNIT_REPORT', 'cơ sở Đoàn', 'gửi Báo cáo')");
        run(
                "insert into report_request (id, version, plan_id, obligation_id, what, due_at, closes_at, closed_by_deadline) "
                        + "values (:plan, 0, :plan, :plan, 'gửi Báo cáo', '2020-02-20 17:00+07', '2020-02-20 17:00+07', false)");
        run("insert into final_report (request_id, version, plan_id, state, title, file_version, edited, signer_user) "
                + "values (:plan, 0, :plan, 'SIGNING', 'Kết quả đại hội các cơ sở', 1, true, '" + SECRETARY + "')");
        run("update signing set report_id = :plan where plan_id = :plan");
    }

    @Test
    void who_has_a_late_report_an_open_opinion_and_a_signature_gets_one_mail_a_day() {
        owes("OPEN");
        asks();
        submitted("PARALLEL", SECRETARY);
        run("update opinion set user_id = '" + SECRETARY + "' where plan_id = :plan");
        run("update consultation_round set closes_at = '2020-02-24 17:00+07' where plan_id = :plan");

        mornings("2020-02-24", "2020-02-24");

        assertThat(daysToldTo(SECRETARY)).containsExactly("02-24");
        assertThat(said(SECRETARY))
                .startsWith("REMINDER QUEUED Nhắc hạn: 3 việc, trong đó 1 việc quá hạn")
                .contains("Chờ ký 10 ngày làm việc", "Cho ý kiến", "1 đơn vị chưa xong");
    }
}
