package vn.kehoach.plan.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.plan.state.PlanBuilder.NOW;
import static vn.kehoach.plan.state.PlanBuilder.aPlan;
import static vn.kehoach.plan.state.PlanBuilder.aSubmittedPlan;
import static vn.kehoach.plan.state.PlanBuilder.anIssuedPlan;
import static vn.kehoach.plan.state.PlanBuilder.content;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.shared.Refused;

class PlanTest {

    private static final PlanNumber NUMBER = PlanNumber.of(82, 2019, "KH", "ĐTN");
    private static final Map<String, Consumer<Plan>> STEPS = Map.of(
            "consult",
            ready(Plan::startConsulting),
            "revise",
            Plan::startRevising,
            "submit",
            ready(Plan::startSigning),
            "issue",
            plan -> plan.issue(NUMBER, NOW),
            "execute",
            PlanTest::executeDispatched,
            "close",
            plan -> plan.close("Xong", NOW));

    private static final Map<PlanState, Set<String>> ALLOWED = Map.of(
            PlanState.DRAFT, Set.of("consult", "submit"),
            PlanState.CONSULTING, Set.of("revise"),
            PlanState.REVISING, Set.of("consult", "submit"),
            PlanState.SIGNING, Set.of("revise", "issue"),
            PlanState.ISSUED, Set.of("execute"),
            PlanState.EXECUTING, Set.of("close"),
            PlanState.CLOSED, Set.of());

    static Stream<Arguments> everyStepFromEveryState() {
        return ALLOWED.keySet().stream()
                .flatMap(state -> STEPS.keySet().stream().map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void a_plan_takes_only_the_steps_that_its_state_allows(PlanState state, String step) {
        Plan plan = in(state);

        if (ALLOWED.get(state).contains(step)) {
            STEPS.get(step).accept(plan);
            assertThat(plan.view().state()).isNotEqualTo(state);
        } else {
            assertThatThrownBy(() -> STEPS.get(step).accept(plan))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(state.label());
            assertThat(plan.view().state()).isEqualTo(state);
        }
    }

    private static Consumer<Plan> ready(Consumer<Plan> step) {
        return plan -> {
            plan.ready(plan.view().state());
            step.accept(plan);
        };
    }

    private static void executeDispatched(Plan plan) {
        plan.dispatch(NOW);
        plan.startExecuting();
    }

    @Test
    void a_draft_that_nobody_called_ready_is_not_consulted_on_and_not_signed() {
        Plan plan = aPlan();

        assertThatThrownBy(plan::startSigning).hasMessageContaining("chưa được ghi nhận");
        assertThatThrownBy(plan::startConsulting).hasMessageContaining("chưa được ghi nhận");
        assertThat(plan.view().state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void what_did_not_go_out_is_not_executed() {
        Plan plan = anIssuedPlan();

        assertThatThrownBy(plan::startExecuting).hasMessageContaining("chưa phát hành");
        assertThat(plan.view().state()).isEqualTo(PlanState.ISSUED);
    }

    private static Plan in(PlanState state) {
        Plan plan = aPlan();
        Stream.of("consult", "revise", "submit", "issue", "execute", "close")
                .takeWhile(step -> plan.view().state() != state)
                .forEach(step -> STEPS.get(step).accept(plan));
        return plan;
    }

    @Test
    void a_proposed_plan_is_a_draft_of_whoever_proposed_it() {
        PlanView plan = aPlan().view();

        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.draftedBy()).isEqualTo("vanphong");
        assertThat(plan.contentVersion()).isEqualTo(1);
        assertThat(plan.number()).isEmpty();
        assertThat(plan.label()).isEqualTo("Góp ý dự thảo văn kiện");
    }

    @Test
    void a_save_gives_the_draft_a_new_version_and_its_new_title() {
        Plan plan = aPlan();

        plan.rewrite(content("{'title': 'Tựa mới', 'number': {'type': 'KHPH'}}"), "ĐTN");

        assertThat(plan.view().contentVersion()).isEqualTo(2);
        assertThat(plan.view().title()).isEqualTo("Tựa mới");
        assertThat(plan.view().documentType()).isEqualTo("KHPH");
        assertThat(plan.view().symbol()).isEqualTo("ĐTN");
    }

    @Test
    void whoever_saves_on_an_old_version_is_told_so() {
        Plan plan = aPlan();
        plan.rewrite(content("{'title': 'Tựa mới'}"), "ĐTN");

        assertThatThrownBy(() -> plan.requireVersion(1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("tải lại")
                .extracting("reason")
                .isEqualTo(Refused.Reason.CONFLICT);
    }

    @Test
    void a_submitted_plan_cannot_be_rewritten() {
        Plan plan = aSubmittedPlan();

        assertThatThrownBy(() -> plan.rewrite(content("{'title': 'Lén sửa'}"), "ĐTN"))
                .isInstanceOf(Refused.class);

        assertThat(plan.view().title()).isEqualTo("Góp ý dự thảo văn kiện");
        assertThat(plan.view().contentVersion()).isEqualTo(1);
    }

    @Test
    void an_issued_plan_is_known_by_its_number() {
        PlanView plan = anIssuedPlan().view();

        assertThat(plan.state()).isEqualTo(PlanState.ISSUED);
        assertThat(plan.label()).isEqualTo("81-KH/ĐTN");
        assertThat(plan.issuedAt()).contains(NOW);
    }

    @Test
    void the_first_nine_numbers_of_a_year_have_two_digits() {
        assertThat(PlanNumber.of(1, 2020, "KH", "ĐTN").text()).isEqualTo("01-KH/ĐTN");
        assertThat(PlanNumber.of(104, 2021, "KHPH", "LĐLĐ").text()).isEqualTo("104-KHPH/LĐLĐ");
    }

    @Test
    void a_kept_version_stays_beside_the_next_one() {
        PlanVersion first = PlanVersion.first(PlanId.next(), content("{'title': 'Bản một'}"), "vanphong", NOW);

        PlanVersion same = first.rewrite(2, content("{'title': 'Bản hai'}"), "vanphong", NOW);
        first.keep();
        PlanVersion next = first.rewrite(3, content("{'title': 'Bản ba'}"), "vanphong", NOW);

        assertThat(same).isSameAs(first);
        assertThat(next).isNotSameAs(first);
        assertThat(first.content().title()).isEqualTo("Bản hai");
        assertThat(next.content().title()).isEqualTo("Bản ba");
    }
}
