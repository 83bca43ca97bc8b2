package vn.kehoach.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.calendar.LegalCalendar;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.SentNotices;

/** Who is reminded that nobody has confirmed a plan. */
class ReceiptRemindersTest {

    /** A Thursday. */
    private static final LocalDate SENT_ON = LocalDate.of(2026, 11, 26);

    private static final Instant SENT = Instant.parse("2026-11-26T03:00:00Z");

    private final JdbcClient jdbc =
            JdbcClient.create(EmbeddedDatabase.migrated().dataSource());
    private final SentNotices said = new SentNotices();
    private final PlanId plan = PlanRows.insert(jdbc, "Sơ kết");

    private ReceiptReminders reminders(int workingDays) {
        return new ReceiptReminders(jdbc, new ReceiptDeadline(LegalCalendar.calendar(), workingDays), said);
    }

    private UUID delivery(String name, String purpose, String person) {
        jdbc.sql("update plan set number_text = '81-KH/ĐTN'").update();
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into delivery (id, plan_id, line_no, line, purpose, person_id, name, address, notice_key, outside, channel)"
                                + " values (?, ?, 0, ?, ?, ?, ?, ?, ?, true, 'MAIL')")
                .params(id, plan.value(), name, purpose, person, name, name + "@noi.example", "DISPATCH|" + name)
                .update();
        jdbc.sql("insert into outbox (notice_key, kind, state, to_name, to_address, subject, body, items, message_id,"
                        + " planned_for, sent_at, next_attempt_at, created_at) values (?, 'DISPATCH', 'SENT', ?, ?, 'x', 'x',"
                        + " '[]', ?, ?, ?, ?, ?)")
                .params(
                        "DISPATCH|" + name,
                        name,
                        name + "@noi.example",
                        "<" + name + ">",
                        at(SENT),
                        at(SENT),
                        at(SENT),
                        at(SENT))
                .update();
        return id;
    }

    private static java.sql.Timestamp at(Instant moment) {
        return java.sql.Timestamp.from(moment);
    }

    private List<String> told(int workingDays, LocalDate day) {
        said.forget();
        reminders(workingDays).remind(day, VietnamTime.startOf(day));
        return said.all().stream().map(Notice::to).map(to -> to.address()).toList();
    }

    @Test
    void whoever_has_no_account_is_reminded_once_after_the_working_days_of_the_setting() {
        UUID delivery = delivery("bao", "ACT", null);

        // Friday, Monday: two working days after that Thursday.
        assertThat(told(2, SENT_ON.plusDays(1))).isEmpty();
        assertThat(told(2, SENT_ON.plusDays(4))).isEmpty();
        assertThat(told(2, SENT_ON.plusDays(5))).containsExactly("bao@noi.example");
        assertThat(said.all().get(0).link()).contains("/van-ban/", delivery.toString());
        assertThat(said.all().get(0).key()).isEqualTo("RECEIPT_DUE|DISPATCH|bao");
        assertThat(told(4, SENT_ON.plusDays(5))).isEmpty();
    }

    @Test
    void who_confirmed_who_need_not_and_who_has_an_account_is_not() {
        delivery("biet", "INFORM", null);
        delivery("nguoi", "ACT", "dv-so-du-lich");
        UUID confirmed = delivery("da-nhan", "ACT", null);
        jdbc.sql("update delivery set received_at = now() where id = ?")
                .param(confirmed)
                .update();

        assertThat(told(2, SENT_ON.plusDays(6))).isEmpty();
    }
}
