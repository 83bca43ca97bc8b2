package vn.kehoach.assignment.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.LEADER;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentBuilder;
import vn.kehoach.assignment.work.InMemoryMoves;
import vn.kehoach.dispatch.ReachedPeople;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.event.EventDate;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** The conference is put off: what hangs on its day goes with it, and everybody whom it concerns hears of it once. */
class EventServiceTest {

    private static final OptionalInt UNSEEN = OptionalInt.empty();

    private final WorkWorld world = new WorkWorld();
    private final EventService events = world.events();
    private PlanView plan;

    @BeforeEach
    void a_conference_on_the_20th_of_march() {
        plan = world.executing(PlanText.aConference("2020-03-20T08:00"));
    }

    private static Relative before(int days) {
        return new Relative(Relative.EVENT, days, Relative.Unit.DAYS, Relative.Direction.BEFORE);
    }

    private static Relative after(int days) {
        return new Relative(Relative.EVENT, days, Relative.Unit.DAYS, Relative.Direction.AFTER);
    }

    private static Instant endOf(String day) {
        return VietnamTime.endOf(LocalDate.parse(day));
    }

    private void putOff(String starts) {
        fix(new EventDate(starts, Optional.empty(), Optional.empty(), "Hội trường sửa chữa"), OFFICE);
    }

    private void fix(EventDate date, String user) {
        events.fix(plan.id(), date, UNSEEN, world.caller(user));
    }

    @Test
    void work_before_and_after_the_conference_moves_with_it() {
        Assignment invitations = world.owedByOne(
                aDuty(plan).dueAt(endOf("2020-03-10")).reckoned(before(10)).build());
        Assignment minutes = world.owedByOne(
                aDuty(plan).at(1).dueAt(endOf("2020-03-25")).reckoned(after(5)).build());

        putOff("2020-03-27T14:00");

        assertThat(invitations.dueAt()).contains(endOf("2020-03-17"));
        assertThat(minutes.dueAt()).contains(endOf("2020-04-01"));
        assertThat(world.moves.of(minutes.id()))
                .containsExactly(new InMemoryMoves.Read(
                        endOf("2020-03-25"),
                        endOf("2020-04-01"),
                        "Theo thời gian sự kiện: Hội trường sửa chữa",
                        OFFICE));
    }

    @Test
    void attendance_is_due_at_the_very_hour() {
        Assignment attendance = world.owedByOne(aDuty(plan)
                .kind(ObligationKind.ATTENDANCE)
                .dueAt(world.moment("2020-03-20T08:00"))
                .reckoned(Relative.atEvent())
                .build());

        putOff("2020-03-27T14:00");

        assertThat(attendance.dueAt()).contains(world.moment("2020-03-27T14:00"));
    }

    @Test
    void a_conference_of_two_days_is_reckoned_from_its_first_day_before_and_from_its_last_day_after_it() {
        Assignment invitations = world.owedByOne(
                aDuty(plan).dueAt(endOf("2020-03-10")).reckoned(before(10)).build());
        Assignment minutes = world.owedByOne(
                aDuty(plan).at(1).dueAt(endOf("2020-03-25")).reckoned(after(5)).build());

        fix(
                new EventDate("2020-03-27T08:00", Optional.of("2020-03-28T17:00"), Optional.empty(), "Thêm một ngày"),
                OFFICE);

        assertThat(invitations.dueAt()).contains(endOf("2020-03-17"));
        assertThat(minutes.dueAt()).contains(endOf("2020-04-02"));
    }

    @Test
    void work_with_a_date_of_its_own_stays() {
        Assignment fixed = world.owedByOne(aDuty(plan).build());

        putOff("2020-03-27T14:00");

        assertThat(fixed.dueAt()).contains(AssignmentBuilder.DUE);
        assertThat(world.moves.of(fixed.id())).isEmpty();
    }

    @Test
    void reports_after_the_conference_are_collected_later_too() {
        Obligation reports =
                aReport(plan).dueAt(endOf("2020-03-25")).reckoned(after(5)).build();
        world.owed(reports);

        putOff("2020-03-27T14:00");

        assertThat(world.told.collectionsMoved).containsEntry(reports.request().orElseThrow(), endOf("2020-04-06"));
    }

    @Test
    void the_same_date_again_moves_nothing_and_tells_nobody() {
        world.owed(aDuty(plan).dueAt(endOf("2020-03-10")).reckoned(before(10)).build());

        putOff("2020-03-20T08:00");

        assertThat(world.said.all()).isEmpty();
        assertThat(world.told.deadlines).isEmpty();
    }

