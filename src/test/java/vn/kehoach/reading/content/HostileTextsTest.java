package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.reading.draft.DraftReader;
import vn.kehoach.reading.text.Budget;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.time.Days;
import vn.kehoach.shared.Refused;

/** Whatever is repeated in a document, one of twice the length is read in about twice the time. */
class HostileTextsTest {

    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN TỈNH AN HÒA
            Số: 900/KH-UBND
            An Hòa, ngày 05 tháng 01 năm 2024

            KẾ HOẠCH
            Phát triển năm 2024

            I. MỤC ĐÍCH
            Cụ thể hóa.
            II. TỔ CHỨC THỰC HIỆN
            1. Văn phòng
            - Chủ trì báo cáo trước ngày 25/02/2024.
            -\u0020""";
    private static final String TAIL = "\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Hòa\n\nNơi nhận:\n- Như trên;\n";

    /** What a plan is made of, each again and again. */
    static final List<String> REPEATED = List.of(
            "tháng 1, ",
            "25/02/2020, ",
            "17g00 ",
            "quý I, ",
            "thứ Sáu, ",
            "1 tháng 1 ",
            "từ ngày 1 ",
            "đến ",
            "25/02 - ",
            "trong vòng 5 ngày sau ",
            "khi có ",
            "hằng tháng ",
            "hằng năm ",
            "mùng 1 tháng Giêng ",
            "hoàn thành trước ngày 25/02/2020; ",
            "báo cáo trước ngày 25/02/2020, ",
            "số 1-KH/",
            "căn cứ Kế hoạch số 1-KH/A ngày 1/1/2020;\n",
            "1 ",
            "12345",
            "1.1. ",
            "1.1.1. A\n",
            "-",
            "- ",
            "- a\n",
            "+ a\n",
            "• ",
            "–",
            "(",
            ")",
            "(trừ a ",
            "“",
            "\"",
            "**",
            "** ",
            "__",
            "|",
            "| ",
            "a\t",
            "a\tb\n",
            " ",
            "\t",
            "\n",
            " \n",
            "a;\n",
            "Nơi nhận: ",
            "Nơi nhận:\n",
            "\nNơi nhận:\n- ",
            "TM. BAN\n",
            "Nguyễn Văn A\n",
            "Điều 1. ",
            "Điều 1.\n",
            "I. ",
            "I. A\n",
            "và ",
            ",",
            ", ",
            ". ",
            "A. ",
            "\u0301",
            "a\u0301",
            "Ban Tổ chức, ",
            "Ban Tổ chức chủ trì ",
            "Chủ trì, phối hợp với Sở ",
            "05 đại biểu, ",
            "Phương án 1\n",
            "Thời gian: 8h\n",
            "Thành phần: 10 người\n");

    private static final int TIMES = 700;
    private static final int RUNS = 5;
    private static final double MOST_FOR_TWICE = 2.5;
    private static final long MILLION = 1_000_000;

    /** Below this a garbage collection or a compilation weighs more than the reading. */
    private static final long SLACK = 40 * MILLION;

    private static final long LONGEST = Duration.ofSeconds(10).toNanos();

    @BeforeAll
    static void warm() {
        for (int n = 0; n < 10; n++) {
            Seeds.NAMES.forEach(name -> TestDays.reader().read(Seeds.text(name)));
        }
    }

    @ParameterizedTest
    @FieldSource("REPEATED")
    void twice_the_length_takes_about_twice_the_time(String repeated) {
        assertThat(isWithin(repeated, TIMES)).isTrue();
    }

    /** What grows with the square shows later, and more clearly. */
    @Tag("storm")
    @ParameterizedTest
    @FieldSource("REPEATED")
    void twice_a_great_length_takes_about_twice_the_time(String repeated) {
        assertThat(isWithin(repeated, 3 * TIMES)).isTrue();
    }

    private static boolean isWithin(String repeated, int times) {
        String once = HEAD + repeated.repeat(times) + TAIL;
        String twice = HEAD + repeated.repeat(2 * times) + TAIL;
        return isWithin(once, twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tháng 1, ", "số 1-KH/", " ", "Nơi nhận: ", "TM. BAN\n", "a\tb\n", "25/02/2020, ", "“"})
    void a_text_of_nothing_else_is_no_exception(String repeated) {
        assertThat(isWithin(repeated.repeat(2_000), repeated.repeat(4_000))).isTrue();
    }

    /** The quickest of several runs each, for other programs only make one slower. */
    private static boolean isWithin(String once, String twice) {
        long one = Long.MAX_VALUE;
        long two = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            one = Math.min(one, time(once));
            two = Math.min(two, time(twice));
            if (two <= MOST_FOR_TWICE * one + SLACK) {
                return two < LONGEST;
            }
        }
        return false;
    }

    /** Processor time of this thread; a refusal is an answer too. */
    private static long time(String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            TestDays.reader().read(text);
        } catch (Refused tooMuch) {
            assertThat(tooMuch.fields()).isNotEmpty();
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    @Test
    void numbers_of_documents_without_an_end_do_not_swell_the_answer() {
        PlanReading reading = TestDays.reader().read("số 1-KH/".repeat(15_000));

        assertThat(reading.json().toString().length()).isLessThan(2_000_000);
    }

    @Test
    void a_title_without_an_end_is_no_title() {
        String title = "x ".repeat(50_000);

        PlanReading reading = TestDays.reader().read(HEAD.replace("Phát triển năm 2024", "Phát triển " + title) + TAIL);

        assertThat(reading.json().path("title").asText().length()).isLessThan(1_500);
    }

    @Test
    void a_document_with_more_work_than_anybody_can_look_at_is_refused_and_says_how_much() {
        String work = "- Tham mưu nội dung số %d trước ngày 25/02/2024.\n";
        StringBuilder text = new StringBuilder(HEAD);
        for (int n = 0; n < 10_001; n++) {
            text.append(work.formatted(n));
        }

        assertThatThrownBy(() -> TestDays.reader().read(text + TAIL)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Refused.Reason.INVALID);
            assertThat(refused).hasMessageMatching("Nội dung văn bản: có 1\\d{4} việc, nhiều nhất là 10000");
        });
    }

    @Test
    void a_reading_that_takes_too_long_ends_and_says_why() {
        AtomicLong clock = new AtomicLong();
        Budget budget = new Budget(() -> clock.getAndAdd(MILLION), Duration.ofMillis(5));
        Page page = Page.of(Seeds.text("81-KH-2019"), budget);

        assertThatThrownBy(() -> new DraftReader(page, Days.WEEKENDS).read())
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.message()).startsWith("có quá nhiều chữ, số và ngày")));
    }
}
