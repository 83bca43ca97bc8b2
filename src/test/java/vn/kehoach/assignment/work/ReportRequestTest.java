package vn.kehoach.assignment.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.shared.Refused;

/** A collection of reports from its opening to the report upwards. It is due on 20 February 2020 and closes on the 25th. */
class ReportRequestTest {

    private static final Instant DUE = Instant.parse("2020-02-20T16:59:59Z");
    private static final Instant CLOSES = Instant.parse("2020-02-25T16:59:59Z");
    private static final Instant NOW = Instant.parse("2020-02-26T02:00:00Z");

    private static final Map<String, Consumer<ReportRequest>> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put("tổng hợp", collection -> collection.drafted(NOW));
        STEPS.put("lấy ý kiến", collection -> collection.consulted(NOW));
        STEPS.put("hoàn chỉnh", collection -> collection.finalised(NOW));
        STEPS.put("gửi cấp trên", collection -> collection.submitted(NOW));
    }

    private static ReportRequest open() {
        return ReportRequest.late(UUID.randomUUID(), UUID.randomUUID(), "Báo cáo", DUE, CLOSES);
    }

    /** Closed, and with these steps taken: c consulted, d drafted, f finalised, s sent. */
    private static ReportRequest after(String steps) {
        ReportRequest collection = open();
        for (char step : steps.toCharArray()) {
            switch (step) {
                case 'x' -> collection.close(true, NOW);
                case 'd' -> collection.drafted(NOW);
                case 'c' -> collection.consulted(NOW);
                case 'f' -> collection.finalised(NOW);
                default -> collection.submitted(NOW);
            }
        }
        return collection;
    }

    /** Which steps may follow what was done before; all others are refused. */
    private static final Map<String, String> NEXT = Map.of(
            "", "",
            "x", "tổng hợp",
            "xd", "lấy ý kiến, hoàn chỉnh",
            "xdc", "hoàn chỉnh",
            "xdf", "gửi cấp trên",
            "xdcf", "gửi cấp trên",
            "xdfs", "",
            "xdcfs", "");

    static Stream<Arguments> everyStepAfterEveryOther() {
        return NEXT.keySet().stream().sorted().flatMap(done -> STEPS.keySet().stream()
                .map(step -> Arguments.of(done, step)));
    }

    @ParameterizedTest(name = "{1} after “{0}”")
    @MethodSource("everyStepAfterEveryOther")
    void each_step_comes_after_the_one_before_it_and_once(String done, String step) {
        ReportRequest collection = after(done);

        if (NEXT.get(done).contains(step)) {
            STEPS.get(step).accept(collection);
            assertThatThrownBy(() -> STEPS.get(step).accept(collection))
                    .as("twice")
                    .isInstanceOf(Refused.class);
        } else {
            assertThatThrownBy(() -> STEPS.get(step).accept(collection))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Đợt thu báo cáo chưa đến bước “" + step + "”, hoặc đã qua bước này");
        }
    }

    @Test
    void a_collection_from_before_steps_were_noted_is_not_held_up_by_them() {
        ReportRequest old = open();
        ReflectionTestUtils.setField(old, "bySteps", false);

        STEPS.values().forEach(step -> step.accept(old));

        assertThat(ReflectionTestUtils.getField(old, "submittedAt")).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-20T17:00:00Z, false, false",
        "2020-02-25T16:59:58Z, false, false",
        "2020-02-25T16:59:58.999Z, false, false",
        "2020-02-25T16:59:59Z, false, true",
        "2020-02-25T17:00:00Z, false, true",
        "2020-02-10T02:00:00Z, true, true"
    })
    void it_closes_at_its_deadline_or_when_all_reports_were_in(Instant now, boolean complete, boolean may) {
        ReportRequest collection = open();
        if (complete) {
            collection.complete(now.minusSeconds(60));
        }

        assertThat(collection.mayCloseUnfinished(now)).isEqualTo(may);
    }

    @Test
    void that_all_were_in_is_noted_once_whatever_is_given_back_afterwards() {
        ReportRequest collection = open();

        collection.complete(DUE);
        collection.complete(NOW);

        assertThat(ReflectionTestUtils.getField(collection, "completeAt")).isEqualTo(DUE);
    }

    @Test
    void it_is_closed_once_and_stays_as_it_was_closed() {
        ReportRequest collection = open();

        assertThat(collection.close(true, DUE)).isTrue();
        assertThat(collection.close(false, NOW)).isFalse();

        assertThat(collection.closed()).isTrue();
        assertThat(ReflectionTestUtils.getField(collection, "closedAt")).isEqualTo(DUE);
        assertThat(ReflectionTestUtils.getField(collection, "closedByDeadline")).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-21T16:59:59Z, 2020-02-26T16:59:59Z",
        "2020-02-19T16:59:59Z, 2020-02-24T16:59:59Z",
        "2020-02-20T10:00:00Z, 2020-02-25T10:00:00Z",
        "2020-02-29T16:59:59Z, 2020-03-05T16:59:59Z",
        "2019-12-31T16:59:59Z, 2020-01-05T16:59:59Z"
    })
    void where_its_units_get_another_deadline_it_closes_as_much_later_or_earlier(Instant newDue, Instant closes) {
        ReportRequest collection = open();

        assertThat(collection.follow(newDue)).contains(closes);
        assertThat(collection.closesAt()).isEqualTo(closes);
        assertThat(collection.follow(newDue)).as("the same deadline again").isEmpty();
        assertThat(collection.follow(DUE)).as("and back").contains(CLOSES);
    }

    @Test
    void a_closed_collection_follows_nothing() {
        ReportRequest collection = after("x");

        assertThat(collection.follow(DUE.plus(Duration.ofDays(1)))).isEqualTo(Optional.empty());
        assertThat(collection.closesAt()).isEqualTo(CLOSES);
    }

    @Test
    void the_collection_of_a_later_round_stays_open_as_long_after_its_deadline() {
        ReportRequest first = open();
        Instant due = Instant.parse("2020-05-20T10:00:00Z");

        ReportRequest second = first.inRound(2, "Báo cáo quý II", due);

        assertThat(second.closesAt()).isEqualTo(due.plus(Duration.ofDays(5)));
        assertThat(second.what()).isEqualTo("Báo cáo quý II");
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.plan()).isEqualTo(first.plan());
        assertThat(second.closed()).isFalse();
        assertThat(ReflectionTestUtils.getField(second, "round")).isEqualTo(2);
    }
}
