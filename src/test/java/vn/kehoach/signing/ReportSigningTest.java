package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;

/** A report on a plan is signed beside the plan: what is decided about it moves the report and never the plan. */
class ReportSigningTest {

    private static final UUID REPORT = UUID.fromString("8f1f0f7c-6f0e-4bb6-9c55-1d2c3b4a5e6f");

    private final SigningWorld world = new SigningWorld();
    private final SigningService signing = world.signing();
    private PlanId plan;
    private SigningId id;

    @BeforeEach
    void a_report_is_with_its_signatory() {
        plan = world.ready(aPlan());
        id = signing.openOnReport(
                plan, REPORT, world.planning.plans().content(plan).signatories().get(0), "ban-tochuc");
        world.reports.writer = "vanphong";
    }

    private PlanState planState() {
        return world.planning.plans().view(plan).state();
    }

    @Test
    void the_signatory_may_read_the_plan_and_is_asked_about_the_report_by_its_title() {
        assertThat(world.planning.readers().isInside(plan, world.caller("bithu")))
                .isTrue();
        assertThat(signing.invite(id)).containsExactly("bithu");
        assertThat(world.said.the(MailKind.SIGN_REQUEST, "bithu").text()).contains("Báo cáo kết quả");
        assertThat(signing.titleOf(id)).isEqualTo("Báo cáo kết quả");
        assertThat(signing.reportOf(id)).contains(REPORT);
    }

    @Test
    void the_signature_is_told_to_the_report_and_the_plan_stays_where_it_is() {
        PlanState before = planState();

        signing.decide(id, "bithu", "bithu", SigningDecision.SIGN, "");

        assertThat(world.reports.told).containsExactly("signed");
        assertThat(planState()).isEqualTo(before);
        assertThat(signing.outcome(id)).isEqualTo(SigningOutcome.SIGNED);
    }

    @Test
    void a_return_is_told_with_its_reason_and_the_plan_stays_where_it_is() {
        PlanState before = planState();

        boolean returned = signing.decide(id, "bithu", "bithu", SigningDecision.RETURN, "Thiếu số liệu quý I");

        assertThat(returned).isTrue();
        assertThat(world.reports.told).containsExactly("returned by bithu: Thiếu số liệu quý I");
        assertThat(planState()).isEqualTo(before);
    }

    @Test
    void whoever_wrote_the_report_does_not_sign_it() {
        world.reports.writer = "bithu";

        forbidden(() -> signing.decide(id, "bithu", "bithu", SigningDecision.SIGN, ""));

        assertThat(world.reports.told).isEmpty();
        assertThat(signing.outcome(id)).isEqualTo(SigningOutcome.NEXT);
    }

    @Test
    void a_report_on_a_plan_is_not_taken_back_with_the_plan() {
        conflict(() -> signing.takeBack(plan, "Sửa thời gian"));

        assertThat(signing.outcome(id)).isEqualTo(SigningOutcome.NEXT);
        assertThat(signing.withdrawnBecause(id)).isEmpty();
    }

    @Test
    void the_reason_of_a_plan_that_was_taken_back_is_known_to_its_signatories() {
        SigningId plans = world.opened(aPlan());
        PlanId own = signing.planOf(plans);

        signing.takeBack(own, "Sửa thời gian");

        assertThat(signing.withdrawnBecause(plans))
                .hasValueSatisfying(why -> assertThat(why).contains("rút lại").contains("Sửa thời gian"));
    }
}
