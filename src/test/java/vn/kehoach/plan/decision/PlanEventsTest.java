package vn.kehoach.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aConference;
import static vn.kehoach.plan.PlanText.aConferenceWithAlternatives;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.event.EventDate;
import vn.kehoach.plan.event.EventView;
import vn.kehoach.plan.state.PlanId;

/** Deciding when an event takes place and which alternative is in force. */
class PlanEventsTest {

    private static final String OFFICE = "vanphong";
    private static final OptionalInt UNSEEN = OptionalInt.empty();

    private final PlanWorld world = new PlanWorld();
    private final PlanEvents events = world.events();

    private static EventDate on(String starts) {
        return new EventDate(starts, Optional.empty(), Optional.empty(), "Hội trường sửa chữa");
    }

    private static EventDate lasting(String starts, String ends) {
        return new EventDate(starts, Optional.of(ends), Optional.empty(), "Hội trường sửa chữa");
    }

    private Optional<EventView> fix(PlanId plan, EventDate date) {
        return events.fix(plan, date, UNSEEN, world.caller(OFFICE));
    }

    private Optional<EventView> choose(PlanId plan, String alternative) {
        return events.choose(plan, alternative, "Dịch đã được kiểm soát", UNSEEN, world.caller(OFFICE));
    }

    @Test
    void before_any_decision_the_event_is_as_the_plan_says_it() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));

        EventView event = events.view(plan);

        assertThat(event.version()).isZero();
        assertThat(event.line().starts()).contains("2020-03-20T08:00");
        assertThat(event.changes()).isEmpty();
    }

    @Test
    void a_new_date_is_in_force_from_then_on_and_the_decision_is_kept() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));

        EventView event = fix(plan, on("2020-03-27T14:00")).orElseThrow();

        assertThat(event.line().starts()).contains("2020-03-27T14:00");
        assertThat(event.line().place()).contains("Hội trường Thành Đoàn");
        assertThat(event.changes())
                .containsExactly(new EventView.Change(
                        1,
                        Optional.empty(),
                        Optional.of("2020-03-27T14:00"),
                        Optional.empty(),
                        Optional.empty(),
                        "Hội trường sửa chữa",
                        OFFICE,
                        world.clock.instant()));
        assertThat(events.view(plan)).isEqualTo(event);
    }

    @Test
    void the_same_date_changes_nothing() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));

        assertThat(fix(plan, on("2020-03-20T08:00"))).isEmpty();
        assertThat(fix(plan, on("2020-03-20T08:00:00+07:00"))).isEmpty();

        assertThat(events.view(plan).version()).isZero();
    }

    @Test
    void a_tentative_date_is_fixed_by_the_same_date() {
        PlanId plan = world.executing(aPlan().with("event", "{'starts': '2020-03-20T08:00', 'tentative': true}"));

        EventView event = fix(plan, on("2020-03-20T08:00")).orElseThrow();

        assertThat(event.line().tentative()).isFalse();
    }

    @Test
    void a_moment_with_another_offset_is_written_as_people_in_vietnam_read_it() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));

        EventView event = fix(plan, on("2020-03-27T02:00:00Z")).orElseThrow();

        assertThat(event.line().starts()).contains("2020-03-27T09:00");
    }

    @Test
    void another_place_at_the_same_date_is_a_decision_too() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));
        EventDate elsewhere =
                new EventDate("2020-03-20T08:00", Optional.empty(), Optional.of(" Nhà Văn hóa "), "Đổi nơi");

        EventView event = fix(plan, elsewhere).orElseThrow();

        assertThat(event.line().place()).contains("Nhà Văn hóa");
        assertThat(fix(plan, elsewhere)).as("again").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', chưa ghi",
        "hôm nào, không phải là ngày giờ có thật",
        "2020-02-30, không phải là ngày giờ có thật",
        "2020-03, không phải là ngày giờ có thật",
        "2019-12-16T10:00, đã qua",
        "2019-12-15, đã qua",
        "2029-12-31, xa hơn mười năm"
    })
    void a_date_exists_is_to_come_and_lies_within_ten_years(String starts, String words) {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));

        String message = invalid(() -> fix(plan, on(starts)), "starts");

        assertThat(message).contains(words);
        assertThat(events.view(plan).version()).isZero();
    }

    @Test
    void today_is_to_come_until_it_is_over() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));

        assertThat(fix(plan, on("2019-12-16"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-27T07:59", "2020-03-26", "hôm sau", "2031-01-01"})
    void an_event_ends_after_it_begins(String ends) {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));

        invalid(() -> fix(plan, lasting("2020-03-27T08:00", ends)), "ends");
    }

    @Test
    void a_decision_has_a_reason_and_a_place_is_no_novel() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));

        invalid(
                () -> fix(plan, new EventDate("2020-03-27", Optional.empty(), Optional.of("a".repeat(501)), "  ")),
                "place",
                "reason");
        invalid(
                () -> fix(plan, new EventDate("2020-03-27", Optional.empty(), Optional.empty(), "a".repeat(2001))),
                "reason");
    }

    @Test
    void a_plan_without_event_has_none_to_fix() {
        PlanId plan = world.executing(aPlan());

        conflict(() -> fix(plan, on("2020-03-27")), "không có sự kiện nào");
    }

    @Test
    void who_had_seen_an_older_state_looks_again_before_deciding() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));
        fix(plan, on("2020-03-27T14:00"));

        conflict(
                () -> events.fix(plan, on("2020-03-28T14:00"), OptionalInt.of(0), world.caller(OFFICE)), "hãy tải lại");
        Optional<EventView> fresh = events.fix(plan, on("2020-03-28T14:00"), OptionalInt.of(1), world.caller(OFFICE));

        assertThat(fresh).map(EventView::version).contains(2);
    }

    @Test
    void who_asks_for_what_is_in_force_already_need_not_have_seen_the_last_state() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));
        fix(plan, on("2020-03-27T14:00"));

        assertThat(events.fix(plan, on("2020-03-27T14:00"), OptionalInt.of(0), world.caller(OFFICE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vanphong, true",
        "bithu, true",
        "phobithu, true",
        "ban-tochuc, false",
        "ldld-vp, false",
        "thanhdoan-pbt, false",
        "dv-so-du-lich, false",
        "quantri, false"
    })
    void staff_of_the_lead_office_and_leaders_of_the_lead_body_decide(String user, boolean may) {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));

        assertThat(events.mayDecide(plan, world.caller(user))).isEqualTo(may);
    }

    @Test
    void whoever_drafted_decides_too() {
        PlanId plan = world.drafted(aConference("2020-03-20T08:00").json(), "ban-tochuc");

        assertThat(events.mayDecide(plan, world.caller("ban-tochuc"))).isTrue();
        assertThat(events.mayDecide(plan, world.caller("ban-tuyengiao"))).isFalse();
    }

    @Test
    void who_reads_the_plan_and_may_not_decide_is_told_who_may() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));
        world.readers().letReadIssued(plan, List.of("unit-so-du-lich"));

        forbidden(
                () -> events.fix(plan, on("2020-03-27"), UNSEEN, world.caller("dv-so-du-lich")),
                "Chỉ văn phòng, người soạn và lãnh đạo của cơ quan chủ trì");
        notFound(() -> events.fix(plan, on("2020-03-27"), UNSEEN, world.caller("ldld-vp")));
    }

    @Test
    void decisions_are_taken_from_the_issue_of_the_plan_until_it_is_closed() {
        PlanId draft = world.drafted(aConference("2020-03-20T08:00"));
        PlanId submitted = world.submitted(aConference("2020-03-20T08:00"));
        PlanId issued = world.issued(aConference("2020-03-20T08:00"));
        PlanId closed = world.closed(aConference("2020-03-20T08:00"));

        conflict(() -> fix(draft, on("2020-03-27")), "Đang soạn thảo");
        conflict(() -> fix(submitted, on("2020-03-27")), "Đang trình ký");
        assertThat(fix(issued, on("2020-03-27"))).isPresent();
        conflict(() -> fix(closed, on("2020-03-27")), "Đã kết thúc");
    }

    @Test
    void the_chosen_alternative_is_in_force_with_its_place_and_its_number() {
        PlanId plan = world.executing(aConferenceWithAlternatives());

        EventView event = choose(plan, "ONLINE").orElseThrow();

        assertThat(event.alternative()).contains("ONLINE");
        assertThat(event.line().place()).contains("Các điểm cầu");
        assertThat(event.line().expected()).contains(80);
        assertThat(event.chosen("ONLINE")).map(EventView.Change::by).contains(OFFICE);
        assertThat(event.chosen("DIRECT")).isEmpty();
    }

    @Test
    void the_same_alternative_again_changes_nothing_the_other_one_does() {
        PlanId plan = world.executing(aConferenceWithAlternatives());
        choose(plan, "ONLINE");

        assertThat(choose(plan, "ONLINE")).isEmpty();
        assertThat(choose(plan, "DIRECT")).map(EventView::version).contains(2);
    }

    @ParameterizedTest
    @CsvSource({"HYBRID, 'chỉ có DIRECT, ONLINE'", "'', chưa chọn"})
    void an_alternative_is_one_of_the_plan(String alternative, String words) {
        PlanId plan = world.executing(aConferenceWithAlternatives());

        assertThat(invalid(() -> choose(plan, alternative), "alternative")).contains(words);
    }

    @Test
    void a_plan_with_one_way_to_hold_it_has_none_to_choose() {
        PlanId plan = world.executing(aConference("2020-03-20T08:00"));

        assertThat(invalid(() -> choose(plan, "DIRECT"), "alternative")).contains("không có phương án nào");
    }

    @Test
    void a_date_after_an_alternative_keeps_the_alternative() {
        PlanId plan = world.executing(aConferenceWithAlternatives());
        choose(plan, "ONLINE");

        EventView event = fix(plan, on("2020-03-27T14:00")).orElseThrow();

        assertThat(event.alternative()).contains("ONLINE");
        assertThat(event.line().place()).contains("Các điểm cầu");
        assertThat(event.changes()).extracting(EventView.Change::number).containsExactly(1, 2);
    }

    @Test
    void there_is_no_event_of_an_unknown_plan() {
        notFound(() -> events.view(PlanId.next()));
    }
}
