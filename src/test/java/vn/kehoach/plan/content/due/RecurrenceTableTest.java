package vn.kehoach.plan.content.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.plan.content.due.Recurrence.Every;
import vn.kehoach.plan.content.due.Recurrence.MonthOfPeriod;

/** Rules of work that comes back, each with its next dates reckoned by hand. */
class RecurrenceTableTest {

    /** For example {@code QUARTERLY day=20 of=LAST}, {@code WEEKLY on=FRIDAY}, {@code MONTHLY on=MONDAY week=-1}. */
    private static Recurrence rule(String words) {
        return new Recurrence(
                Every.valueOf(words.split(" ")[0]),
                part(words, "day", Integer::valueOf),
                part(words, "month", Integer::valueOf),
                part(words, "of", MonthOfPeriod::valueOf),
                part(words, "on", DayOfWeek::valueOf),
                part(words, "week", Integer::valueOf),
                part(words, "until", LocalDate::parse),
                part(words, "at", LocalTime::parse),
                words.endsWith(" before"));
    }

    private static <T> Optional<T> part(String words, String key, Function<String, T> read) {
        return Arrays.stream(words.split(" "))
                .filter(part -> part.startsWith(key + "="))
                .map(part -> read.apply(part.substring(key.length() + 1)))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        // each week
        "WEEKLY on=FRIDAY, 2024-03-07, 2024-03-08",
        "WEEKLY on=FRIDAY, 2024-03-08, 2024-03-15",
        "WEEKLY on=FRIDAY, 2024-12-27, 2025-01-03",
        "WEEKLY on=MONDAY, 2024-02-28, 2024-03-04",
        "WEEKLY on=SUNDAY, 2024-03-09, 2024-03-10",
        // each month, on a day
        "MONTHLY day=25, 2024-03-24, 2024-03-25",
        "MONTHLY day=25, 2024-03-25, 2024-04-25",
        "MONTHLY day=25, 2024-12-25, 2025-01-25",
        "MONTHLY day=31, 2024-01-31, 2024-02-29",
        "MONTHLY day=31, 2023-01-31, 2023-02-28",
        "MONTHLY day=31, 2024-02-29, 2024-03-31",
        "MONTHLY day=31, 2024-03-31, 2024-04-30",
        "MONTHLY day=30, 2024-02-28, 2024-02-29",
        "MONTHLY day=29, 2023-02-27, 2023-02-28",
        "MONTHLY day=1, 2024-02-29, 2024-03-01",
        // each month, on a weekday of a week
        "MONTHLY on=MONDAY week=1, 2024-03-31, 2024-04-01",
        "MONTHLY on=MONDAY week=1, 2024-04-01, 2024-05-06",
        "MONTHLY on=MONDAY week=-1, 2024-03-31, 2024-04-29",
        "MONTHLY on=FRIDAY week=-1, 2024-04-26, 2024-05-31",
        "MONTHLY on=FRIDAY week=2, 2024-02-29, 2024-03-08",
        "MONTHLY on=FRIDAY week=5, 2024-02-29, 2024-03-29",
        "MONTHLY on=FRIDAY week=5, 2024-03-29, 2024-04-26",
        "MONTHLY on=THURSDAY, 2024-02-29, 2024-03-07",
        "MONTHLY week=2, 2024-02-29, 2024-03-10",
        "MONTHLY week=-1, 2024-03-01, 2024-03-31",
        "MONTHLY week=-1, 2024-03-31, 2024-04-28",
        // each quarter
        "QUARTERLY day=20 of=LAST, 2024-01-01, 2024-03-20",
        "QUARTERLY day=20 of=LAST, 2024-03-20, 2024-06-20",
        "QUARTERLY day=20 of=LAST, 2024-12-20, 2025-03-20",
        "QUARTERLY day=20 of=LAST, 2024-12-19, 2024-12-20",
        "QUARTERLY day=5 of=FIRST, 2024-01-04, 2024-01-05",
        "QUARTERLY day=5 of=FIRST, 2024-01-05, 2024-04-05",
        "QUARTERLY day=15 of=MIDDLE, 2024-01-31, 2024-02-15",
        "QUARTERLY day=30 of=MIDDLE, 2024-01-31, 2024-02-29",
        "QUARTERLY day=30 of=MIDDLE, 2023-11-30, 2024-02-29",
        "QUARTERLY day=31 of=LAST, 2024-03-31, 2024-06-30",
        "QUARTERLY day=20, 2024-03-20, 2024-06-20",
        "QUARTERLY on=FRIDAY of=LAST week=-1, 2024-03-01, 2024-03-29",
        // each half year
        "HALF_YEARLY day=15 of=LAST, 2024-06-14, 2024-06-15",
        "HALF_YEARLY day=15 of=LAST, 2024-06-15, 2024-12-15",
        "HALF_YEARLY day=15 of=LAST, 2024-12-15, 2025-06-15",
        "HALF_YEARLY day=10 of=FIRST, 2024-01-10, 2024-07-10",
        "HALF_YEARLY day=10 of=MIDDLE, 2024-01-10, 2024-03-10",
        "HALF_YEARLY day=10 of=MIDDLE, 2024-03-10, 2024-09-10",
        "HALF_YEARLY day=31 of=LAST, 2024-01-01, 2024-06-30",
        // each year
        "YEARLY day=15 month=11, 2024-11-14, 2024-11-15",
        "YEARLY day=15 month=11, 2024-11-15, 2025-11-15",
        "YEARLY day=29 month=2, 2024-02-28, 2024-02-29",
        "YEARLY day=29 month=2, 2024-02-29, 2025-02-28",
        "YEARLY day=31 month=12, 2024-12-30, 2024-12-31",
        "YEARLY day=1 month=1, 2024-12-31, 2025-01-01",
        "YEARLY day=20, 2024-03-01, 2024-12-20",
        "YEARLY day=20 of=FIRST, 2024-03-01, 2025-01-20",
        "YEARLY on=MONDAY month=9 week=1, 2024-08-31, 2024-09-02"
    })
    void the_next_date_after_a_day_is(String rule, LocalDate last, LocalDate next) {
        assertThat(rule(rule).after(last)).contains(next);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY day=25 until=2024-06-30, 2024-05-25, 2024-06-25",
        "MONTHLY day=25 until=2024-06-25, 2024-05-25, 2024-06-25",
        "MONTHLY day=25 until=2024-06-24, 2024-05-25, ",
        "MONTHLY day=25 until=2024-06-30, 2024-06-25, ",
        "WEEKLY on=FRIDAY until=2024-03-08, 2024-03-01, 2024-03-08",
        "WEEKLY on=FRIDAY until=2024-03-07, 2024-03-01, ",
        "YEARLY day=15 month=11 until=2024-12-31, 2024-11-15, ",
        "MONTHLY, 2024-03-01, ",
        "QUARTERLY of=LAST, 2024-03-01, ",
        "YEARLY month=11, 2024-03-01, ",
        "WEEKLY, 2024-03-01, ",
        "WEEKLY day=5, 2024-03-01, "
    })
    void after_its_end_and_without_a_day_of_its_own_there_is_no_next_date(String rule, LocalDate last, LocalDate next) {
        assertThat(rule(rule).after(last)).isEqualTo(Optional.ofNullable(next));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2024-02-29, 1, 2024-03-07",
        "WEEKLY, 2024-02-29, 10, 2024-05-09",
        "MONTHLY, 2024-01-31, 1, 2024-02-29",
        "MONTHLY, 2024-01-31, 2, 2024-03-31",
        "MONTHLY, 2024-01-31, 12, 2025-01-31",
        "MONTHLY, 2024-01-31, 13, 2025-02-28",
        "QUARTERLY, 2024-01-31, 1, 2024-04-30",
        "QUARTERLY, 2024-11-30, 1, 2025-02-28",
        "HALF_YEARLY, 2024-08-31, 1, 2025-02-28",
        "HALF_YEARLY, 2024-08-31, 2, 2025-08-31",
        "YEARLY, 2024-02-29, 1, 2025-02-28",
        "YEARLY, 2024-02-29, 4, 2028-02-29",
        "MONTHLY until=2024-03-30, 2024-01-31, 2, ",
        "MONTHLY until=2024-03-31, 2024-01-31, 2, 2024-03-31"
    })
    void a_rule_that_only_says_how_often_is_reckoned_from_its_first_day(
            String rule, LocalDate first, int rounds, LocalDate following) {
        LocalDate anyLast = first.plusYears(3);

        assertThat(rule(rule).following(first, rounds, anyLast)).isEqualTo(Optional.ofNullable(following));
    }

    @Test
    void a_rule_with_a_day_goes_on_from_the_last_round_however_many_there_were() {
        assertThat(rule("MONTHLY day=25").following(LocalDate.of(2024, 1, 25), 7, LocalDate.of(2024, 3, 25)))
                .contains(LocalDate.of(2024, 4, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2024-03-04, 2024-03-11",
        "WEEKLY, 2024-03-10, 2024-03-11",
        "MONTHLY, 2024-02-29, 2024-03-01",
        "MONTHLY, 2024-03-01, 2024-04-01",
        "QUARTERLY, 2024-03-31, 2024-04-01",
        "QUARTERLY, 2024-04-01, 2024-07-01",
        "QUARTERLY, 2024-12-31, 2025-01-01",
        "HALF_YEARLY, 2024-06-30, 2024-07-01",
        "HALF_YEARLY, 2024-07-01, 2025-01-01",
        "YEARLY, 2024-01-01, 2025-01-01",
        "YEARLY until=2024-12-31, 2024-05-05, ",
        "YEARLY until=2025-01-01, 2024-05-05, 2025-01-01"
    })
    void the_period_after_that_of_a_day_begins_on(String rule, LocalDate day, LocalDate begins) {
        assertThat(rule(rule).nextPeriod(day)).isEqualTo(Optional.ofNullable(begins));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY day=25 before, MONTHLY day=24",
        "MONTHLY day=1 before, MONTHLY day=31",
        "QUARTERLY day=15 of=LAST before, QUARTERLY day=14 of=LAST",
        "QUARTERLY day=1 of=LAST before, QUARTERLY day=31 of=MIDDLE",
        "QUARTERLY day=1 of=MIDDLE before, QUARTERLY day=31 of=FIRST",
        "QUARTERLY day=1 of=FIRST before, QUARTERLY day=31 of=LAST",
        "YEARLY day=15 month=12 before, YEARLY day=14 month=12",
        "YEARLY day=1 month=7 before, YEARLY day=31 month=6",
        "YEARLY day=1 month=1 before, YEARLY day=31 month=12",
        "HALF_YEARLY day=15 of=LAST before, HALF_YEARLY day=14 of=LAST",
        "HALF_YEARLY day=1 of=LAST before, ",
        "YEARLY day=1 before, ",
        "WEEKLY on=MONDAY before, WEEKLY on=SUNDAY",
        "WEEKLY on=FRIDAY before, WEEKLY on=THURSDAY",
        "MONTHLY on=MONDAY week=1 before, ",
        "MONTHLY week=2 before, ",
        "MONTHLY day=25, ",
        "MONTHLY day=25 at=17:00 before, ",
        "MONTHLY before, "
    })
    void before_a_day_is_the_same_rule_by_its_last_day_where_one_can_say_so(String rule, String strict) {
        assertThat(rule(rule).lastDay()).isEqualTo(Optional.ofNullable(strict).map(RecurrenceTableTest::rule));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY day=25 before, 2024-03-24, 2024-03-25",
        "MONTHLY day=25 before, 2024-03-25, 2024-03-25",
        "MONTHLY day=1 before, 2024-02-29, 2024-03-01",
        "YEARLY day=1 month=1 before, 2023-12-31, 2024-01-01",
        "MONTHLY day=25 at=17:00 before, 2024-03-24, 2024-03-24",
        "MONTHLY day=25, 2024-03-24, 2024-03-24"
    })
    void a_first_deadline_on_the_eve_stands_for_the_day_of_the_rule(String rule, LocalDate due, LocalDate meant) {
        assertThat(rule(rule).meantBy(due)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        // the round before, this round, days ahead, opens
        "2024-03-20, 2024-06-20, 30, 2024-05-21",
        "2024-03-20, 2024-06-20, 92, 2024-03-21",
        "2024-03-20, 2024-06-20, 91, 2024-03-21",
        "2024-03-20, 2024-06-20, 90, 2024-03-22",
        "2024-03-01, 2024-03-08, 30, 2024-03-02",
        "2024-03-01, 2024-03-08, 0, 2024-03-08"
    })
    void a_round_opens_the_day_after_the_one_before_but_not_earlier_than_so_many_days_ahead(
            LocalDate before, LocalDate due, int ahead, LocalDate opens) {
        assertThat(Recurrence.opening(before, due, ahead)).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEEKLY on=FRIDAY | 2024-03-01 | tuần 1 tháng 3/2024",
                "WEEKLY on=FRIDAY | 2024-03-08 | tuần 2 tháng 3/2024",
                "WEEKLY on=SUNDAY | 2024-03-03 | tuần 1 tháng 3/2024",
                "WEEKLY on=MONDAY | 2024-04-01 | tuần 1 tháng 4/2024",
                "MONTHLY day=25 | 2024-03-25 | tháng 3/2024",
                "QUARTERLY day=20 | 2024-03-31 | quý I/2024",
                "QUARTERLY day=20 | 2024-04-01 | quý II/2024",
                "QUARTERLY day=20 | 2024-09-30 | quý III/2024",
                "QUARTERLY day=20 | 2024-10-01 | quý IV/2024",
                "HALF_YEARLY day=15 | 2024-06-30 | 6 tháng đầu năm 2024",
                "HALF_YEARLY day=15 | 2024-07-01 | 6 tháng cuối năm 2024",
                "YEARLY day=15 | 2024-12-15 | năm 2024"
            })
    void a_round_is_called_by_the_period_of_its_day(String rule, LocalDate due, String period) {
        assertThat(rule(rule).period(due)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEEKLY | hằng tuần",
                "WEEKLY on=FRIDAY | thứ Sáu hằng tuần",
                "WEEKLY on=SUNDAY at=17:00 | Chủ nhật hằng tuần, 17g00",
                "MONTHLY | hằng tháng",
                "MONTHLY day=5 | ngày 05 hằng tháng",
                "MONTHLY day=25 before | trước ngày 25 hằng tháng",
                "MONTHLY day=25 at=17:00 before | ngày 25 hằng tháng, 17g00",
                "MONTHLY day=31 | ngày cuối hằng tháng",
                "MONTHLY on=MONDAY | thứ Hai tuần đầu hằng tháng",
                "MONTHLY on=MONDAY week=-1 | thứ Hai tuần cuối hằng tháng",
                "MONTHLY week=3 | tuần thứ ba hằng tháng",
                "QUARTERLY | hằng quý",
                "QUARTERLY day=20 of=LAST | ngày 20 tháng cuối quý",
                "QUARTERLY day=20 | ngày 20 tháng cuối quý",
                "QUARTERLY day=5 of=FIRST before | trước ngày 05 tháng đầu quý",
                "QUARTERLY day=15 of=MIDDLE | ngày 15 tháng giữa quý",
                "HALF_YEARLY | sáu tháng một lần",
                "HALF_YEARLY day=15 of=LAST | ngày 15/06 và 15/12 hằng năm",
                "HALF_YEARLY day=10 of=FIRST | ngày 10/01 và 10/07 hằng năm",
                "HALF_YEARLY week=1 of=LAST | tuần đầu tháng 6 và tháng 12 hằng năm",
                "YEARLY | hằng năm",
                "YEARLY month=11 | tháng 11 hằng năm",
                "YEARLY day=15 month=11 | ngày 15/11 hằng năm",
                "YEARLY day=20 | ngày 20/12 hằng năm",
                "YEARLY on=MONDAY month=9 week=2 | thứ Hai tuần thứ hai tháng 9 hằng năm",
                "MONTHLY day=25 until=2024-12-31 | ngày 25 hằng tháng, đến hết ngày 31/12/2024",
                "MONTHLY day=25 until=2024-12-31 at=08:30 | ngày 25 hằng tháng, 08g30, đến hết ngày 31/12/2024"
            })
    void a_rule_reads_as_an_office_writes_it(String rule, String words) {
        assertThat(rule(rule).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Every.class)
    void each_date_of_a_rule_leads_to_a_later_one_for_ten_years(Every every) {
        for (String day : new String[] {"day=1", "day=29", "day=31", "on=MONDAY week=5", "on=SUNDAY week=-1"}) {
            Recurrence rule = rule(every + " " + (every == Every.WEEKLY ? "on=MONDAY" : day));
            LocalDate last = LocalDate.of(2024, 1, 31);
            for (int round = 0; round < 20; round++) {
                LocalDate next = rule.after(last).orElseThrow();
                assertThat(next).as(rule.words()).isAfter(last).isBeforeOrEqualTo(last.plusMonths(13));
                last = next;
            }
        }
    }
}
