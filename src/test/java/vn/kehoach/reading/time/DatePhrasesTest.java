package vn.kehoach.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.reading.time.DateMention.Bound;

/**
 * Phrases as offices write them and what each means, in a plan that was issued on Monday, 20 November 2023. A day that is
 * named without a year belongs to 2023 from 21 September on (sixty days back), to 2024 before that.
 */
class DatePhrasesTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 11, 20);
    private static final YearFrame YEARS = new YearFrame(Optional.of(ISSUED), Optional.of(2024));

    private static String read(String text) {
        return DateGrammar.find(text, YEARS).stream().map(DatePhrasesTest::said).collect(Collectors.joining(" + "));
    }

    /** For example {@code MOMENT 2024-03-05T17:00 BEFORE}, {@code PERIOD 2024-03-01..2024-03-05}, {@code DAY 2024-03-05 ~}. */
    private static String said(DateMention date) {
        StringBuilder words = new StringBuilder(date.precision().name());
        date.to().ifPresent(to -> words.append(' ').append(days(date, to)));
        date.hour().ifPresent(hour -> words.append('T').append(hour));
        date.startsAt()
                .filter(start -> !date.hour().equals(Optional.of(start)))
                .ifPresent(start -> words.append(" from ").append(start));
        if (date.bound() != Bound.ON) {
            words.append(' ').append(date.bound());
        }
        words.append(date.tentative() ? " ~" : "");
        date.weekday().ifPresent(day -> words.append(" ").append(day.name(), 0, 3));
        date.session().ifPresent(part -> words.append(' ').append(part));
        return words.toString();
    }

    private static String days(DateMention date, LocalDate to) {
        LocalDate from = date.from().orElseThrow();
        return from.equals(to) ? to.toString() : from + ".." + to;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 05/3/2024 | DAY 2024-03-05",
                "ngày 5/3/2024 | DAY 2024-03-05",
                "ngày 05/03/2024 | DAY 2024-03-05",
                "ngày 05 / 3 / 2024 | DAY 2024-03-05",
                "ngày 05/3/24 | DAY 2024-03-05",
                "ngày 05-3-2024 | DAY 2024-03-05",
                "ngày 05.3.2024 | DAY 2024-03-05",
                "ngày 05 tháng 3 năm 2024 | DAY 2024-03-05",
                "ngày 05 tháng 3, năm 2024 | DAY 2024-03-05",
                "ngày 05 tháng 3/2024 | DAY 2024-03-05",
                "ngày 05 tháng 03-2024 | DAY 2024-03-05",
                "ngày 05, tháng 3 năm 2024 | DAY 2024-03-05",
                "Ngày 05 Tháng 3 Năm 2024 | DAY 2024-03-05",
                "NGÀY 05 THÁNG 3 NĂM 2024 | DAY 2024-03-05",
                "vào ngày 05/3/2024 | DAY 2024-03-05",
                "vào 05/3/2024 | DAY 2024-03-05",
                "trong ngày 05/3/2024 | DAY 2024-03-05",
                "Thời gian: 05/3/2024 | DAY 2024-03-05",
                "Thời gian: ngày 05/3 | DAY 2024-03-05",
                "- 05/3/2024 | DAY 2024-03-05",
                "(05/3/2024) | DAY 2024-03-05",
                "ngày 29/02/2024 | DAY 2024-02-29",
                "ngày 29/02 | DAY 2024-02-29",
                "ngày 31/12 | DAY 2023-12-31",
                "ngày 01/01 | DAY 2024-01-01",
                "ngày 30/4 | DAY 2024-04-30"
            })
    void a_day_is_the_same_day_however_it_is_written(String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 19/11 | DAY 2023-11-19",
                "ngày 20/11 | DAY 2023-11-20",
                "ngày 21/11 | DAY 2023-11-21",
                "ngày 21/9 | DAY 2023-09-21",
                "ngày 20/9 | DAY 2024-09-20",
                "ngày 15/01 | DAY 2024-01-15",
                "trong tháng 12 | MONTH 2023-12-01..2023-12-31",
                "trong tháng 9 | MONTH 2023-09-01..2023-09-30",
                "trong tháng 8 | MONTH 2024-08-01..2024-08-31",
                "trong tháng 2 | MONTH 2024-02-01..2024-02-29",
                "trong tháng 02/2023 | MONTH 2023-02-01..2023-02-28",
                "quý IV | QUARTER 2023-10-01..2023-12-31",
                "quý I | QUARTER 2024-01-01..2024-03-31",
                "quý III | QUARTER 2023-07-01..2023-09-30",
                "quý II | QUARTER 2024-04-01..2024-06-30"
            })
    void a_year_that_is_left_out_is_the_coming_one_and_a_little_back_is_still_the_year_of_issue(
            String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17g00 ngày 05/3/2024 | MOMENT 2024-03-05T17:00",
                "17h ngày 05/3/2024 | MOMENT 2024-03-05T17:00",
                "17h00 ngày 05/3/2024 | MOMENT 2024-03-05T17:00",
                "17H00 ngày 05/3/2024 | MOMENT 2024-03-05T17:00",
                "17 giờ ngày 05/3/2024 | MOMENT 2024-03-05T17:00",
                "17 giờ 00 ngày 05/3/2024 | MOMENT 2024-03-05T17:00",
                "17 giờ 00 phút ngày 05/3/2024 | MOMENT 2024-03-05T17:00",
                "17 giờ 30 phút, ngày 05/3/2024 | MOMENT 2024-03-05T17:30",
                "16h30' ngày 05/3/2024 | MOMENT 2024-03-05T16:30",
                "16:30 ngày 05/3/2024 | MOMENT 2024-03-05T16:30",
                "16:30, 05/3/2024 | MOMENT 2024-03-05T16:30",
                "lúc 8g ngày 05/3/2024 | MOMENT 2024-03-05T08:00",
                "ngày 05/3/2024 lúc 08g30 | MOMENT 2024-03-05T08:30",
                "ngày 05/3/2024, vào lúc 08 giờ 30 | MOMENT 2024-03-05T08:30",
                "0g00 ngày 05/3/2024 | MOMENT 2024-03-05T00:00",
                "00h01 ngày 05/3/2024 | MOMENT 2024-03-05T00:01",
                "24g00 ngày 05/3/2024 | MOMENT 2024-03-05T23:59",
                "23h59 ngày 05/3/2024 | MOMENT 2024-03-05T23:59",
                "trước 17g00 ngày 05/3 | MOMENT 2024-03-05T17:00 BEFORE",
                "chậm nhất 17g00 ngày 05/3 | MOMENT 2024-03-05T17:00 BY",
                "hạn chót 17g00 ngày 05/3 | MOMENT 2024-03-05T17:00 BY",
                "trước 17g00, thứ Ba, ngày 05/3/2024 | MOMENT 2024-03-05T17:00 BEFORE TUE",
                "lúc 08g00 sáng ngày 05/3/2024 | MOMENT 2024-03-05T08:00 MORNING",
                "từ 8g00 đến 11g30 ngày 05/3/2024 | MOMENT 2024-03-05T11:30 from 08:00",
                "8h00 - 11h30, ngày 05/3/2024 | MOMENT 2024-03-05T11:30 from 08:00",
                "từ 07:30 đến 17:00 thứ Ba, ngày 05/3/2024 | MOMENT 2024-03-05T17:00 from 07:30 TUE"
            })
    void an_hour_stands_with_its_day(String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25g00 ngày 05/3/2024 | DAY 2024-03-05",
                "17g60 ngày 05/3/2024 | DAY 2024-03-05",
                "24g30 ngày 05/3/2024 | DAY 2024-03-05",
                "99:99 ngày 05/3/2024 | DAY 2024-03-05"
            })
    void an_hour_that_no_clock_shows_is_left_out_and_the_day_stays(String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 05/3/2024 | DAY 2024-03-05 BEFORE",
                "hoàn thành trước ngày 05/3/2024 | DAY 2024-03-05 BEFORE",
                "gửi trước 05/3/2024 | DAY 2024-03-05 BEFORE",
                "trước hoặc trong ngày 05/3/2024 | DAY 2024-03-05 BY",
                "trước và trong ngày 05/3/2024 | DAY 2024-03-05 BY",
                "chậm nhất ngày 05/3/2024 | DAY 2024-03-05 BY",
                "chậm nhất là ngày 05/3/2024 | DAY 2024-03-05 BY",
                "chậm nhất đến ngày 05/3/2024 | DAY 2024-03-05 BY",
                "muộn nhất ngày 05/3/2024 | DAY 2024-03-05 BY",
                "trễ nhất là ngày 05/3/2024 | DAY 2024-03-05 BY",
                "hạn chót: 05/3/2024 | DAY 2024-03-05 BY",
                "hạn chót là ngày 05/3/2024 | DAY 2024-03-05 BY",
                "hạn cuối ngày 05/3/2024 | DAY 2024-03-05 BY",
                "hạn cuối cùng là ngày 05/3/2024 | DAY 2024-03-05 BY",
                "hết ngày 05/3/2024 | DAY 2024-03-05 BY",
                "đến hết ngày 05/3/2024 | DAY 2024-03-05 BY",
                "đến ngày 05/3/2024 | DAY 2024-03-05 BY",
                "không quá ngày 05/3/2024 | DAY 2024-03-05 BY",
                "không muộn hơn ngày 05/3/2024 | DAY 2024-03-05 BY",
                "dự kiến ngày 05/3/2024 | DAY 2024-03-05 ~",
                "khoảng ngày 05/3/2024 | DAY 2024-03-05 ~",
                "ngày 05/3/2024 (dự kiến) | DAY 2024-03-05 ~",
                "dự kiến trước ngày 05/3/2024 | DAY 2024-03-05 BEFORE ~",
                "trước tháng 3/2024 | MONTH 2024-03-01..2024-03-31 BEFORE",
                "chậm nhất trong tháng 3/2024 | MONTH 2024-03-01..2024-03-31 BY",
                "trước mắt, ngày 05/3/2024 | DAY 2024-03-05",
                "trước hết, ngày 05/3/2024 họp | DAY 2024-03-05"
            })
    void the_words_in_front_say_how_the_day_is_meant(String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thứ Hai, ngày 04/3/2024 | DAY 2024-03-04 MON",
                "thứ 2, ngày 04/3/2024 | DAY 2024-03-04 MON",
                "ngày 05/3/2024 (thứ Ba) | DAY 2024-03-05 TUE",
                "ngày 06/3/2024 (Thứ tư) | DAY 2024-03-06 WED",
                "ngày 07/3/2024, thứ Năm | DAY 2024-03-07 THU",
                "ngày 08/3/2024 (thứ 6) | DAY 2024-03-08 FRI",
                "sáng thứ Bảy, ngày 09/3/2024 | DAY 2024-03-09 SAT MORNING",
                "Chủ nhật, ngày 10/3/2024 | DAY 2024-03-10 SUN",
                "ngày 10/3/2024 (CN) | DAY 2024-03-10 SUN",
                "chiều ngày 05/3/2024 | DAY 2024-03-05 AFTERNOON",
                "buổi tối ngày 05/3/2024 | DAY 2024-03-05 EVENING",
                "buổi trưa, ngày 05/3/2024 | DAY 2024-03-05 MORNING",
                "thứ Sáu, ngày 05/3/2024 | DAY 2024-03-05 FRI"
            })
    void weekday_and_part_of_the_day_are_kept_as_they_stand_even_where_they_are_wrong(String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "từ ngày 01/3/2024 đến ngày 15/3/2024 | PERIOD 2024-03-01..2024-03-15",
                "từ ngày 01/3 đến 15/3/2024 | PERIOD 2024-03-01..2024-03-15",
                "từ ngày 01 đến ngày 15/3/2024 | PERIOD 2024-03-01..2024-03-15",
                "từ 01 đến hết ngày 15/3/2024 | PERIOD 2024-03-01..2024-03-15",
                "từ ngày 01 tới ngày 15 tháng 3 năm 2024 | PERIOD 2024-03-01..2024-03-15",
                "01/3 - 15/3/2024 | PERIOD 2024-03-01..2024-03-15",
                "01/3/2024–15/3/2024 | PERIOD 2024-03-01..2024-03-15",
                "ngày 01-15/3/2024 | PERIOD 2024-03-01..2024-03-15",
                "ngày 14 và 15/3/2024 | PERIOD 2024-03-14..2024-03-15",
                "các ngày 14, 15/3/2024 | PERIOD 2024-03-14..2024-03-15",
                "từ ngày 28/02 đến ngày 01/3 | PERIOD 2024-02-28..2024-03-01",
                "từ ngày 20/12 đến ngày 10/01 | PERIOD 2023-12-20..2024-01-10",
                "từ ngày 20/12/2023 đến ngày 10/01/2024 | PERIOD 2023-12-20..2024-01-10",
                "từ ngày 28 đến ngày 05/3/2024 | PERIOD 2024-02-28..2024-03-05",
                "từ ngày 31 đến ngày 05/3/2024 | PERIOD 2024-02-29..2024-03-05",
                "từ ngày 31 đến ngày 05/3/2023 | PERIOD 2023-02-28..2023-03-05",
                "từ 8g00 ngày 05/3 đến 17g00 ngày 06/3/2024 | PERIOD 2024-03-05..2024-03-06T17:00 from 08:00",
                "từ tháng 3 đến tháng 5/2024 | MONTH 2024-03-01..2024-05-31",
                "từ tháng 11/2023 đến tháng 02/2024 | MONTH 2023-11-01..2024-02-29",
                "từ tháng 11 đến tháng 2 | MONTH 2023-11-01..2024-02-29",
                "tháng 3 - 5/2024 | MONTH 2024-03-01..2024-05-31",
                "tháng 3, 4/2024 | MONTH 2024-03-01..2024-04-30",
                "tháng 3 và tháng 4 năm 2024 | MONTH 2024-03-01..2024-04-30"
            })
    void a_period_has_two_ends_and_the_year_may_stand_once(String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "từ ngày 01/3 đến 17g00 ngày 15/3/2024 | PERIOD 2024-03-01..2024-03-15T17:00",
                "từ ngày 01 đến 17g00 ngày 15/3/2024 | PERIOD 2024-03-01..2024-03-15T17:00",
                "từ ngày 01 đến trước 17g00 ngày 15/3/2024 | MOMENT 2024-03-15T17:00 BEFORE",
                "ngày 14-15/3/2024 lúc 8g00 | PERIOD 2024-03-14..2024-03-15 from 08:00",
                "ngày 14/3 đến 15/3/2024, vào lúc 8g00 | PERIOD 2024-03-14..2024-03-15 from 08:00",
                "từ 8g00 ngày 01/3 đến ngày 15/3/2024 | PERIOD 2024-03-01..2024-03-15 from 08:00",
                "từ ngày 01/3 đến ngày 15/3/2024 | PERIOD 2024-03-01..2024-03-15"
            })
    void an_hour_at_one_end_of_a_period_is_that_of_this_end(String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đầu tháng 3/2024 | COARSE 2024-03-01..2024-03-10",
                "giữa tháng 3/2024 | COARSE 2024-03-11..2024-03-20",
                "cuối tháng 3/2024 | COARSE 2024-03-21..2024-03-31",
                "cuối tháng 02/2024 | COARSE 2024-02-21..2024-02-29",
                "cuối tháng 02/2023 | COARSE 2023-02-21..2023-02-28",
                "thượng tuần tháng 3/2024 | COARSE 2024-03-01..2024-03-10",
                "trung tuần tháng 3/2024 | COARSE 2024-03-11..2024-03-20",
                "hạ tuần tháng 4/2024 | COARSE 2024-04-21..2024-04-30",
                "tuần thứ nhất tháng 3/2024 | COARSE 2024-03-01..2024-03-07",
                "tuần đầu tháng 3/2024 | COARSE 2024-03-01..2024-03-07",
                "tuần thứ hai của tháng 3/2024 | COARSE 2024-03-08..2024-03-14",
                "tuần 3 tháng 3/2024 | COARSE 2024-03-15..2024-03-21",
                "tuần 3, tháng 3/2024 | COARSE 2024-03-15..2024-03-21",
                "tuần thứ 3 tháng 3 năm 2024 | COARSE 2024-03-15..2024-03-21",
                "tuần thứ tư, tháng 4/2024 | COARSE 2024-04-22..2024-04-28",
                "tuần thứ tư tháng 3/2024 | COARSE 2024-03-22..2024-03-28",
                "tuần thứ năm tháng 3/2024 | COARSE 2024-03-29..2024-03-31",
                "tuần thứ năm tháng 02/2024 | COARSE 2024-02-29",
                "tuần cuối tháng 3/2024 | COARSE 2024-03-25..2024-03-31",
                "tuần cuối tháng 02/2024 | COARSE 2024-02-23..2024-02-29",
                "quý I/2024 | QUARTER 2024-01-01..2024-03-31",
                "quý 1 năm 2024 | QUARTER 2024-01-01..2024-03-31",
                "quí II/2024 | QUARTER 2024-04-01..2024-06-30",
                "Quý III - 2024 | QUARTER 2024-07-01..2024-09-30",
                "đầu quý II/2024 | COARSE 2024-04-01..2024-04-30",
                "giữa quý II/2024 | COARSE 2024-05-01..2024-05-31",
                "cuối quý II/2024 | COARSE 2024-06-01..2024-06-30",
                "cuối quý I | COARSE 2024-03-01..2024-03-31",
                "6 tháng đầu năm 2024 | COARSE 2024-01-01..2024-06-30",
                "06 tháng cuối năm 2024 | COARSE 2024-07-01..2024-12-31",
                "sáu tháng đầu năm | COARSE 2024-01-01..2024-06-30",
                "đầu năm 2024 | COARSE 2024-01-01..2024-03-31",
                "giữa năm 2024 | COARSE 2024-01-01..2024-06-30",
                "cuối năm 2024 | COARSE 2024-01-01..2024-12-31",
                "Thời gian thực hiện: năm 2024 | COARSE 2024-01-01..2024-12-31",
                "hoàn thành trong năm 2024 | COARSE 2024-01-01..2024-12-31"
            })
    void coarse_words_are_tracked_by_their_last_day(String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 31/4/2024",
                "ngày 31/6",
                "ngày 31/9",
                "ngày 31/11/2024",
                "ngày 30/02/2024",
                "ngày 29/02/2023",
                "ngày 00/3/2024",
                "ngày 32/3/2024",
                "ngày 05/13/2024",
                "ngày 05/00/2024",
                "ngày 05 tháng 13 năm 2024",
                "trước 17g00 ngày 31/4/2024",
                "từ ngày 01/4 đến ngày 31/4/2024",
                "từ ngày 30/02 đến ngày 15/3/2024",
                "từ ngày 00 đến ngày 15/3/2024",
                "trong tháng 13/2024",
                "trong tháng 0/2024"
            })
    void what_no_calendar_has_is_said_to_be_impossible_and_never_moved_to_a_neighbour(String phrase) {
        assertThat(read(phrase)).startsWith("IMPOSSIBLE").doesNotContain("2024").doesNotContain("2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoàn thành 5/5 nội dung",
                "có 12/28 đơn vị",
                "đạt tỷ lệ 3/4",
                "Nghị định số 30/2020/NĐ-CP",
                "Kế hoạch số 81-KH/ĐTN",
                "Công văn số 05/CV-ĐTN",
                "Hướng dẫn 29-HD/TWĐTN-VP",
                "Thông tư 02/2023/TT-BTTTT",
                "nhiệm kỳ 2022 - 2027",
                "giai đoạn 2021-2025",
                "năm học 2023 - 2024",
                "kinh phí 2.500.000 đồng",
                "tăng 1,5 lần",
                "số 15/3 đường Lê Lợi",
                "điện thoại 028.38.123.456",
                "Điều 15, khoản 3",
                "tối thiểu 03 bài",
                "trong 12 tháng",
                "lớp 10A1",
                "Quý đồng chí",
                "quý 3 đơn vị",
                "chi đoàn tháng",
                "mục 1.2.3",
                "phòng họp 2.15",
                "",
                " "
            })
    void what_only_looks_like_a_date_is_left_alone(String phrase) {
        assertThat(read(phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 15/8 âm lịch | OPEN",
                "ngày 10 tháng 3 (âm lịch) | OPEN",
                "ngày 10/3 (ÂL) | OPEN",
                "ngày 15/8/2024 âm lịch | OPEN",
                "8g00 ngày 15/8 âm lịch | OPEN",
                "từ ngày 10/3 đến 15/3 âm lịch | OPEN",
                "từ ngày 10 đến 15/3 âm lịch | OPEN",
                "ngày 10 tháng 3 năm Giáp Thìn | OPEN",
                "ngày 13/9/2024 (tức ngày 11/8 âm lịch) | DAY 2024-09-13 + OPEN",
                "ngày 15/8, alo cho văn phòng | DAY 2024-08-15",
                "ngày 15/8 năm 2024 | DAY 2024-08-15"
            })
    void a_day_of_the_lunar_calendar_is_never_taken_for_one_of_the_ordinary_calendar(String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đăng ký trước ngày 01/3, nộp bài trước ngày 15/3 | DAY 2024-03-01 BEFORE + DAY 2024-03-15 BEFORE",
                "vòng 1 ngày 05/3; vòng 2 ngày 12/3; chung kết ngày 26/3 | DAY 2024-03-05 + DAY 2024-03-12 + DAY 2024-03-26",
                "Báo cáo quý I trước ngày 20/3, quý II trước ngày 20/6 | QUARTER 2024-01-01..2024-03-31 + DAY 2024-03-20 BEFORE + QUARTER 2024-04-01..2024-06-30 + DAY 2024-06-20 BEFORE",
                "8g00 ngày 05/3 và 14g00 ngày 06/3 | MOMENT 2024-03-05T08:00 + MOMENT 2024-03-06T14:00",
                "từ 01/3 đến 05/3, từ 10/3 đến 15/3 | PERIOD 2024-03-01..2024-03-05 + PERIOD 2024-03-10..2024-03-15",
                "Căn cứ Kế hoạch số 81-KH/ĐTN ngày 26/11/2019 | DAY 2019-11-26",
                "ngày 26/3 (kỷ niệm 93 năm ngày thành lập 26/3/1931 - 26/3/2024) | DAY 2024-03-26 + PERIOD 1931-03-26..2024-03-26"
            })
    void several_dates_in_one_line_stay_several(String phrase, String meaning) {
        assertThat(read(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước 17g00 ngày 05 tháng 3 năm 2024",
                "Chậm nhất thứ Ba, ngày 05/3/2024",
                "từ ngày 01 đến hết ngày 15/3/2024",
                "giữa tháng 3, dự kiến quý II/2024",
                "hằng quý trước ngày 15 của tháng cuối quý",
                "trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản"
            })
    void marks_typed_apart_from_their_letters_and_letters_without_marks_mean_the_same(String phrase) {
        String decomposed = Normalizer.normalize(phrase, Normalizer.Form.NFD);
        String bare = decomposed.replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D');
        String whole = Normalizer.normalize(decomposed, Normalizer.Form.NFC);

        assertThat(read(whole)).isNotEmpty().isEqualTo(read(phrase));
        assertThat(read(bare)).isEqualTo(read(phrase));
        assertThat(read(phrase.toUpperCase(java.util.Locale.ROOT))).isEqualTo(read(phrase));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các đơn vị gửi báo cáo trước 17g00 ngày 05/3/2024 về Văn phòng. | trước 17g00 ngày 05/3/2024",
                "Thời gian: dự kiến ngày 05/3/2024 (thứ Ba). | Thời gian: dự kiến ngày 05/3/2024 (thứ Ba)",
                "Hạn chót: 05/3/2024 nhé | Hạn chót: 05/3/2024",
                "họp lúc 8g00, thứ Ba, ngày 05/3/2024 tại hội trường | lúc 8g00, thứ Ba, ngày 05/3/2024",
                "làm xong trong tháng 3/2024 | xong trong tháng 3/2024"
            })
    void its_words_are_marked_from_the_first_small_word_to_the_last_figure(String line, String words) {
        List<DateMention> dates = DateGrammar.find(line, YEARS);

        assertThat(dates).hasSize(1);
        assertThat(dates.get(0).span().in(line).strip()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 15/12 | DAY BEFORE",
                "quý I |",
                "tháng 3 |",
                "6 tháng đầu năm |",
                "ngày 15 hằng tháng | DAY",
                "trước ngày 15/12/2024 | DAY 2024-12-15 BEFORE"
            })
    void without_any_year_in_the_document_no_year_is_made_up(String phrase, String meaning) {
        String read = DateGrammar.find(phrase, YearFrame.unknown()).stream()
                .map(DatePhrasesTest::said)
                .collect(Collectors.joining(" + "));

        assertThat(read).isEqualTo(Optional.ofNullable(meaning).orElse(""));
    }
}
