package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.plan.PlanWorld.DRAFTER;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.drafting.WithdrawalService;
import vn.kehoach.plan.drafting.WithdrawalWorkflow;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;

/** Whoever submitted a plan takes it back before the last signature, says why, and submits it again. */
class WithdrawalTest {

    private static final String WHY = "Sai ngày tổ chức hội nghị";

    private final SigningWorld world = new SigningWorld();
    private final SigningService signing = world.signing();
    private final List<String> steps = new ArrayList<>();
    private final WithdrawalService withdrawals = world.planning.withdrawals(signing, new WithdrawalWorkflow() {
        @Override
        public void holdSignatures(PlanId plan) {
            steps.add("held " + state(plan));
        }

        @Override
        public void withdrawn(PlanId plan) {
            steps.add("withdrawn " + state(plan));
        }
    });

    private PlanState state(PlanId plan) {
        return world.planning.plans().view(plan).state();
    }

    private static PlanText joint() {
        return aPlan().with("issuers", "['BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP', 'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ']")
                .signedBy("bithu", "ldld-pct");
    }

    private void withdraw(PlanId plan, String reason, String user) {
        withdrawals.withdraw(plan, reason, world.caller(user));
    }

    @Test
    void a_plan_that_is_taken_back_is_revised_and_signed_in_a_new_round() {
        SigningId first = world.opened(aPlan());
        PlanId plan = signing.planOf(first);

        withdraw(plan, "  " + WHY + "  ", DRAFTER);

        assertThat(state(plan)).isEqualTo(PlanState.REVISING);
        assertThat(steps).containsExactly("held SIGNING", "withdrawn REVISING");
        world.planning.plans().recordRevision(plan);
        SigningId second = signing.open(plan);
        signing.decide(second, "bithu", "bithu", SigningDecision.SIGN, "");
        assertThat(state(plan)).isEqualTo(PlanState.ISSUED);
        assertThat(world.planning.plans().view(plan).number()).contains("01-KH/ĐTN");
    }

    @Test
    void signatures_that_were_given_are_void_and_say_why() {
        SigningId id = world.opened(joint());
        signing.decide(id, "bithu", "bithu", SigningDecision.SIGN, "");

        withdraw(signing.planOf(id), WHY, DRAFTER);

        assertThat(world.states(id)).containsExactly(SignatureState.VOID, SignatureState.VOID);
        assertThat(InMemorySignings.signatures(world.signings.get(id)))
                .extracting("reason")
                .containsOnly("Văn bản được rút lại: " + WHY);
        conflict(() -> signing.decide(id, "ldld-pct", "ldld-pct", SigningDecision.SIGN, ""), "đã kết thúc");
        conflict(() -> signing.decide(id, "ldld-pct", "ldld-pct", SigningDecision.RETURN, "Muộn"), "đã kết thúc");
    }

    @Test
    void everybody_who_was_to_sign_and_the_offices_hear_why_once() {
        SigningId id = world.opened(joint());
        signing.decide(id, "bithu", "bithu", SigningDecision.SIGN, "");
        world.said.forget();

        withdraw(signing.planOf(id), WHY, "vanphong");

        assertThat(world.said.toldOf(MailKind.RETURN))
                .contains("bithu", "ldld-pct", "vanphong", "ldld-vp")
                .doesNotHaveDuplicates();
        assertThat(world.said.the(MailKind.RETURN, "ldld-pct").text()).contains("Lý do: " + WHY, "rút lại kế hoạch");
        assertThat(world.planning.recorded.of("taken-back")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void the_reason_must_be_written(String nothing) {
        PlanId plan = signing.planOf(world.opened(aPlan()));

        assertThat(invalid(() -> withdraw(plan, nothing, DRAFTER), "reason")).contains("phải ghi");

        assertThat(state(plan)).isEqualTo(PlanState.SIGNING);
    }

    @Test
    void the_reason_has_a_longest_length() {
        PlanId plan = signing.planOf(world.opened(aPlan()));

        assertThat(invalid(() -> withdraw(plan, "x".repeat(WithdrawalService.LONGEST + 1), DRAFTER), "reason"))
                .contains("không quá 2000 ký tự");
        withdraw(plan, "x".repeat(WithdrawalService.LONGEST), DRAFTER);

        assertThat(state(plan)).isEqualTo(PlanState.REVISING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bithu", "quantri"})
    void whoever_does_not_write_the_plan_does_not_take_it_back(String user) {
        PlanId plan = signing.planOf(world.opened(aPlan()));

        forbidden(() -> withdraw(plan, WHY, user));

        assertThat(withdrawals.may(plan, world.caller(user))).isFalse();
        assertThat(withdrawals.may(plan, world.caller(DRAFTER))).isTrue();
        assertThat(state(plan)).isEqualTo(PlanState.SIGNING);
    }

    @Test
    void what_is_not_with_its_signatories_is_not_taken_back() {
        PlanId draft = world.planning.drafted(aPlan());
        PlanId issued = world.planning.issued(aPlan());
        PlanId returned = signing.planOf(world.opened(aPlan()));
        withdraw(returned, WHY, DRAFTER);

        conflict(() -> withdraw(draft, WHY, DRAFTER), "Đang soạn thảo");
        conflict(() -> withdraw(issued, WHY, DRAFTER), "Đã ban hành");
        conflict(() -> withdraw(returned, WHY, DRAFTER), "Đang tiếp thu");

        assertThat(withdrawals.may(issued, world.caller(DRAFTER))).isFalse();
        assertThat(world.planning.plans().view(issued).number()).isPresent();
    }
}
