package vn.kehoach.assignment.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.obligation.RoundsFixture.each;
import static vn.kehoach.assignment.obligation.RoundsFixture.firstWork;
import static vn.kehoach.assignment.obligation.RoundsFixture.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.WorkRounds;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.content.due.Recurrence.Every;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.InTheOrganisation;

/** Rounds open in the whole program, one of them broken. */
@InTheOrganisation
class RoundWatchTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-09-25");
    private static final Instant DUE = VietnamTime.at(FIRST, LocalTime.of(17, 0));

    @Autowired
    private RoundWatch watch;

    @Autowired
    private WorkRounds rounds;

    @Autowired
    private JdbcClient queries;

    private Obligation broken;
    private Obligation sound;

    @BeforeEach
    void two_duties_that_come_back_of_which_one_cannot_open() {
        PlanId plan = PlanRows.insert(queries, "Chế độ báo cáo");
        broken = work(plan, DUE.minusSeconds(60));
        sound = work(plan, DUE.plusSeconds(10 * 86_400));
        queries.sql("update obligation set recurs = '{\"every\": \"OFTEN\"}' where id = :id")
                .param("id", broken.id())
                .update();
    }

    /** Done ten days after its date. */
    private Obligation work(PlanId plan, Instant done) {
        Obligation work = obligation(queries, plan, each(Every.MONTHLY, 25), FIRST, DUE);
        firstWork(queries, work, done);
        rounds.planSecond(work);
        queries.sql("update work_round set opens_at = now() - interval '1 day' where obligation_id = :id")
                .param("id", work.id())
                .update();
        return work;
    }

    private List<String> dues(Obligation work) {
        return queries.sql("select due_at from assignment where obligation_id = :id order by round")
                .param("id", work.id())
                .query((row, n) -> VietnamTime.iso(row.getTimestamp(1).toInstant()))
                .list();
    }

    private long told() {
        return queries.sql("select count(*) from outbox where notice_key like 'ROUND_FAILED|' || :id || '|2|%'")
                .param("id", broken.id().toString())
                .query(Long.class)
                .single();
    }

    @Test
    void one_round_that_cannot_open_stops_no_other_and_the_office_is_told_once() {
        watch.look();
        watch.look();

        assertThat(dues(sound)).startsWith("2026-09-25T17:00:00+07:00", "2026-10-25T17:00:00+07:00");
        assertThat(dues(broken)).hasSize(1);
        assertThat(told()).isPositive();
        long once = told();
        watch.look();
        assertThat(told()).isEqualTo(once);
    }

    @Test
    void the_next_round_is_counted_from_the_due_date_and_not_from_the_day_on_which_it_was_done() {
        watch.look();

        assertThat(dues(sound)).startsWith("2026-09-25T17:00:00+07:00", "2026-10-25T17:00:00+07:00");
        assertThat(queries.sql("select due_at from work_round where obligation_id = :id and number = 3")
                        .param("id", sound.id())
                        .query((row, n) -> VietnamTime.iso(row.getTimestamp(1).toInstant()))
                        .single())
                .isEqualTo("2026-11-25T17:00:00+07:00");
    }
}
