package vn.kehoach.plan.content.due;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.content.due.Recurrence.Every;
import vn.kehoach.plan.content.due.Recurrence.MonthOfPeriod;
import vn.kehoach.plan.content.line.ContentMapper;

class RecurrenceTest {

    private static Recurrence rule(Every every) {
        return new Recurrence(
                every,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Recurrence onDay(Every every, int day) {
        return new Recurrence(
                every,
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Recurrence quarterly(MonthOfPeriod month, int day) {
        return new Recurrence(
                Every.QUARTERLY,
                Optional.of(day),
                Optional.empty(),
                Optional.of(month),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Recurrence weekday(Every every, DayOfWeek day, Integer week) {
        return new Recurrence(
                every,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day),
                Optional.ofNullable(week),
                Optional.empty());
    }

    private static String after(Recurrence rule, String day) {
        return rule.after(LocalDate.parse(day)).map(LocalDate::toString).orElse("không");
    }

    @Test
    void the_20th_of_the_last_month_of_the_quarter() {
        Recurrence rule = quarterly(MonthOfPeriod.LAST, 20);

        assertThat(after(rule, "2024-02-05")).isEqualTo("2024-03-20");
        assertThat(after(rule, "2024-03-19")).isEqualTo("2024-03-20");
        assertThat(after(rule, "2024-03-20")).isEqualTo("2024-06-20");
        assertThat(after(rule, "2024-12-20")).isEqualTo("2025-03-20");
        assertThat(after(quarterly(MonthOfPeriod.MIDDLE, 15), "2024-01-01")).isEqualTo("2024-02-15");
        assertThat(after(quarterly(MonthOfPeriod.FIRST, 5), "2024-01-05")).isEqualTo("2024-04-05");
    }

    @Test
    void the_31st_of_a_month_that_has_none_is_its_last_day() {
        assertThat(after(onDay(Every.MONTHLY, 31), "2024-01-31")).isEqualTo("2024-02-29");
        assertThat(after(onDay(Every.MONTHLY, 31), "2024-02-29")).isEqualTo("2024-03-31");
        assertThat(after(onDay(Every.MONTHLY, 25), "2024-12-25")).isEqualTo("2025-01-25");
    }

    @Test
    void the_15th_of_november_each_year() {
        Recurrence rule = new Recurrence(
                Every.YEARLY,
                Optional.of(15),
                Optional.of(11),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 12, 31)));

        assertThat(after(rule, "2024-11-14")).isEqualTo("2024-11-15");
        assertThat(after(rule, "2024-11-15")).isEqualTo("2025-11-15");
        assertThat(after(rule, "2025-11-15")).as("it ends with 2025").isEqualTo("không");
    }

    @Test
    void every_friday_and_the_last_friday_of_the_month() {
        assertThat(after(weekday(Every.WEEKLY, DayOfWeek.FRIDAY, null), "2024-02-05"))
                .isEqualTo("2024-02-09");
        assertThat(after(weekday(Every.WEEKLY, DayOfWeek.FRIDAY, null), "2024-02-09"))
                .isEqualTo("2024-02-16");
        assertThat(after(weekday(Every.MONTHLY, DayOfWeek.FRIDAY, -1), "2024-02-05"))
                .isEqualTo("2024-02-23");
        assertThat(after(weekday(Every.MONTHLY, DayOfWeek.MONDAY, 5), "2024-02-05"))
                .as("a fifth Monday that February does not have is its last")
                .isEqualTo("2024-02-26");
    }

    @Test
    void half_years_end_in_june_and_december() {
        assertThat(after(onDay(Every.HALF_YEARLY, 14), "2024-01-01")).isEqualTo("2024-06-14");
        assertThat(after(onDay(Every.HALF_YEARLY, 14), "2024-06-14")).isEqualTo("2024-12-14");
    }

    @Test
    void a_rule_that_only_says_how_often_gives_no_date() {
        assertThat(rule(Every.YEARLY).isComplete()).isFalse();
        assertThat(after(rule(Every.YEARLY), "2024-01-01")).isEqualTo("không");
    }

    @Test
    void without_a_day_of_its_own_it_comes_back_with_the_next_period_or_so_long_after_the_first_date() {
        LocalDate day = LocalDate.of(2021, 11, 23);

        assertThat(rule(Every.YEARLY).nextPeriod(day)).contains(LocalDate.of(2022, 1, 1));
        assertThat(rule(Every.QUARTERLY).nextPeriod(day)).contains(LocalDate.of(2022, 1, 1));
        assertThat(rule(Every.MONTHLY).nextPeriod(day)).contains(LocalDate.of(2021, 12, 1));
        assertThat(rule(Every.WEEKLY).nextPeriod(day)).contains(LocalDate.of(2021, 11, 29));
        assertThat(rule(Every.YEARLY).following(day, 1, day)).contains(LocalDate.of(2022, 11, 23));
        assertThat(rule(Every.WEEKLY).following(day, 1, day)).contains(LocalDate.of(2021, 11, 30));
    }

    private static List<String> rounds(Recurrence rule, String first, int count) {
        List<String> days = new ArrayList<>(List.of(first));
        while (days.size() < count) {
            days.add(rule.following(LocalDate.parse(first), days.size(), LocalDate.parse(days.get(days.size() - 1)))
                    .orElseThrow()
                    .toString());
        }
        return days;
    }

    @Test
    void each_month_from_the_31st_of_january_is_the_end_of_each_month() {
        List<String> ends = List.of("2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31");

        assertThat(rounds(rule(Every.MONTHLY), "2025-01-31", 5)).isEqualTo(ends);
        assertThat(rounds(onDay(Every.MONTHLY, 31), "2025-01-31", 5)).isEqualTo(ends);
        assertThat(rounds(rule(Every.QUARTERLY), "2024-11-30", 4))
                .containsExactly("2024-11-30", "2025-02-28", "2025-05-30", "2025-08-30");
    }

    @Test
    void each_year_from_the_29th_of_february_comes_back_to_it_in_leap_years() {
        List<String> days = List.of("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28");
        Recurrence named = new Recurrence(
                Every.YEARLY,
                Optional.of(29),
                Optional.of(2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(rounds(rule(Every.YEARLY), "2024-02-29", 6)).isEqualTo(days);
        assertThat(rounds(named, "2024-02-29", 6)).isEqualTo(days);
    }

    @Test
    void a_round_opens_when_the_one_before_was_due_but_not_too_far_ahead() {
        LocalDate march = LocalDate.of(2024, 3, 20);

        assertThat(Recurrence.opening(march, LocalDate.of(2024, 4, 20), 45)).isEqualTo("2024-03-21");
        assertThat(Recurrence.opening(march, LocalDate.of(2024, 6, 20), 45)).isEqualTo("2024-05-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'every': 'MONTHLY', 'day': 25, 'hour': '17:00'} | ngày 25 hằng tháng, 17g00 | ''",
                "{'every': 'MONTHLY', 'day': 25, 'before': true} | trước ngày 25 hằng tháng | ngày 24 hằng tháng",
                "{'every': 'MONTHLY', 'day': 1, 'before': true} | trước ngày 01 hằng tháng | ngày cuối hằng tháng",
                "{'every': 'QUARTERLY', 'day': 20} | ngày 20 tháng cuối quý | ''",
                "{'every': 'QUARTERLY', 'day': 1, 'monthOfPeriod': 'FIRST', 'before': true} | trước ngày 01 tháng đầu quý | ngày cuối tháng cuối quý",
                "{'every': 'HALF_YEARLY', 'day': 15, 'monthOfPeriod': 'LAST', 'before': true} | trước ngày 15/06 và 15/12 hằng năm | ngày 14/06 và 14/12 hằng năm",
                "{'every': 'YEARLY', 'day': 15, 'month': 11, 'before': true} | trước ngày 15/11 hằng năm | ngày 14/11 hằng năm",
                "{'every': 'YEARLY', 'month': 11} | tháng 11 hằng năm | ''",
                "{'every': 'YEARLY'} | hằng năm | ''",
                "{'every': 'HALF_YEARLY'} | sáu tháng một lần | ''",
                "{'every': 'QUARTERLY'} | hằng quý | ''",
                "{'every': 'WEEKLY', 'weekday': 'FRIDAY', 'hour': '17:00'} | thứ Sáu hằng tuần, 17g00 | ''",
                "{'every': 'WEEKLY', 'weekday': 'FRIDAY', 'before': true} | trước thứ Sáu hằng tuần | thứ Năm hằng tuần",
                "{'every': 'MONTHLY', 'weekday': 'MONDAY', 'week': -1} | thứ Hai tuần cuối hằng tháng | ''",
                "{'every': 'MONTHLY', 'weekday': 'MONDAY', 'week': 1, 'before': true} | trước thứ Hai tuần đầu hằng tháng | ''",
                "{'every': 'MONTHLY', 'day': 25, 'hour': '17:00', 'before': true} | ngày 25 hằng tháng, 17g00 | ''",
                "{'every': 'MONTHLY', 'day': 25, 'until': '2027-12-31'} | ngày 25 hằng tháng, đến hết ngày 31/12/2027 | ''"
            })
    void a_rule_has_one_wording_and_before_its_day_a_last_one(String json, String words, String last) {
        Recurrence rule = rule(json).rule().orElseThrow();

        assertThat(rule.words()).isEqualTo(words);
        assertThat(rule.lastDay().map(Recurrence::words).orElse("")).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'every': 'MONTHLY', 'day': 25, 'hour': '25:00'} | hour",
                "{'every': 'MONTHLY', 'day': 25, 'hour': '17g00'} | hour",
                "{'every': 'MONTHLY', 'day': 25, 'before': 'có'} | before"
            })
    void an_hour_that_no_clock_shows_is_told(String json, String key) {
        assertThat(rule(json).errors()).containsOnlyKeys(key);
    }

    private static RecurrenceTerm rule(String json) {
        try {
            return ContentMapper.read(new ObjectMapper().readTree(json.replace('\'', '"')), RecurrenceTerm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void a_round_is_called_by_its_period() {
        LocalDate day = LocalDate.of(2024, 9, 20);

        assertThat(rule(Every.QUARTERLY).period(day)).isEqualTo("quý III/2024");
        assertThat(rule(Every.MONTHLY).period(day)).isEqualTo("tháng 9/2024");
        assertThat(rule(Every.HALF_YEARLY).period(day)).isEqualTo("6 tháng cuối năm 2024");
        assertThat(rule(Every.YEARLY).period(day)).isEqualTo("năm 2024");
        assertThat(rule(Every.WEEKLY).period(day)).isEqualTo("tuần 4 tháng 9/2024");
    }
}
