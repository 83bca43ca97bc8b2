package vn.kehoach.plan.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.plan.PlanWorld.DRAFTER;
import static vn.kehoach.plan.PlanWorld.SIGNATORY;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;

/** A plan ends before its time with a reason: who may, from where, what stays and who is told. */
class StopServiceTest {

    private static final String WHY = "Hội nghị không tổ chức nữa";
    private static final Addressee OUTSIDE = Addressee.outside("Báo Tuổi Trẻ", "toasoan@bao.example");

    private final PlanWorld world = new PlanWorld();
    private final List<String> steps = new ArrayList<>();
    private final StopService stops = world.stops(
            new StopWorkflow() {
                @Override
                public void holdTasks(PlanId plan) {
                    steps.add("held " + view(plan).state());
                }

                @Override
                public void stopped(PlanId plan, String why) {
                    steps.add("process ended: " + why);
                }
            },
            stopped -> {
                steps.add("work ended: " + stopped.why() + " by " + stopped.by());
                return List.of(OUTSIDE);
            });

    private PlanView view(PlanId plan) {
        return world.plans().view(plan);
    }

    private void cancel(PlanId plan, String reason, String user) {
        stops.stop(plan, StopWay.CANCEL, reason, world.caller(user));
    }

    private void recall(PlanId plan, String reason, String user) {
        stops.stop(plan, StopWay.RECALL, reason, world.caller(user));
    }

    @Test
    void a_cancelled_plan_keeps_its_reason_and_all_that_was_under_way_ends_before_its_process() {
        PlanId plan = world.submitted(aPlan());

        cancel(plan, "  " + WHY + " ", DRAFTER);

        assertThat(view(plan).state()).isEqualTo(PlanState.CANCELLED);
        assertThat(view(plan).conclusion()).contains(WHY);
        assertThat(view(plan).closedAt()).contains(world.clock.instant());
        assertThat(steps)
                .containsExactly(
                        "held SIGNING",
                        "work ended: Đã hủy: " + WHY + " by " + DRAFTER,
                        "process ended: Đã hủy: " + WHY);
        assertThat(world.recorded.of("cancelled")).hasSize(1);
    }

    @Test
    void a_recalled_document_keeps_its_number() {
        PlanId plan = world.executing(aPlan());

        recall(plan, WHY, SIGNATORY);

        assertThat(view(plan).state()).isEqualTo(PlanState.RECALLED);
        assertThat(view(plan).number()).contains("01-KH/ĐTN");
        assertThat(world.recorded.of("recalled")).hasSize(1);
        assertThat(view(world.issued(aPlan())).number()).contains("02-KH/ĐTN");
    }

    @Test
    void the_office_the_drafter_and_whoever_had_something_to_do_are_told_once_with_the_reason() {
        PlanId plan = world.executing(aPlan());
        world.said.forget();

        recall(plan, WHY, DRAFTER);

        assertThat(world.said.about(MailKind.STOPPED))
                .extracting(notice -> notice.to().id())
                .doesNotHaveDuplicates()
                .contains(DRAFTER, OUTSIDE.address());
        Notice outside = world.said.about(MailKind.STOPPED).stream()
                .filter(notice -> notice.to().equals(OUTSIDE))
                .findFirst()
                .orElseThrow();
        assertThat(outside.subject()).isEqualTo("Thu hồi: 01-KH/ĐTN");
        assertThat(outside.text()).contains("thu hồi kế hoạch 01-KH/ĐTN “Tổ chức Hội nghị", WHY);
        assertThat(outside.link()).as("who has no account gets no button").isNull();
        assertThat(world.said.the(MailKind.STOPPED, DRAFTER).link()).isEqualTo("/ke-hoach/" + plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void without_a_reason_nothing_is_stopped(String reason) {
        PlanId plan = world.executing(aPlan());

        invalid(() -> cancel(plan, reason, DRAFTER), "reason");
        invalid(() -> recall(plan, reason, DRAFTER), "reason");

        assertThat(view(plan).state()).isEqualTo(PlanState.EXECUTING);
        assertThat(steps).doesNotContain("process ended");
        assertThat(world.said.about(MailKind.STOPPED)).isEmpty();
    }

    @Test
    void a_reason_that_is_too_long_is_refused_by_name() {
        PlanId plan = world.drafted(aPlan());

        assertThat(invalid(() -> cancel(plan, "a".repeat(StopService.LONGEST + 1), DRAFTER), "reason"))
                .contains("2000");
    }

    @Test
    void a_draft_is_cancelled_by_those_who_write_it_and_a_signed_plan_by_its_office_and_its_signatory() {
        PlanId draft = world.submitted(aPlan());
        PlanId signed = world.executing(aPlan());

        forbidden(() -> cancel(draft, WHY, SIGNATORY), "người soạn");
        notFound(() -> cancel(draft, WHY, "thanhdoan-vp"));
        notFound(() -> recall(signed, WHY, "thanhdoan-vp"));

        assertThat(stops.ways(draft, world.caller(DRAFTER))).containsExactly(StopWay.CANCEL);
        assertThat(stops.ways(draft, world.caller(SIGNATORY))).isEmpty();
        assertThat(stops.ways(signed, world.caller(DRAFTER))).containsExactly(StopWay.CANCEL, StopWay.RECALL);
        assertThat(stops.ways(signed, world.caller(SIGNATORY))).containsExactly(StopWay.CANCEL, StopWay.RECALL);
        assertThat(stops.ways(signed, world.caller("quantri"))).isEmpty();
        assertThat(view(draft).state()).isEqualTo(PlanState.SIGNING);
        assertThat(view(signed).state()).isEqualTo(PlanState.EXECUTING);
    }

    @Test
    void what_was_never_signed_is_not_recalled_and_what_is_over_is_not_stopped_again() {
        PlanId draft = world.drafted(aPlan());
        PlanId closed = world.closed(aPlan());
        PlanId cancelled = world.executing(aPlan());
        cancel(cancelled, WHY, DRAFTER);
        steps.clear();

        conflict(() -> recall(draft, WHY, DRAFTER), "Đang soạn thảo", "không thu hồi được");
        conflict(() -> cancel(closed, WHY, DRAFTER), "Đã kết thúc", "không hủy được");
        conflict(() -> recall(cancelled, WHY, DRAFTER), "Đã hủy");
        conflict(() -> cancel(cancelled, WHY, DRAFTER), "Đã hủy");

        assertThat(view(closed).conclusion()).contains("Đã tổ chức xong");
        assertThat(stops.ways(closed, world.caller(DRAFTER))).isEmpty();
        assertThat(steps).allMatch(step -> step.startsWith("held"));
    }
}
