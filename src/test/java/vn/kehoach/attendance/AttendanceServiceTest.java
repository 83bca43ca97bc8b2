package vn.kehoach.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aConference;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.assignment.work.OwedAttendance;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.event.EventDate;
import vn.kehoach.plan.state.PlanId;

/** The office takes the roll of a conference, on its day or later, and may correct it. */
class AttendanceServiceTest {

    private static final String OFFICE = "vanphong";

    private final PlanWorld planning = new PlanWorld();
    private final OwedAttendance owed = new OwedAttendance(planning);
    private final InMemoryRolls rolls = new InMemoryRolls(planning.organisation());
    private final AttendanceService attendance = new AttendanceService(
            planning.plans(),
            planning.events(),
            planning.readers(),
            owed.work(),
            planning.recorded,
            rolls,
            planning.clock);
    private PlanId plan;

    @BeforeEach
    void two_units_owe_attendance_and_one_is_a_guest() {
        plan = invited(aConference("2020-02-20T08:00"));
        planning.clock.set("2020-02-20T11:00");
    }

    private PlanId invited(PlanText text) {
        PlanId id = planning.executing(text);
        owed.owed(id, "2020-02-20T08:00", "so-du-lich", "so-noi-vu");
        rolls.invited(id, "so-du-lich", true);
        rolls.invited(id, "so-noi-vu", true);
        rolls.invited(id, "so-xay-dung", false);
        return id;
    }

    private Roll take(String units) {
        return take(units, OFFICE);
    }

