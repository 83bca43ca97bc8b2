package vn.kehoach.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.plan.PlanWorld.DRAFTER;
import static vn.kehoach.testing.Refusals.conflict;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.stop.StopsWithPlan.Stopped;

/** Nobody is asked about a plan that was cancelled, and nobody's silence is counted as agreement with it. */
class StoppedRoundsTest {

    private final PlanWorld planning = new PlanWorld();
    private final ConsultationWorld world = new ConsultationWorld(planning);
    private final ConsultationService consultation = world.service();
    private final StoppedRounds stopped =
            new StoppedRounds(world.rounds, world.opinions, planning.organisation(), planning.clock);

    private PlanId plan;
    private RoundId round;

    @BeforeEach
    void two_are_asked_and_one_has_answered() {
        plan = world.ready(aPlan().with(
                        "consultation",
                        "{'users': ['phobithu', 'thanhdoan-pbt'], 'until': '2019-12-20', 'silence': 'AGREE'}"));
        round = consultation.openOnPlan(plan);
        consultation.give(round, "phobithu", "phobithu", Stance.AGREE_WITH_COMMENTS, "Ghi rõ kinh phí");
    }

    private Stopped stop() {
        return new Stopped(planning.plans().view(plan), "Đã hủy: Hoãn", DRAFTER);
    }

    @Test
    void the_round_is_over_and_both_are_told() {
        assertThat(stopped.planStopped(stop()))
                .extracting(Addressee::personId)
                .containsExactlyInAnyOrder("phobithu", "thanhdoan-pbt");

        assertThat(consultation.round(round).closedAt()).contains(planning.clock.instant());
        conflict(() -> consultation.give(round, "thanhdoan-pbt", "thanhdoan-pbt", Stance.AGREE, ""), "đã đóng");
    }

    @Test
    void the_answer_that_was_given_stays_and_the_other_is_no_silent_agreement() {
        stopped.planStopped(stop());

        assertThat(world.table.of(plan))
                .satisfiesExactlyInAnyOrder(
                        given -> assertThat(given.given().comments()).isEqualTo("Ghi rõ kinh phí"),
                        open -> assertThat(open.given().opinion()).isNull());
    }

    @Test
    void a_round_that_closed_before_tells_nobody_again() {
        stopped.planStopped(stop());

        assertThat(stopped.planStopped(stop())).isEmpty();
    }
}
