package vn.kehoach.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.reading.time.DateMention.Bound.BEFORE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.reading.time.DateMention.Precision;
import vn.kehoach.reading.time.DateMention.Recurrence;

class DateGrammarTest {

    private static final YearFrame ISSUED_IN_NOVEMBER_2019 =
            new YearFrame(Optional.of(LocalDate.of(2019, 11, 26)), Optional.of(2020));

    private static List<DateMention> read(String text) {
        return DateGrammar.find(text, ISSUED_IN_NOVEMBER_2019);
    }

    private static DateMention one(String text) {
        List<DateMention> mentions = read(text);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước 17g00 ngày 25/2/2020 | 2020-02-25T17:00",
                "17h00 ngày 25/02/2020 | 2020-02-25T17:00",
                "trước 17 giờ ngày 25/02 | 2020-02-25T17:00",
                "17 giờ 30 phút, ngày 05 tháng 3 năm 2024 | 2024-03-05T17:30",
                "10h00' ngày 5/3 | 2020-03-05T10:00",
                "lúc 16:30, thứ Sáu, ngày 06/03/2020 | 2020-03-06T16:30",
                "Dự kiến 08g00 ngày 31 tháng 01 năm 2023 (thứ Ba) | 2023-01-31T08:00",
                "ngày 25-02-2020 | 2020-02-25",
                "ngày 25.02.2020 | 2020-02-25",
                "Thời gian: 16/12/2021 (Thứ Năm) | 2021-12-16",
                "hạn chót: 25/02 | 2020-02-25",
                "chậm nhất là ngày 20/12 | 2019-12-20",
                "đến hết ngày 30/6 | 2020-06-30",
                "vào ngày 05 tháng 3/2024 | 2024-03-05",
                "tháng 11/2019 | 2019-11",
                "Dự kiến trong tháng 10 năm 2021 | 2021-10",
                "đầu tháng 12 | 2019-12-10",
                "giữa tháng 3/2020 | 2020-03-20",
                "cuối tháng 02 năm 2020 | 2020-02-29",
                "quý I/2024 | 2024-03-31",
                "Quý IV năm 2024 | 2024-12-31",
                "tuần thứ nhất tháng 3 | 2020-03-07",
                "6 tháng đầu năm 2024 | 2024-06-30",
                "cuối năm 2020 | 2020-12-31",
                "Thời gian hoàn thành: năm 2024 | 2024-12-31",
                "TRƯỚC NGÀY 25/02/2020 | 2020-02-25",
                "truoc ngay 25/02/2020 | 2020-02-25"
            })
    void a_date_is_read_as_offices_write_it(String text, String due) {
        assertThat(one(text).due()).as(text).contains(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Từ ngày 01 đến ngày 15/3/2020 | 2020-03-01 | 2020-03-15",
                "Từ ngày 12/4 - 18/4/2020 | 2020-04-12 | 2020-04-18",
                "từ 12/4 – 18/4 | 2020-04-12 | 2020-04-18",
                "ngày 12-18/4/2020 | 2020-04-12 | 2020-04-18",
                "từ ngày 28 đến ngày 05/3/2020 | 2020-02-28 | 2020-03-05",
                "từ ngày 25/12 đến hết ngày 05/01/2020 | 2019-12-25 | 2020-01-05",
                "Từ tháng 12/2019 đến tháng 02/2020 | 2019-12-01 | 2020-02-29",
                "từ tháng 11 đến tháng 01/2020 | 2019-11-01 | 2020-01-31",
                "tháng 6, 7/2024 | 2024-06-01 | 2024-07-31"
            })
    void a_period_has_its_first_and_its_last_day(String text, LocalDate from, LocalDate to) {
        assertThat(one(text).from()).as(text).contains(from);
        assertThat(one(text).to()).as(text).contains(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đạt 5/5 chỉ tiêu, 1/3 số đơn vị",
                "Chỉ thị 15/CT-TTg",
                "nhiệm kỳ 2017 - 2022",
                "giai đoạn 2016 - 2020",
                "quy định số 1",
                "dự toán ngân sách nhà nước hằng năm",
                "bố trí kinh phí hằng năm",
                "Số: 81-KH/ĐTN",
                "hoạt động trong năm 2023",
                "ngân hàng năm nay",
                "trong 6 tháng",
                "quỹ 2 tỷ đồng",
                "Điều 5",
                "sdt: 0900.000.000",
                "khi có thể"
            })
    void what_is_no_date_is_left_alone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trước ngày 31/02/2020", "ngày 30/02", "ngày 5 tháng 13", "từ ngày 25 đến ngày 32/3"})
    void a_day_that_no_calendar_has_is_never_a_date(String text) {
        assertThat(read(text)).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.precision()).isEqualTo(Precision.IMPOSSIBLE);
            assertThat(mention.due()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 20 của tháng cuối quý | QUARTERLY | 2019-12-20",
                "trước ngày 15/11 hằng năm | YEARLY | 2020-11-15",
                "thứ Sáu hằng tuần | WEEKLY | 2019-11-29",
                "trước ngày 25 hàng tháng | MONTHLY | 2019-12-25",
                "định kỳ hằng quý | QUARTERLY |",
                "hằng năm | YEARLY |"
            })
    void what_comes_back_has_its_round_and_the_date_of_the_first(String text, Recurrence round, String due) {
        assertThat(one(text).recurrence()).contains(round);
        assertThat(one(text).due()).isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ngày 20 của tháng cuối quý | QUARTERLY | 20 | - | LAST | - | -",
                "định kỳ hằng quý, gửi báo cáo trước ngày 15 tháng giữa quý | QUARTERLY | 15 | - | MIDDLE | - | -",
                "hằng quý trước ngày 5 của tháng đầu | QUARTERLY | 5 | - | FIRST | - | -",
                "trước ngày 15/11 hằng năm | YEARLY | 15 | 11 | - | - | -",
                "hằng năm, báo cáo trước ngày 15/11 | YEARLY | 15 | 11 | - | - | -",
                "tháng 11 hằng năm | YEARLY | - | 11 | - | - | -",
                "trước ngày 15/6 và ngày 15/12 hằng năm | HALF_YEARLY | 15 | - | LAST | - | -",
                "thứ Sáu hằng tuần | WEEKLY | - | - | - | FRIDAY | -",
                "trước ngày 25 hằng tháng | MONTHLY | 25 | - | - | - | -",
                "định kỳ hằng tháng (trước ngày 20) | MONTHLY | 20 | - | - | - | -",
                "thứ Hai tuần cuối hằng tháng | MONTHLY | - | - | - | MONDAY | -1",
                "tuần thứ hai của mỗi tháng | MONTHLY | - | - | - | - | 2"
            })
    void what_comes_back_names_the_day_of_each_round(
            String text,
            Recurrence every,
            Integer day,
            Integer month,
            Round.MonthOfPeriod which,
            DayOfWeek weekday,
            Integer week) {
        Round round = read(text).stream()
                .flatMap(mention -> mention.round().stream())
                .reduce((first, last) -> last)
                .orElseThrow();

        assertThat(round)
                .as(text)
                .isEqualTo(new Round(
                        every,
                        Optional.ofNullable(day),
                        Optional.ofNullable(month),
                        Optional.ofNullable(which),
                        Optional.ofNullable(weekday),
                        Optional.ofNullable(week)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hằng năm, tổng kết ngày 15/11/2023 | 2023-11-15",
                "hằng tháng sinh hoạt, riêng ngày 25/3 họp | 2020-03-25"
            })
    void a_day_beside_a_round_that_has_a_date_of_its_own_is_that_date(String text, String due) {
        assertThat(read(text))
                .anyMatch(mention -> mention.due().filter(due::equals).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chậm nhất 20 ngày sau khi kết thúc hội nghị | 20 | DAYS | AFTER | kết thúc hội nghị",
                "trước 05 ngày tổ chức hội nghị | 5 | DAYS | BEFORE | hội nghị",
                "trước khi tổ chức hội nghị 05 ngày | 5 | DAYS | BEFORE | tổ chức hội nghị",
                "trước Đại hội ít nhất 10 ngày | 10 | DAYS | BEFORE | Đại hội",
                "trước Hội trại 03 ngày | 3 | DAYS | BEFORE | Hội trại",
                "sau Hội nghị 05 ngày | 5 | DAYS | AFTER | Hội nghị",
                "trước ngày hội 1 tuần | 1 | WEEKS | BEFORE | ngày hội",
                "trước ngày khai mạc hội thi 02 tuần | 2 | WEEKS | BEFORE | khai mạc hội thi",
                "trong vòng 03 ngày làm việc kể từ ngày nhận được văn bản | 3 | WORKING_DAYS | AFTER | ngày nhận được văn bản",
                "sau 01 tháng kể từ ngày kết thúc | 1 | MONTHS | AFTER | ngày kết thúc",
                "chậm nhất 48 giờ trước khi khai mạc | 2 | DAYS | BEFORE | khai mạc",
                "ngay sau khi kết thúc hội nghị | 0 | DAYS | AFTER | kết thúc hội nghị"
            })
    void what_is_reckoned_from_an_event_says_how_far(
            String text, int amount, Relative.Unit unit, Relative.Direction direction, String anchor) {
        assertThat(one(text).offset()).as(text).contains(new Offset(amount, unit, direction));
        assertThat(one(text).anchor()).contains(anchor);
        assertThat(one(text).due()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chậm nhất 20 ngày sau khi kết thúc hội nghị | kết thúc hội nghị",
                "trước 05 ngày tổ chức hội nghị | hội nghị",
                "trước khi tổ chức hội nghị 05 ngày | tổ chức hội nghị",
                "trong vòng 03 ngày làm việc kể từ ngày nhận được văn bản | ngày nhận được văn bản"
            })
    void what_is_reckoned_from_an_event_names_it(String text, String anchor) {
        assertThat(one(text).precision()).isEqualTo(Precision.RELATIVE);
        assertThat(one(text).anchor()).contains(anchor);
        assertThat(one(text).due()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khi có yêu cầu", "theo đề nghị", "thường xuyên"})
    void what_has_no_end_has_no_date(String text) {
        assertThat(one(text).precision()).isEqualTo(Precision.OPEN);
        assertThat(one(text).dated()).isFalse();
    }

    @Test
    void before_a_day_waits_for_the_setting_and_before_an_hour_does_not() {
        assertThat(one("trước ngày 30/8/2021").strictlyBefore()).isTrue();
        assertThat(one("trước ngày 30/8/2021").bound()).isEqualTo(BEFORE);
        assertThat(one("trước 17g00 ngày 30/8/2021").strictlyBefore()).isFalse();
        assertThat(one("định kỳ hằng năm (trước ngày 15/12)").strictlyBefore()).isTrue();
        assertThat(one("chậm nhất ngày 30/8/2021").strictlyBefore()).isFalse();
        assertThat(one("trước hoặc trong ngày 30/8/2021").strictlyBefore()).isFalse();
    }

    @Test
    void the_words_around_a_day_are_kept() {
        DateMention mention = one("01 buổi, dự kiến sáng ngày 11/4/2020 (thứ 7).");

        assertThat(mention.tentative()).isTrue();
        assertThat(mention.weekday()).contains(DayOfWeek.SATURDAY);
        assertThat(mention.session()).contains(DateMention.Session.MORNING);
    }

    @Test
    void a_year_that_is_left_out_is_the_one_that_follows_the_issue() {
        YearFrame unknown = YearFrame.unknown();

        assertThat(one("trước ngày 15/01").due()).contains("2020-01-15");
        assertThat(one("trước ngày 15/12").due()).contains("2019-12-15");
        assertThat(DateGrammar.find("trước ngày 15/12", unknown).get(0).due()).isEmpty();
    }

    @Test
    void several_dates_of_a_sentence_are_told_apart() {
        assertThat(read("gửi trước ngày 20/3 và họp ngày 25/3, từ 8g00 đến 11g00 ngày 26/3"))
                .extracting(mention -> mention.due().orElseThrow())
                .containsExactly("2020-03-20", "2020-03-25", "2020-03-26T11:00");
    }

    @Test
    void no_text_whatever_breaks_it() {
        Random random = new Random(81);
        String letters = "ngày tháng năm quý từ đến trước 0123456789/-.:()gh\n\t, hằngsau tuần thứ";

        for (int n = 0; n < 3_000; n++) {
            StringBuilder text = new StringBuilder();
            random.ints(40, 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));

            assertThat(read(text.toString()))
                    .allSatisfy(mention ->
                            assertThat(mention.span().in(text.toString())).isNotBlank());
        }
    }
}
