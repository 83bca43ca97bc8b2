package vn.kehoach.plan.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.content.due.Relative.Direction;
import vn.kehoach.plan.content.due.Relative.Unit;

/** The day that deadlines hang on, in every form in which a plan may write its event. */
class EventLineTest {

    private static EventLine event(String starts, String ends, String date, String month) {
        return new EventLine(
                Optional.ofNullable(starts),
                Optional.ofNullable(ends),
                Optional.ofNullable(date),
                Optional.ofNullable(month),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Optional<Instant> from(EventLine event, int days, Direction direction) {
        return event.anchorOf(new Relative(Relative.EVENT, days, Unit.DAYS, direction));
    }

    @ParameterizedTest
    @CsvSource({
        // starts, ends, date, month | the moment it hangs on, the day it may begin, what is before it is reckoned from
        "2024-03-05T08:00, , , , 2024-03-05T01:00:00Z, 2024-03-05, 2024-03-05T01:00:00Z",
        "2024-03-05T08:00, 2024-03-05T11:00, , , 2024-03-05T01:00:00Z, 2024-03-05, 2024-03-05T01:00:00Z",
        "2024-03-05T08:00, 2024-03-05, , , 2024-03-05T01:00:00Z, 2024-03-05, 2024-03-05T01:00:00Z",
        "2024-03-05T08:00, 2024-03-07T17:00, , , 2024-03-07T10:00:00Z, 2024-03-05, 2024-03-05T01:00:00Z",
        "2024-03-05, 2024-03-07, , , 2024-03-07T16:59:59Z, 2024-03-05, 2024-03-05T16:59:59Z",
        "2024-02-28, 2024-03-01, , , 2024-03-01T16:59:59Z, 2024-02-28, 2024-02-28T16:59:59Z",
        "2023-12-31T20:00, 2024-01-01T02:00, , , 2023-12-31T19:00:00Z, 2023-12-31, 2023-12-31T13:00:00Z",
        "2024-03-05T00:00, , , , 2024-03-04T17:00:00Z, 2024-03-05, 2024-03-04T17:00:00Z",
        ", , 2024-03-05, , 2024-03-05T16:59:59Z, 2024-03-05, 2024-03-05T16:59:59Z",
        ", , , 2024-02, 2024-02-29T16:59:59Z, 2024-02-01, 2024-02-29T16:59:59Z",
        ", 2024-03-07, , , 2024-03-07T16:59:59Z, 2024-03-07, 2024-03-07T16:59:59Z",
        "2024-03-05T08:00, , 2024-03-09, 2024-04, 2024-03-05T01:00:00Z, 2024-03-05, 2024-03-05T01:00:00Z",
        ", , 2024-03-09, 2024-04, 2024-03-09T16:59:59Z, 2024-03-09, 2024-03-09T16:59:59Z"
    })
    void work_hangs_on_the_end_of_an_event_and_work_before_it_on_its_beginning(
            String starts, String ends, String date, String month, Instant at, LocalDate first, Instant before) {
        EventLine event = event(starts, ends, date, month);

        assertThat(event.at()).contains(at);
        assertThat(event.firstDay()).contains(first);
        assertThat(from(event, 3, Direction.BEFORE)).contains(before);
        assertThat(from(event, 3, Direction.AFTER)).contains(at);
        assertThat(from(event, 0, Direction.BEFORE)).as("at the event itself").contains(at);
        assertThat(event.exists()).isTrue();
    }

    @Test
    void an_event_without_a_date_is_an_anchor_for_nothing() {
        EventLine event = event(null, null, null, null);

        assertThat(event.at()).isEmpty();
        assertThat(event.firstDay()).isEmpty();
        assertThat(from(event, 3, Direction.BEFORE)).isEmpty();
        assertThat(event.exists()).isFalse();
    }

    @Test
    void a_place_alone_makes_an_event() {
        EventLine placed = event(null, null, null, null).at(Optional.of("Hội trường A"));

        assertThat(placed.exists()).isTrue();
        assertThat(placed.at(Optional.empty()).place()).contains("Hội trường A");
        assertThat(placed.at(Optional.of("Hội trường B")).place()).contains("Hội trường B");
    }

    private static EventView.Change fixed(String starts, String ends, String place) {
        return new EventView.Change(
                1,
                Optional.empty(),
                Optional.of(starts),
                Optional.ofNullable(ends),
                Optional.ofNullable(place),
                "Trùng lịch",
                "vanphong",
                Instant.parse("2024-02-01T02:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-12T08:00, , , 2024-03-12T01:00:00Z, Hội trường A",
        "2024-03-12, , Hội trường B, 2024-03-12T16:59:59Z, Hội trường B",
        "2024-03-12, 2024-03-13, , 2024-03-13T16:59:59Z, Hội trường A"
    })
    void a_fixed_date_takes_the_place_of_all_that_was_written_and_a_place_stays_where_none_is_named(
            String starts, String ends, String place, Instant at, String where) {
        EventLine written = new EventLine(
                Optional.empty(),
                Optional.of("2024-03-07"),
                Optional.of("2024-03-05"),
                Optional.of("2024-03"),
                true,
                Optional.of("Hội trường A"),
                Optional.of(300),
                List.of(),
                List.of());

        EventView view = EventView.of(written, List.of(fixed(starts, ends, place)));

        assertThat(view.line().at()).contains(at);
        assertThat(view.line().place()).contains(where);
        assertThat(view.line().tentative()).isFalse();
        assertThat(view.line().date()).isEmpty();
        assertThat(view.line().month()).isEmpty();
        assertThat(view.line().expected()).contains(300);
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.alternative()).isEmpty();
    }

    @Test
    void of_several_decisions_the_last_one_counts_and_all_are_kept() {
        EventView view = EventView.of(
                event("2024-03-05T08:00", null, null, null),
                List.of(fixed("2024-03-12", null, "Hội trường B"), fixed("2024-03-19", null, null)));

        assertThat(view.line().firstDay()).contains(LocalDate.of(2024, 3, 19));
        assertThat(view.line().place()).contains("Hội trường B");
        assertThat(view.version()).isEqualTo(2);
        assertThat(view.changes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "in-person, Trực tiếp",
        "online, Trực tuyến",
        "phuong-an-1, Phương án 1",
        "phuong-an-12, Phương án 12",
        "hybrid, hybrid"
    })
    void an_alternative_has_a_name_that_people_read(String id, String name) {
        assertThat(AlternativeNames.of(id)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-05T08:00:00Z", "2024-03-05T08:00:00+07:00"})
    void a_moment_with_an_offset_is_written_as_a_clock_in_vietnam_shows_it(String starts) {
        EventDate local = new EventDate(starts, Optional.of(" 2024-03-06 "), Optional.of(" A "), " vì mưa ").local();

        assertThat(local.starts()).isEqualTo(starts.endsWith("Z") ? "2024-03-05T15:00" : "2024-03-05T08:00");
        assertThat(local.ends()).contains("2024-03-06");
        assertThat(local.place()).contains("A");
        assertThat(local.reason()).isEqualTo("vì mưa");
    }
}
