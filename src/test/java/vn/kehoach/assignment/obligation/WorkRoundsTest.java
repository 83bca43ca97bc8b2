package vn.kehoach.assignment.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.obligation.RoundsFixture.each;
import static vn.kehoach.assignment.obligation.RoundsFixture.every;
import static vn.kehoach.assignment.obligation.RoundsFixture.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.plan.content.due.Recurrence.Every;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.OwnDatabase;

/** Which deadlines the rounds of work that comes back get, one after the other, on PostgreSQL. */
@Tag("postgres")
class WorkRoundsTest {

    @RegisterExtension
    static final OwnDatabase DATABASE = new OwnDatabase();

    private static final Instant YEARS_LATER = Instant.parse("2040-01-01T00:00:00Z");

    private final RoundTable table = new StoredRounds(DATABASE.queries());
    private final WorkRounds rounds = new WorkRounds(table, 45);
    private PlanId plan;

    @BeforeEach
    void a_plan_whose_rounds_open_in_their_order() {
        DATABASE.jdbc().execute("truncate plan cascade");
        plan = PlanRows.insert(DATABASE.queries(), "Chế độ báo cáo");
    }

    private List<String> dues(Obligation obligation, int count) {
        rounds.planSecond(obligation);
        List<String> dues = new ArrayList<>(
                List.of(VietnamTime.iso(obligation.due().orElseThrow()).substring(0, 19)));
        while (dues.size() < count) {
            WorkRounds.Next next = table.take(new RoundTable.Key(obligation.id(), dues.size() + 1), YEARS_LATER)
                    .orElseThrow();
            dues.add(VietnamTime.iso(next.due().orElseThrow()).substring(0, 19));
            rounds.planAfter(next);
        }
        return dues;
    }

    private static Instant at(String day, int hour) {
        return VietnamTime.at(LocalDate.parse(day), LocalTime.of(hour, 0));
    }

    @Test
    void five_in_the_afternoon_of_the_25th_is_five_in_the_afternoon_in_every_round() {
        LocalDate day = LocalDate.parse("2024-02-25");

        assertThat(dues(obligation(DATABASE.queries(), plan, each(Every.MONTHLY, 25), day, at("2024-02-25", 17)), 4))
                .containsExactly(
                        "2024-02-25T17:00:00", "2024-03-25T17:00:00", "2024-04-25T17:00:00", "2024-05-25T17:00:00");
    }

    @Test
    void the_next_round_opens_as_many_days_ahead_as_the_setting_says() {
        LocalDate day = LocalDate.parse("2024-06-20");
        Obligation ten = obligation(DATABASE.queries(), plan, every(Every.YEARLY), day, VietnamTime.endOf(day));
        Obligation usual = obligation(DATABASE.queries(), plan, every(Every.YEARLY), day, VietnamTime.endOf(day));

        new WorkRounds(table, 10).planSecond(ten);
        rounds.planSecond(usual);

        assertThat(opening(ten)).isEqualTo("2025-06-10");
        assertThat(opening(usual)).isEqualTo("2025-05-06");
    }

    private static LocalDate opening(Obligation obligation) {
        return DATABASE.queries()
                .sql("select opens_at from work_round where obligation_id = :id and number = 2")
                .param("id", obligation.id())
                .query((row, n) -> VietnamTime.dayOf(row.getTimestamp(1).toInstant()))
                .single();
    }

    @Test
    void each_month_from_the_31st_of_january_does_not_slide() {
        LocalDate day = LocalDate.parse("2025-01-31");

        assertThat(dues(obligation(DATABASE.queries(), plan, every(Every.MONTHLY), day, at("2025-01-31", 17)), 4))
                .containsExactly(
                        "2025-01-31T17:00:00", "2025-02-28T17:00:00", "2025-03-31T17:00:00", "2025-04-30T17:00:00");
    }

    @Test
    void each_year_from_the_29th_of_february_comes_back_to_it() {
        LocalDate day = LocalDate.parse("2024-02-29");

        assertThat(dues(obligation(DATABASE.queries(), plan, every(Every.YEARLY), day, VietnamTime.endOf(day)), 5))
                .containsExactly(
                        "2024-02-29T23:59:59",
                        "2025-02-28T23:59:59",
                        "2026-02-28T23:59:59",
                        "2027-02-28T23:59:59",
                        "2028-02-29T23:59:59");
    }

    @Test
    void before_the_25th_ends_with_the_24th_in_every_round_and_no_month_has_two() {
        LocalDate day = LocalDate.parse("2024-02-25");
        Instant due = VietnamTime.endOf(day.minusDays(1));

        assertThat(dues(obligation(DATABASE.queries(), plan, each(Every.MONTHLY, 25), day, due), 3))
                .containsExactly("2024-02-24T23:59:59", "2024-03-24T23:59:59", "2024-04-24T23:59:59");
    }

    @Test
    void a_rule_that_cannot_be_read_stands_in_the_way_of_its_own_round_only() {
        Obligation broken = due("2024-02-05");
        Obligation sound = due("2024-02-06");
        DATABASE.queries()
                .sql("update obligation set recurs = '{\"every\": \"OFTEN\"}' where id = :id")
                .param("id", broken.id())
                .update();

        List<RoundTable.Key> open = table.toOpen(YEARS_LATER);

        assertThat(open).extracting(RoundTable.Key::obligation).containsExactly(broken.id(), sound.id());
        assertThatThrownBy(() -> table.take(open.get(0), YEARS_LATER)).isInstanceOf(IllegalStateException.class);
        assertThat(table.take(open.get(1), YEARS_LATER)).isPresent();
        assertThat(table.take(open.get(1), YEARS_LATER)).as("once").isEmpty();
    }

    @Test
    void what_could_not_be_opened_is_tried_again_after_ten_minutes_and_is_news_once() {
        due("2024-02-05");
        RoundTable.Key round = table.toOpen(YEARS_LATER).get(0);

        assertThat(table.failed(round, YEARS_LATER)).isTrue();
        assertThat(table.failed(round, YEARS_LATER)).isFalse();

        assertThat(table.toOpen(YEARS_LATER.plusSeconds(599))).isEmpty();
        assertThat(table.nextOpening()).contains(YEARS_LATER.plusSeconds(600));
        assertThat(table.toOpen(YEARS_LATER.plusSeconds(600))).containsExactly(round);
    }

    private Obligation due(String day) {
        Obligation obligation =
                obligation(DATABASE.queries(), plan, each(Every.MONTHLY, 5), LocalDate.parse(day), at(day, 17));
        rounds.planSecond(obligation);
        return obligation;
    }
}
