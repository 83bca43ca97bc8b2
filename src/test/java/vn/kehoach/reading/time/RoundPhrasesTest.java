package vn.kehoach.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.review.DatesInWords;

/** What comes back, what hangs on an event and what has no end, as offices write it in a plan of 20 November 2023, a Monday. */
class RoundPhrasesTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 11, 20);
    private static final YearFrame YEARS = new YearFrame(Optional.of(ISSUED), Optional.of(2024));

    private static List<DateMention> read(String phrase) {
        return DateGrammar.find(phrase, YEARS);
    }

    /** For example {@code MONTHLY 25 @17:00 BEFORE first 2023-11-25}, {@code WEEKLY FRIDAY}, {@code MONTHLY MONDAY w-1}. */
    private static String round(DateMention date) {
        Round round = date.round().orElseThrow();
        String rule = Stream.of(
                        Optional.of(round.every().name()),
                        round.day().map(String::valueOf),
                        round.month().map(month -> "m" + month),
                        round.monthOfPeriod().map(Enum::name),
                        round.weekday().map(Enum::name),
                        round.week().map(week -> "w" + week),
                        date.hour().map(hour -> "@" + hour),
                        Optional.of(date.bound().name()).filter(bound -> !bound.equals("ON")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return rule + date.to().map(day -> " first " + day).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // each week
                "thứ Hai hằng tuần | WEEKLY MONDAY first 2023-11-20",
                "thứ Sáu hàng tuần | WEEKLY FRIDAY first 2023-11-24",
                "thứ 6 mỗi tuần | WEEKLY FRIDAY first 2023-11-24",
                "Chủ nhật hằng tuần | WEEKLY SUNDAY first 2023-11-26",
                "trước 17g00 thứ Sáu hằng tuần | WEEKLY FRIDAY @17:00 BEFORE first 2023-11-24",
                "thứ Sáu hằng tuần, trước 17g00 | WEEKLY FRIDAY @17:00 BEFORE first 2023-11-24",
                // each month
                "ngày 25 hằng tháng | MONTHLY 25 first 2023-11-25",
                "ngày 20 hằng tháng | MONTHLY 20 first 2023-11-20",
                "ngày 19 hằng tháng | MONTHLY 19 first 2023-12-19",
                "ngày 31 hằng tháng | MONTHLY 31 first 2023-11-30",
                "trước ngày 25 hàng tháng | MONTHLY 25 BEFORE first 2023-11-25",
                "chậm nhất ngày 25 mỗi tháng | MONTHLY 25 BY first 2023-11-25",
                "ngày 05 của các tháng | MONTHLY 5 first 2023-12-05",
                "hằng tháng, gửi báo cáo trước ngày 25 | MONTHLY 25 BEFORE first 2023-11-25",
                "định kỳ hằng tháng (trước ngày 25) | MONTHLY 25 BEFORE first 2023-11-25",
                "17g00 ngày 25 hằng tháng | MONTHLY 25 @17:00 first 2023-11-25",
                "hằng tháng, trước 17g00 ngày 25 | MONTHLY 25 @17:00 BEFORE first 2023-11-25",
                "tuần đầu tiên của mỗi tháng | MONTHLY w1",
                "tuần thứ hai hằng tháng | MONTHLY w2",
                "thứ Hai tuần cuối hằng tháng | MONTHLY MONDAY w-1",
                // each quarter
                "ngày 20 của tháng cuối quý | QUARTERLY 20 LAST first 2023-12-20",
                "ngày 05 tháng đầu quý | QUARTERLY 5 FIRST first 2024-01-05",
                "ngày 15 tháng thứ hai của quý | QUARTERLY 15 MIDDLE first 2024-02-15",
                "ngày 15 tháng giữa hằng quý | QUARTERLY 15 MIDDLE first 2024-02-15",
                "hằng quý, trước ngày 20 tháng cuối quý | QUARTERLY 20 LAST BEFORE first 2023-12-20",
                "ngày 31 tháng cuối cùng của quý | QUARTERLY 31 LAST first 2023-12-31",
                // each half year
                "trước ngày 15/6 và ngày 15/12 hằng năm | HALF_YEARLY 15 LAST BEFORE first 2023-12-15",
                "ngày 10/01 và 10/7 hằng năm | HALF_YEARLY 10 FIRST first 2024-01-10",
                "định kỳ 6 tháng | HALF_YEARLY",
                "06 tháng một lần | HALF_YEARLY",
                // each year
                "ngày 15/11 hằng năm | YEARLY 15 m11 first 2024-11-15",
                "ngày 20/11 hằng năm | YEARLY 20 m11 first 2023-11-20",
                "trước ngày 15/12 hằng năm | YEARLY 15 m12 BEFORE first 2023-12-15",
                "ngày 15 tháng 12 hằng năm | YEARLY 15 m12 first 2023-12-15",
                "ngày 29/02 hằng năm | YEARLY 29 m2 first 2024-02-29",
                "hằng năm, báo cáo trước ngày 15/12 | YEARLY 15 m12 BEFORE first 2023-12-15",
                "tháng 11 hằng năm | YEARLY m11 first 2023-11-30",
                // only how often
                "định kỳ hằng quý | QUARTERLY",
                "hằng năm | YEARLY",
                "hằng tuần | WEEKLY",
                "mỗi tháng | MONTHLY"
            })
    void what_comes_back_has_its_rule_and_its_first_day(String phrase, String rule) {
        List<DateMention> dates = read(phrase);

        assertThat(dates.stream().filter(date -> date.round().isPresent()).map(RoundPhrasesTest::round))
                .as(phrase)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngân sách hằng năm",
                "kinh phí hằng năm",
                "dự toán ngân sách nhà nước hằng năm",
                "kế hoạch hằng năm",
                "khách hàng năm nay",
                "cửa hàng tuần này",
                "ngày 32 hằng tháng",
                "ngày 0 hằng tháng",
                "ngày 31/02 hằng năm",
                "ngày 15/5 và 15/11 hằng năm nào cũng có"
            })
    void what_only_sounds_like_a_round_has_none_with_a_day(String phrase) {
        assertThat(read(phrase)).noneMatch(date -> date.round()
                .filter(round -> round.every() == DateMention.Recurrence.HALF_YEARLY
                        || round.every() == DateMention.Recurrence.MONTHLY && round.isComplete()
                        || round.day().filter(day -> day > 30).isPresent())
                .isPresent());
    }

    private static String offset(DateMention date) {
        Offset offset = date.offset().orElseThrow();
        return offset.amount() + " " + offset.unit() + " " + offset.direction();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chậm nhất 05 ngày sau khi kết thúc hội nghị | 5 DAYS AFTER | kết thúc hội nghị",
                "trong vòng 03 ngày làm việc kể từ ngày nhận được công văn | 3 WORKING_DAYS AFTER | ngày nhận được công văn",
                "trong 10 ngày, kể từ ngày ban hành | 10 DAYS AFTER | ngày ban hành",
                "không quá 02 tuần sau khi ban hành kế hoạch | 2 WEEKS AFTER | ban hành kế hoạch",
                "sau 01 tháng kể từ ngày kết thúc đợt thi đua | 1 MONTHS AFTER | ngày kết thúc đợt thi đua",
                "05 (năm) ngày làm việc sau hội nghị | 5 WORKING_DAYS AFTER | hội nghị",
                "năm ngày sau khi kết thúc đại hội | 5 DAYS AFTER | kết thúc đại hội",
                "mười ngày trước khi tổ chức | 10 DAYS BEFORE | tổ chức",
                "24 giờ sau khi kết thúc | 1 DAYS AFTER | kết thúc",
                "72 giờ trước khi khai mạc | 3 DAYS BEFORE | khai mạc",
                "trước 03 ngày tổ chức hội thi | 3 DAYS BEFORE | hội thi",
                "trước hội nghị ít nhất 05 ngày | 5 DAYS BEFORE | hội nghị",
                "trước khi khai mạc đại hội 15 ngày làm việc | 15 WORKING_DAYS BEFORE | khai mạc đại hội",
                "sau khi kết thúc chương trình 02 tuần | 2 WEEKS AFTER | kết thúc chương trình",
                "ngay sau khi nhận được kế hoạch | 0 DAYS AFTER | nhận được kế hoạch",
                "sau khi kết thúc hội nghị | 0 DAYS AFTER | kết thúc hội nghị",
                "trước khi tổ chức hội trại | 0 DAYS BEFORE | tổ chức hội trại"
            })
    void what_hangs_on_an_event_says_how_far_and_from_what(String phrase, String distance, String anchor) {
        assertThat(read(phrase)).singleElement().satisfies(date -> {
            assertThat(date.precision()).isEqualTo(DateMention.Precision.RELATIVE);
            assertThat(offset(date)).isEqualTo(distance);
            assertThat(date.anchor()).contains(anchor);
            assertThat(date.to()).isEmpty();
            assertThat(date.bound()).isEqualTo(DateMention.Bound.ON);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"36 giờ trước khi khai mạc", "08 giờ sau khi kết thúc"})
    void hours_that_are_no_whole_days_hang_on_the_event_without_a_distance(String phrase) {
        assertThat(read(phrase)).singleElement().satisfies(date -> {
            assertThat(date.anchor()).isPresent();
            assertThat(date.offset()).isEmpty();
        });
    }

    @Test
    void months_in_front_of_a_day_are_those_of_the_report() {
        assertThat(read("Báo cáo 6 tháng trước ngày 15/6/2024"))
                .noneMatch(date -> date.offset().isPresent())
                .anyMatch(date -> date.due().filter("2024-06-15"::equals).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "5, DAYS, AFTER, 2024-02-26, 2024-03-02",
        "5, DAYS, BEFORE, 2024-03-02, 2024-02-26",
        "5, WORKING_DAYS, AFTER, 2024-02-26, 2024-03-02",
        "2, WEEKS, BEFORE, 2024-03-05, 2024-02-20",
        "1, MONTHS, AFTER, 2024-01-31, 2024-02-29",
        "1, MONTHS, BEFORE, 2023-03-31, 2023-02-28",
        "0, DAYS, AFTER, 2024-02-29, 2024-02-29"
    })
    void a_distance_is_reckoned_on_the_calendar_and_working_days_are_left_to_who_knows_them(
            int amount, Relative.Unit unit, Relative.Direction direction, LocalDate from, LocalDate to) {
        assertThat(new Offset(amount, unit, direction).from(from)).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thường xuyên",
                "khi có yêu cầu",
                "khi có phát sinh",
                "theo đề nghị của Thành Đoàn",
                "theo yêu cầu",
                "trong suốt nhiệm kỳ",
                "báo cáo đột xuất"
            })
    void what_has_no_end_says_so(String phrase) {
        assertThat(read(phrase)).anySatisfy(date -> {
            assertThat(date.precision()).isEqualTo(DateMention.Precision.OPEN);
            assertThat(date.dated()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mùng 1 Tết | 1 | 1 | ",
                "Mùng 10 Tết Quý Mão | 10 | 1 | Quý Mão",
                "mồng 5 tháng Giêng | 5 | 1 | ",
                "ngày 15 tháng 8 âm lịch | 15 | 8 | ",
                "ngày 15/8 (âm lịch) | 15 | 8 | ",
                "ngày 10 tháng 3 năm Giáp Thìn | 10 | 3 | Giáp Thìn",
                "ngày 30 tháng Chạp năm Quý Mão | 30 | 12 | Quý Mão",
                "ngày 23 tháng chạp | 23 | 12 | "
            })
    void a_day_of_the_lunar_calendar_is_told_from_one_of_the_ordinary_one(
            String phrase, int day, int month, String year) {
        assertThat(LunarGrammar.find(phrase)).singleElement().satisfies(lunar -> {
            assertThat(lunar.day()).isEqualTo(day);
            assertThat(lunar.month()).isEqualTo(month);
            assertThat(lunar.yearName()).isEqualTo(Optional.ofNullable(year));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 10 tháng 3",
                "ngày 10/3/2024",
                "mùng 31 Tết",
                "mùng 0 Tết",
                "ngày 31/8 âm lịch",
                "ngày 15/13 âm lịch",
                "ngày 15/0 âm lịch",
                "Tết Nguyên đán",
                "tháng Giêng"
            })
    void what_the_lunar_calendar_does_not_have_is_no_lunar_day(String phrase) {
        assertThat(LunarGrammar.find(phrase)).isEmpty();
    }

    private static List<DatesInWords.Named> named(String words) {
        return new NamedDates().in(words, ISSUED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gửi báo cáo trước ngày 05/3 | 2024-03-05 | true | false",
                "Gửi báo cáo trước ngày 05/3/2024 | 2024-03-05 | true | true",
                "Gửi báo cáo trước 17g00 ngày 05/3/2024 | 2024-03-05T17:00 | false | true",
                "Chậm nhất ngày 05/3 | 2024-03-05 | false | false",
                "Hạn chót: 05/3/2024 | 2024-03-05 | false | true",
                "Không muộn hơn ngày 05/3 | 2024-03-05 | false | false"
            })
    void the_words_of_a_duty_name_its_deadline(String words, String due, boolean before, boolean withYear) {
        assertThat(named(words)).singleElement().satisfies(date -> {
            assertThat(date.value()).isEqualTo(due);
            assertThat(date.before()).isEqualTo(before);
            assertThat(date.withYear()).isEqualTo(withYear);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số liệu tính đến ngày 30/11/2023",
                "Tổ chức hội nghị ngày 05/3/2024",
                "Từ ngày 01/3 đến ngày 15/3/2024",
                "Trước tháng 3/2024",
                "Trước ngày 25 hằng tháng",
                "Trước ngày 31/02/2024",
                "Gửi báo cáo sau hội nghị 05 ngày",
                ""
            })
    void other_dates_in_the_words_of_a_duty_are_no_deadline(String words) {
        assertThat(named(words)).isEmpty();
    }

    @Test
    void marks_typed_apart_and_words_without_end_are_read_as_well() {
        String apart = java.text.Normalizer.normalize("trước ngày 05/3/2024", java.text.Normalizer.Form.NFD);

        assertThat(named(apart)).extracting(DatesInWords.Named::value).containsExactly("2024-03-05");
        assertThat(named("a".repeat(5_000) + " trước ngày 05/3/2024")).isEmpty();
        assertThat(named("a ".repeat(2_000) + "trước ngày 05/3/2024")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17g00 | 17:00",
                "17h30 | 17:30",
                "8g | 08:00",
                "08 giờ 15 phút | 08:15",
                "16:05 | 16:05",
                "24g00 | 23:59",
                "24g01 | ",
                "25h | ",
                "17h60 | "
            })
    void an_hour_is_what_a_clock_shows(String words, LocalTime hour) {
        assertThat(Around.hours(vn.kehoach.reading.text.PlainLetters.of(words)))
                .containsExactlyElementsOf(Optional.ofNullable(hour).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 25 hằng tháng | DAY",
                "17g00 ngày 25 hằng tháng | MOMENT",
                "thứ Hai tuần cuối hằng tháng | OPEN",
                "thứ Hai tuần cuối hằng tháng, trước 17g00 | OPEN",
                "tháng 11 hằng năm | COARSE",
                "tháng 11 hằng năm, trước 17g00 | COARSE"
            })
    void only_a_day_becomes_a_moment_by_its_hour(String phrase, DateMention.Precision precision) {
        assertThat(read(phrase)).singleElement().satisfies(date -> assertThat(date.precision())
                .isEqualTo(precision));
    }

    @Test
    void a_date_keeps_all_that_it_says_when_its_text_begins_later() {
        String phrase = "dự kiến sáng thứ Ba, ngày 05/3/2024";
        DateMention date = read(phrase).get(0);

        DateMention moved = read("Hội nghị: " + phrase).get(0);

        assertThat(date.movedBy("Hội nghị: ".length())).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-08, true",
        "2024-03-09, false",
        "2024-03-10, false",
        "2024-03-11, true",
        "2024-02-10, false",
        "2024-02-12, true"
    })
    void without_a_calendar_only_weekends_are_free(LocalDate day, boolean worked) {
        assertThat(Days.WEEKENDS.isWorkingDay(day)).isEqualTo(worked);
        assertThat(Days.WEEKENDS.holidaysBetween(day, day.plusDays(30))).isEmpty();
        assertThat(LunarDays.UNKNOWN.on(day)).isEmpty();
    }
}
