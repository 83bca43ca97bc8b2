package vn.kehoach.assignment.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.LEADER;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.deadline.AnchorView;
import vn.kehoach.assignment.obligation.ObligationBuilder;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.NoticeItem;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** The office notes on which day something happened that the plan could not know. */
class AnchorServiceTest {

    private static final String LETTER = "sau khi nhận được văn bản";
    private static final String CALL = "sau khi có thông báo";
    private static final String REASON = "Văn bản đến ngày 01/03";

    private final WorkWorld world = new WorkWorld();
    private final AnchorService anchors = world.anchors();
    private PlanView plan;
    private Assignment duty;

    @BeforeEach
    void a_duty_twenty_days_after_a_letter_and_another_after_a_call() {
        plan = world.executing();
        duty = world.owedByOne(hangingOn(LETTER, 20).build());
        world.owed(hangingOn(CALL, 5).at(1).of("so-noi-vu").build());
    }

    private ObligationBuilder hangingOn(String anchor, int days) {
        return aDuty(plan).undated().reckoned(new Relative(anchor, days, Relative.Unit.DAYS, Relative.Direction.AFTER));
    }

    private void fix(String on) {
        anchors.fix(plan.id(), LETTER, on, REASON, world.caller(OFFICE));
    }

    @Test
    void the_anchors_stand_there_with_the_work_that_hangs_on_them_and_no_day() {
        List<AnchorView> known = anchors.of(plan.id(), world.caller(OFFICE));

        assertThat(known).extracting(AnchorView::anchor).containsExactly(LETTER, CALL);
        assertThat(known).extracting(AnchorView::work).containsExactly(1L, 1L);
        assertThat(known).extracting(AnchorView::on).containsOnlyNulls();
    }

    @Test
    void the_event_of_the_plan_is_no_such_anchor() {
        world.owed(aDuty(plan).at(2).reckoned(Relative.atEvent()).build());

        assertThat(anchors.of(plan.id(), world.caller(OFFICE)))
                .extracting(AnchorView::anchor)
                .doesNotContain(Relative.EVENT);
    }

    @Test
    void with_the_day_the_duty_has_its_deadline_and_everybody_reads_who_decided() {
        fix("2020-03-01");

        assertThat(duty.dueAt()).contains(VietnamTime.endOf(LocalDate.of(2020, 3, 21)));
        AnchorView noted = anchors.of(plan.id(), world.caller(OFFICE)).get(0);
        assertThat(noted.on()).isEqualTo("2020-03-01");
        assertThat(noted.number()).isEqualTo(1);
        assertThat(noted.reason()).isEqualTo(REASON);
        assertThat(noted.decidedBy()).isEqualTo(OFFICE);
        assertThat(noted.decidedAt()).isEqualTo(world.clock.instant());
    }

    @Test
    void the_decision_is_in_the_record() {
        fix("2020-03-01");

        assertThat(world.recorded.of("anchor-fixed")).singleElement().satisfies(entry -> assertThat(entry.detail())
                .containsEntry("anchor", LETTER)
                .containsEntry("on", "2020-03-01")
                .containsEntry("reason", REASON));
    }

    @Test
    void those_who_owe_something_from_it_are_told_with_the_new_deadline_and_nobody_else() {
        fix("2020-03-01");

        assertThat(world.said.toldOf(MailKind.EVENT)).containsExactly(WORKER);
        assertThat(world.said.the(MailKind.EVENT, WORKER).text())
                .contains(
                        "Mốc “" + LETTER + "” của kế hoạch là ngày 01/03/2020.",
                        "Ghi chú: " + REASON,
                        "Việc của đơn vị thay đổi như sau.");
        assertThat(world.said.the(MailKind.EVENT, WORKER).items())
                .containsExactly(new NoticeItem(
                        null,
                        "Chuẩn bị tham luận",
                        VietnamTime.endOf(LocalDate.of(2020, 3, 21)),
                        "/viec/" + duty.id()));
    }

