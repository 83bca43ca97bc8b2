package vn.kehoach.notification.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.shared.AnyCount;

/** Mails that have not left yet, for whoever put them down and has something else to say now. */
@Component
@Transactional
public class WaitingMails {

    private final JdbcClient jdbc;

    WaitingMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a mail of that key waits for its time or for a mail server. */
    @Transactional(readOnly = true)
    public boolean waits(String key) {
        return jdbc.sql("select count(*) from outbox where notice_key = :key and state = 'QUEUED'")
                        .param("key", key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Drops what waits of that plan; what is being sent at this moment goes. */
    @AnyCount(because = "a plan need not have a mail that waits")
    public void dropAll(String plan) {
        jdbc.sql("update outbox set state = 'SKIPPED', last_error = null"
                        + " where plan_id = :plan and state = 'QUEUED' and claim is null")
                .param("plan", plan)
                .update();
    }

    /** Drops a mail that waits; false where it is being sent at this moment, or waits no more. */
    public boolean drop(String key) {
        return jdbc.sql("update outbox set state = 'SKIPPED', last_error = null"
                                + " where notice_key = :key and state = 'QUEUED' and claim is null")
                        .param("key", key)
                        .update()
                == 1;
    }

    /** Drops those of a plan that wait and whose keys begin like that; what is being sent at this moment goes. */
    @AnyCount(because = "there may be none, and those on their way are let go")
    public void dropAll(String plan, String beginning) {
        jdbc.sql("update outbox set state = 'SKIPPED', last_error = null where plan_id = :plan"
                        + " and starts_with(notice_key, :beginning) and state = 'QUEUED' and claim is null")
                .param("plan", plan)
                .param("beginning", beginning)
                .update();
    }
}