    @Test
    void whoever_owes_work_reads_the_date_with_what_it_means_for_the_unit() {
        Assignment invitations = world.owedByOne(
                aDuty(plan).dueAt(endOf("2020-03-10")).reckoned(before(10)).build());

        putOff("2020-03-27T14:00");

        Notice told = world.said.the(MailKind.EVENT, WORKER);
        assertThat(told.text())
                .isEqualTo("Sự kiện của kế hoạch tổ chức vào 14g00 ngày 27/03/2020."
                        + "\n\nĐịa điểm: Hội trường Thành Đoàn\n\nLý do: Hội trường sửa chữa"
                        + "\n\nViệc của đơn vị thay đổi như sau.");
        assertThat(told.items()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("Chuẩn bị tham luận (hạn cũ: ngày 10/03/2020)");
            assertThat(item.dueAt()).isEqualTo(endOf("2020-03-17"));
            assertThat(item.link()).isEqualTo("/viec/" + invitations.id());
        });
    }

    @Test
    void the_office_of_the_lead_body_hears_of_it_without_a_list() {
        putOff("2020-03-27T14:00");

        assertThat(world.said.the(MailKind.EVENT, OFFICE).items()).isEmpty();
        assertThat(world.said.the(MailKind.EVENT, OFFICE).text()).doesNotContain("thay đổi như sau");
    }

    @Test
    void whoever_finished_the_work_hears_of_the_new_date_as_well() {
        Assignment done = world.owedByOne(
                aDuty(plan).dueAt(endOf("2020-03-10")).reckoned(before(10)).build());
        done.handIn(world.clock.instant(), WORKER);

        putOff("2020-03-27T14:00");

        assertThat(world.said.the(MailKind.EVENT, WORKER).items()).isEmpty();
    }

    @Test
    void whoever_the_plan_was_sent_to_hears_of_it_once() {
        world.sentTo("so-du-lich", WORKER);
        world.sentTo("so-noi-vu", "dv-so-noi-vu");
        world.owed(aDuty(plan).build());

        putOff("2020-03-27T14:00");

        assertThat(world.said.toldOf(MailKind.EVENT))
                .contains(WORKER, "dv-so-noi-vu", OFFICE)
                .doesNotHaveDuplicates();
    }

    @Test
    void who_works_in_the_unit_no_more_hears_of_its_plans_no_more() {
        world.sentTo("so-noi-vu", WORKER);

        putOff("2020-03-27T14:00");

        assertThat(world.said.toldOf(MailKind.EVENT)).doesNotContain(WORKER);
    }

    @Test
    void a_mailbox_outside_the_register_is_written_to() {
        world.sentTo.add(
                new ReachedPeople.Reached(Optional.empty(), Optional.empty(), "Sở Y tế", "vanthu@soyte.example"));

        putOff("2020-03-27T14:00");

        assertThat(world.said.toldOf(MailKind.EVENT)).contains("vanthu@soyte.example");
    }

    @Test
    void each_new_date_is_told_once_and_the_next_one_again() {
        putOff("2020-03-27T14:00");
        putOff("2020-03-28T14:00");

        assertThat(world.said.toldOf(MailKind.EVENT).stream().filter(OFFICE::equals))
                .hasSize(2);
    }

    @Test
    void the_mail_names_the_end_and_the_new_place_where_they_are_said() {
        fix(
                new EventDate(
                        "2020-03-27T08:00",
                        Optional.of("2020-03-27T17:00"),
                        Optional.of("Nhà Văn hóa Thanh niên"),
                        "Đông đại biểu hơn"),
                LEADER);

        assertThat(world.said.the(MailKind.EVENT, OFFICE).text())
                .contains("08g00 ngày 27/03/2020 đến 17g00 ngày 27/03/2020.", "Địa điểm: Nhà Văn hóa Thanh niên");
    }

    @Test
    void a_new_place_alone_is_told_and_moves_no_deadline() {
        world.owed(aDuty(plan).dueAt(endOf("2020-03-10")).reckoned(before(10)).build());

        fix(new EventDate("2020-03-20T08:00", Optional.empty(), Optional.of("Nhà Văn hóa"), "Đổi nơi"), OFFICE);

        assertThat(world.told.deadlines).isEmpty();
        assertThat(world.said.the(MailKind.EVENT, WORKER).text()).contains("Địa điểm: Nhà Văn hóa");
    }

    @Test
    void what_is_refused_moves_nothing_and_tells_nobody() {
        Assignment invitations = world.owedByOne(
                aDuty(plan).dueAt(endOf("2020-03-10")).reckoned(before(10)).build());
        world.planning.readers().letReadIssued(plan.id(), List.of("unit-so-du-lich"));

        invalid(() -> putOff("2020-02-18T09:00"), "starts");
        forbidden(
                () -> fix(new EventDate("2020-03-27", Optional.empty(), Optional.empty(), "Xin dời"), WORKER),
                "cơ quan chủ trì");
        conflict(
                () -> events.fix(
                        plan.id(),
                        new EventDate("2020-03-27", Optional.empty(), Optional.empty(), "Xin dời"),
                        OptionalInt.of(3),
                        world.caller(OFFICE)),
                "tải lại");

        assertThat(invitations.dueAt()).contains(endOf("2020-03-10"));
        assertThat(world.said.all()).isEmpty();
    }
}
