package vn.kehoach.plan.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.state.PlanBuilder;
import vn.kehoach.shared.Refused;

class EventViewTest {

    private static final EventLine WRITTEN = PlanBuilder.content(
                    """
                    {'title': 'A', 'event': {'month': '2021-10', 'tentative': true, 'expectedAttendance': 100, 'alternatives': [
                      {'id': 'in-person', 'place': 'Sảnh', 'expectedAttendance': 100}, {'id': 'online', 'place': 'Phòng họp'}]},
                     'participants': [{'org': 'Huyện', 'count': 22, 'onlyIf': 'in-person'}, {'org': 'Tỉnh', 'count': 8}]}
                    """)
            .event();

    private final List<EventView.Change> changes = new ArrayList<>();

    @Test
    void before_a_decision_the_plan_holds_as_it_is_written() {
        EventView event = EventView.of(WRITTEN, changes);

        assertThat(event.alternative()).isEmpty();
        assertThat(event.line().at()).contains(Instant.parse("2021-10-31T16:59:59Z"));
        assertThat(event.line().expected()).contains(100);
        assertThat(event.line().heads())
                .flatExtracting(each -> each.count().stream().toList())
                .containsExactly(22, 8);
    }

    @Test
    void place_and_numbers_are_those_of_the_alternative_in_force() {
        choose("online");

        EventView event = EventView.of(WRITTEN, changes);

        assertThat(event.line().place()).contains("Phòng họp");
        assertThat(event.line().expected()).isEmpty();
        assertThat(event.line().heads()).extracting(each -> each.org()).containsExactly("Tỉnh");
    }

    @Test
    void a_fixed_date_stays_when_the_alternative_changes_and_a_place_does_not() {
        choose("online");
        fix("2021-10-21T08:00", "Hội trường B");
        assertThat(EventView.of(WRITTEN, changes).line().place()).contains("Hội trường B");
        choose("in-person");

        EventView event = EventView.of(WRITTEN, changes);

        assertThat(event.version()).isEqualTo(3);
        assertThat(event.line().at()).contains(Instant.parse("2021-10-21T01:00:00Z"));
        assertThat(event.line().tentative()).isFalse();
        assertThat(event.line().month()).isEmpty();
        assertThat(event.line().place()).contains("Sảnh");
        assertThat(event.chosen("in-person")).map(EventView.Change::number).contains(3);
        assertThat(event.chosen("online")).isEmpty();
    }

    @Test
    void an_event_of_several_days_is_over_on_its_last() {
        EventLine event = PlanBuilder.content(
                        "{'title': 'A', 'event': {'starts': '2021-10-21T08:00', 'ends': '2021-10-23'}}")
                .event();

        assertThat(event.at()).contains(Instant.parse("2021-10-23T16:59:59Z"));
        assertThat(event.anchorOf(days(Relative.Direction.BEFORE))).contains(Instant.parse("2021-10-21T01:00:00Z"));
        assertThat(event.anchorOf(days(Relative.Direction.AFTER))).contains(Instant.parse("2021-10-23T16:59:59Z"));
        assertThat(event.anchorOf(Relative.atEvent())).contains(Instant.parse("2021-10-23T16:59:59Z"));
    }

    @Test
    void a_content_with_something_else_in_its_event_has_none() {
        assertThat(PlanBuilder.content("{'title': 'A', 'event': 'mai', 'participants': 3}")
                        .event()
                        .exists())
                .isFalse();
        assertThat(PlanBuilder.content("{'title': 'A', 'event': {'alternatives': [1, {}]}}")
                        .event()
                        .exists())
                .isFalse();
    }

    @Test
    void a_day_that_does_not_exist_is_refused_where_the_content_comes_in() {
        assertThatThrownBy(() -> PlanBuilder.content("{'title': 'A', 'event': {'starts': '2021-02-31'}}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2021-02-31");
    }

    private static Relative days(Relative.Direction direction) {
        return new Relative(Relative.EVENT, 3, Relative.Unit.DAYS, direction);
    }

    private void choose(String alternative) {
        add(Optional.of(alternative), Optional.empty(), Optional.empty());
    }

    private void fix(String starts, String place) {
        add(Optional.empty(), Optional.of(starts), Optional.of(place));
    }

    private void add(Optional<String> alternative, Optional<String> starts, Optional<String> place) {
        changes.add(new EventView.Change(
                changes.size() + 1, alternative, starts, Optional.empty(), place, "Lý do", "vanphong", Instant.EPOCH));
    }
}