    private Roll take(String units, String user) {
        return attendance.take(plan, json("{'units': [" + units + "]}"), planning.caller(user));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String came(String unit, int people) {
        return "{'unit': '" + unit + "', 'present': " + people + "}";
    }

    private static String away(String unit, String why) {
        return "{'unit': '" + unit + "', 'present': 0, 'absentReason': '" + why + "'}";
    }

    @Test
    void the_roll_counts_people_units_absences_and_what_is_still_open() {
        Roll roll = take(came("so-du-lich", 2) + "," + away("so-noi-vu", "Họp sở"));

        assertThat(roll.present()).isEqualTo(2);
        assertThat(roll.came()).isEqualTo(1);
        assertThat(roll.absent()).isEqualTo(1);
        assertThat(roll.open()).isEqualTo(1);
        assertThat(roll.expected()).as("the plan says no number").isNull();
    }

    @Test
    void the_owed_attendance_is_settled_and_that_of_a_guest_is_only_noted() {
        take(came("so-du-lich", 2) + "," + away("so-noi-vu", "Họp sở") + "," + came("so-xay-dung", 1));

        assertThat(owed.states(plan)).containsExactly("so-du-lich DONE", "so-noi-vu ABSENT");
        assertThat(owed.settled()).isEqualTo(2);
    }

    @Test
    void who_came_instead_and_who_wrote_it_down_stand_in_the_roll() {
        Roll roll = take("{'unit': 'so-du-lich', 'present': 1, 'substitute': ' Nguyễn Văn An '}");

        assertThat(roll.units().get(0).substitute()).isEqualTo("Nguyễn Văn An");
        assertThat(roll.units().get(0).recordedBy()).isEqualTo(OFFICE);
        assertThat(roll.units().get(0).recordedAt()).isEqualTo("2020-02-20T11:00:00+07:00");
    }

    @Test
    void units_that_are_not_named_stay_as_they_were_noted() {
        take(came("so-du-lich", 2));

        Roll roll = take(came("so-noi-vu", 3));

        assertThat(roll.present()).isEqualTo(5);
        assertThat(roll.open()).isEqualTo(1);
    }

    @Test
    void a_corrected_line_takes_the_place_of_the_first_one() {
        take(away("so-noi-vu", "Họp sở"));

        Roll roll = take(came("so-noi-vu", 1));

        assertThat(roll.absent()).isZero();
        assertThat(owed.states(plan)).contains("so-noi-vu DONE");
    }

    @Test
    void the_record_tells_how_many_units_and_people() {
        take(came("so-du-lich", 2) + "," + away("so-noi-vu", "Họp sở"));

        assertThat(planning.recorded.of("attendance-taken"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.detail()).containsEntry("units", 2).containsEntry("present", 2));
    }

    @Test
    void the_day_before_the_conference_nobody_takes_the_roll() {
        planning.clock.set("2020-02-19T23:59");

        conflict(() -> take(came("so-du-lich", 2)), "Chưa đến ngày tổ chức (20/02/2020)");

        assertThat(owed.states(plan)).contains("so-du-lich OPEN");
    }

    @Test
    void on_its_day_the_roll_is_taken_from_midnight_on() {
        planning.clock.set("2020-02-20T00:00");

        assertThat(take(came("so-du-lich", 2)).came()).isEqualTo(1);
    }

    @Test
    void the_day_that_counts_is_the_one_in_force() {
        planning.clock.set("2020-02-18T08:00");
        planning.events()
                .fix(
                        plan,
                        new EventDate("2020-02-27T08:00", Optional.empty(), Optional.empty(), "Dời"),
                        OptionalInt.empty(),
                        planning.caller(OFFICE));
        planning.clock.set("2020-02-20T11:00");

        conflict(() -> take(came("so-du-lich", 2)), "Chưa đến ngày tổ chức (27/02/2020)");
    }

    @Test
    void where_the_plan_has_no_event_the_day_of_the_owed_attendance_counts() {
        planning.clock.set("2020-01-06T08:00");
        plan = invited(aPlan());

        conflict(() -> take(came("so-du-lich", 2)), "Chưa đến ngày tổ chức (20/02/2020)");
        planning.clock.set("2020-02-20T08:00");

        assertThat(take(came("so-du-lich", 2)).came()).isEqualTo(1);
    }

    @Test
    void days_after_the_conference_it_may_still_be_written_down() {
        planning.clock.set("2020-03-02T08:00");

        assertThat(take(came("so-du-lich", 2)).came()).isEqualTo(1);
    }

    @Test
    void when_the_plan_is_closed_the_roll_is_closed_too() {
        planning.plans().close(plan, "Đã tổ chức");

        conflict(() -> take(came("so-du-lich", 2)), "không điểm danh được");
    }

    @Test
    void only_the_office_of_the_lead_body_takes_the_roll() {
        planning.readers().letReadIssued(plan, List.of("unit-so-du-lich"));

        forbidden(() -> take(came("so-du-lich", 2), "dv-so-du-lich"), "văn phòng của cơ quan chủ trì");
        forbidden(() -> take(came("so-du-lich", 2), "bithu"), "văn phòng của cơ quan chủ trì");
        forbidden(() -> take(came("so-du-lich", 2), "ban-tochuc"), "văn phòng của cơ quan chủ trì");
        notFound(() -> take(came("so-du-lich", 2), "ldld-vp"));

        assertThat(attendance.mayTake(plan, planning.caller(OFFICE))).isTrue();
        assertThat(attendance.mayTake(plan, planning.caller("bithu"))).isFalse();
    }

    @Test
    void whoever_makes_the_plan_reads_the_roll_and_whoever_it_was_sent_to_does_not() {
        planning.readers().letReadIssued(plan, List.of("unit-so-du-lich"));

        assertThat(attendance.roll(plan, planning.caller("bithu")).units()).hasSize(3);
        forbidden(() -> attendance.roll(plan, planning.caller("dv-so-du-lich")));
        notFound(() -> attendance.roll(plan, planning.caller("ldld-vp")));
    }

    @Test
    void a_unit_that_was_not_invited_is_not_in_the_roll() {
        String message = invalid(() -> take(came("so-y-te", 2)), "units[0].unit");

        assertThat(message).contains("không có trong danh sách được mời");
    }

    @Test
    void one_broken_line_and_nothing_of_the_roll_is_taken() {
        invalid(() -> take(came("so-du-lich", 2) + "," + came("so-noi-vu", -1)), "units[1].present");

        assertThat(attendance.roll(plan, planning.caller(OFFICE)).open()).isEqualTo(3);
        assertThat(owed.states(plan)).contains("so-du-lich OPEN");
        assertThat(planning.recorded.of("attendance-taken")).isEmpty();
    }

    @Test
    void a_unit_stands_in_the_roll_once() {
        invalid(() -> take(came("so-du-lich", 2) + "," + came("so-du-lich", 3)), "units[1].unit");
    }

    @Test
    void nobody_is_absent_without_a_reason_or_present_with_one() {
        invalid(() -> take(came("so-noi-vu", 0)), "units[0].absentReason");
        invalid(() -> take("{'unit': 'so-noi-vu', 'present': 2, 'absentReason': 'Họp sở'}"), "units[0].absentReason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'units': []}", "{'units': 'so-noi-vu'}", "[]"})
    void a_roll_is_a_list_of_units(String broken) {
        invalid(() -> attendance.take(plan, json(broken), planning.caller(OFFICE)), "units");
    }

    @Test
    void the_number_that_is_expected_is_that_of_the_alternative_in_force() {
        planning.clock.set("2020-01-06T08:00");
        plan = invited(PlanText.aConferenceWithAlternatives());
        planning.events().choose(plan, "ONLINE", "Dịch", OptionalInt.empty(), planning.caller(OFFICE));

        assertThat(attendance.roll(plan, planning.caller(OFFICE)).expected()).isEqualTo(80);
    }
}
