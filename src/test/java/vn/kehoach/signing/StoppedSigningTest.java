package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.plan.PlanWorld.DRAFTER;
import static vn.kehoach.testing.Refusals.conflict;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.stop.StopsWithPlan.Stopped;

/** Nobody signs what was cancelled or recalled: neither the plan, nor a report on it. */
class StoppedSigningTest {

    private static final String WHY = "Đã hủy: Hội nghị không tổ chức nữa";
    private static final UUID REPORT = UUID.fromString("3d0f57de-8f24-4a0f-9a1c-0b8bb0c7f001");

    private final SigningWorld world = new SigningWorld();
    private final SigningService signing = world.signing();

    private Stopped stopped(PlanId plan) {
        return new Stopped(world.planning.plans().view(plan), WHY, DRAFTER);
    }

    @Test
    void an_open_signature_is_void_with_the_reason_and_its_signatory_is_told() {
        SigningId id = world.opened(aPlan());

        assertThat(signing.planStopped(stopped(signing.planOf(id))))
                .extracting(Addressee::personId)
                .containsExactly("bithu");

        assertThat(world.states(id)).containsExactly(SignatureState.VOID);
        assertThat(signing.withdrawnBecause(id)).contains(WHY);
        conflict(() -> signing.decide(id, "bithu", "bithu", SigningDecision.SIGN, ""), "đã kết thúc");
    }

    @Test
    void a_report_that_lay_with_its_signatory_goes_back_to_whoever_wrote_it() {
        PlanId plan = world.ready(aPlan());
        SigningId id = signing.openOnReport(
                plan, REPORT, world.planning.plans().content(plan).signatories().get(0), DRAFTER);

        signing.planStopped(stopped(plan));

        assertThat(signing.outcome(id)).isEqualTo(SigningOutcome.RETURNED);
        assertThat(world.reports.told).containsExactly("returned by " + DRAFTER + ": " + WHY);
    }

    @Test
    void what_was_signed_before_stays_signed_and_other_plans_stay_with_their_signatories() {
        SigningId signed = world.opened(aPlan());
        SigningId other = world.opened(aPlan());
        signing.decide(signed, "bithu", "bithu", SigningDecision.SIGN, "");

        assertThat(signing.planStopped(stopped(signing.planOf(signed)))).isEmpty();

        assertThat(world.states(signed)).containsExactly(SignatureState.SIGNED);
        assertThat(world.states(other)).containsExactly(SignatureState.PENDING);
    }
}