    @Test
    void the_same_day_again_changes_nothing_and_tells_nobody() {
        fix("2020-03-01");
        world.said.forget();

        fix("2020-03-01");

        assertThat(world.said.all()).isEmpty();
        assertThat(world.recorded.of("anchor-fixed")).hasSize(1);
        assertThat(anchors.of(plan.id(), world.caller(OFFICE)).get(0).number()).isEqualTo(1);
    }

    @Test
    void another_day_is_a_second_decision_of_which_they_are_told_again() {
        fix("2020-03-01");

        fix("2020-03-03");

        assertThat(anchors.of(plan.id(), world.caller(OFFICE)).get(0).number()).isEqualTo(2);
        assertThat(duty.dueAt()).contains(VietnamTime.endOf(LocalDate.of(2020, 3, 23)));
        assertThat(world.said.about(MailKind.EVENT)).hasSize(2);
    }

    @Test
    void a_day_in_the_past_may_be_noted() {
        fix("2020-02-10");

        assertThat(duty.dueAt()).contains(VietnamTime.endOf(LocalDate.of(2020, 3, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hôm qua",
                "2020-02-30",
                "01/03/2020",
                "2020-03",
                "2020-03-01T08:00",
                "2031-01-01",
                "2009-01-01"
            })
    void it_must_be_a_day_that_exists_within_ten_years(String broken) {
        String message = invalid(() -> fix(broken), "on");

        assertThat(message).contains("không phải là ngày có thật trong mười năm");
        assertThat(duty.dueAt()).isEmpty();
        assertThat(world.recorded.of("anchor-fixed")).isEmpty();
    }

    @Test
    void an_anchor_that_the_plan_does_not_name_is_refused_with_those_that_it_names() {
        String message =
                invalid(() -> anchors.fix(plan.id(), "sau Tết", "2020-03-01", REASON, world.caller(OFFICE)), "anchor");

        assertThat(message).contains("kế hoạch không có mốc này; chỉ có " + LETTER + "; " + CALL);
    }

    @Test
    void a_plan_without_anchors_says_so() {
        PlanId other = world.executing().id();

        String message =
                invalid(() -> anchors.fix(other, LETTER, "2020-03-01", REASON, world.caller(OFFICE)), "anchor");

        assertThat(message).contains("không có hạn nào tính từ mốc");
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        invalid(() -> anchors.fix(plan.id(), "sau Tết", "mai", " ", world.caller(OFFICE)), "anchor", "on", "reason");
    }

    @Test
    void a_leader_of_the_lead_body_decides_as_well() {
        anchors.fix(plan.id(), LETTER, "2020-03-01", REASON, world.caller(LEADER));

        assertThat(duty.dueAt()).isPresent();
    }

    @Test
    void a_unit_that_reads_the_plan_does_not_decide() {
        world.planning.readers().letReadIssued(plan.id(), List.of("unit-so-du-lich"));

        forbidden(() -> anchors.fix(plan.id(), LETTER, "2020-03-01", REASON, world.caller(WORKER)), "cơ quan chủ trì");

        assertThat(anchors.of(plan.id(), world.caller(WORKER)))
                .as("it reads them")
                .hasSize(2);
    }

    @Test
    void to_whoever_may_not_read_the_plan_there_is_none() {
        notFound(() -> anchors.of(plan.id(), world.caller("ldld-vp")));
        notFound(() -> anchors.fix(plan.id(), LETTER, "2020-03-01", REASON, world.caller("ldld-vp")));
    }

    @Test
    void nothing_is_noted_any_more_when_the_plan_is_closed() {
        world.planning.plans().close(plan.id(), "Đã xong");

        conflict(() -> fix("2020-03-01"), "Đã kết thúc");
    }

    @Test
    void nothing_is_noted_before_the_plan_is_issued() {
        PlanId draft = world.planning.drafted(PlanText.aPlan());

        conflict(() -> anchors.fix(draft, LETTER, "2020-03-01", REASON, world.caller(OFFICE)), "Đang soạn thảo");
    }
}
