package vn.kehoach.plan.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.plan.state.PlanBuilder.NOW;
import static vn.kehoach.plan.state.PlanBuilder.aPlan;
import static vn.kehoach.plan.state.PlanBuilder.content;
import static vn.kehoach.plan.state.PlanState.CANCELLED;
import static vn.kehoach.plan.state.PlanState.CLOSED;
import static vn.kehoach.plan.state.PlanState.CONSULTING;
import static vn.kehoach.plan.state.PlanState.DRAFT;
import static vn.kehoach.plan.state.PlanState.EXECUTING;
import static vn.kehoach.plan.state.PlanState.ISSUED;
import static vn.kehoach.plan.state.PlanState.RECALLED;
import static vn.kehoach.plan.state.PlanState.REVISING;
import static vn.kehoach.plan.state.PlanState.SIGNING;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.shared.Refused;

/** What may be done with a plan in each state besides its steps, and what each refusal leaves as it was. */
class PlanStatesTest {

    private static final PlanNumber NUMBER = PlanNumber.of(82, 2019, "KH", "ĐTN");

    private record Verb(String name, Consumer<Plan> does, Set<PlanState> allowed) {}

    private static final List<Verb> VERBS = List.of(
            new Verb("rewrite", plan -> plan.rewrite(content("{'title': 'Tựa mới'}"), "ĐTN"), Set.of(DRAFT, REVISING)),
            new Verb("be written", Plan::requireWritable, Set.of(DRAFT, REVISING)),
            new Verb("hand to somebody else", plan -> plan.handTo("ban-tochuc"), Set.of(DRAFT, REVISING)),
            new Verb("call the draft ready", plan -> plan.ready(DRAFT), Set.of(DRAFT)),
            new Verb("call the revision ready", plan -> plan.ready(REVISING), Set.of(REVISING)),
            new Verb("consult without having called it ready", Plan::startConsulting, Set.of()),
            new Verb("submit without having called it ready", Plan::startSigning, Set.of()),
            new Verb("revise", Plan::startRevising, Set.of(CONSULTING, SIGNING)),
            new Verb("issue", plan -> plan.issue(NUMBER, NOW), Set.of(SIGNING)),
            new Verb("dispatch", plan -> plan.dispatch(NOW), Set.of(ISSUED)),
            new Verb("decide on the event", Plan::requireRunning, Set.of(ISSUED, EXECUTING)),
            new Verb("close", plan -> plan.close("Xong", NOW), Set.of(EXECUTING)),
            new Verb("be deleted", Plan::requireUnseen, Set.of(DRAFT)),
            new Verb(
                    "cancel",
                    plan -> plan.stop(CANCELLED, "Hoãn", NOW),
                    Set.of(DRAFT, CONSULTING, REVISING, SIGNING, ISSUED, EXECUTING)),
            new Verb("recall", plan -> plan.stop(RECALLED, "Sai thẩm quyền", NOW), Set.of(ISSUED, EXECUTING)));

    static Stream<Arguments> everyVerbInEveryState() {
        return VERBS.stream()
                .flatMap(verb -> Stream.of(PlanState.values()).map(state -> Arguments.of(verb.name(), state, verb)));
    }

    /** Brought there step by step; a draft that was cancelled, and a plan that was recalled while its work ran. */
    private static Plan in(PlanState state) {
        if (state == CANCELLED || state == RECALLED) {
            Plan stopped = in(state == CANCELLED ? DRAFT : EXECUTING);
            stopped.stop(state, "Hoãn", NOW);
            return stopped;
        }
        Plan plan = aPlan();
        List<Consumer<Plan>> steps = List.of(
                ready(Plan::startConsulting),
                Plan::startRevising,
                ready(Plan::startSigning),
                each -> each.issue(NUMBER, NOW),
                each -> {
                    each.dispatch(NOW);
                    each.startExecuting();
                },
                each -> each.close("Đã xong", NOW));
        steps.stream().takeWhile(step -> plan.view().state() != state).forEach(step -> step.accept(plan));
        return plan;
    }

    private static Consumer<Plan> ready(Consumer<Plan> step) {
        return plan -> {
            plan.ready(plan.view().state());
            step.accept(plan);
        };
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("everyVerbInEveryState")
    void a_plan_takes_only_the_verbs_that_its_state_allows_and_a_refusal_changes_nothing(
            String name, PlanState state, Verb verb) {
        Plan plan = in(state);
        PlanView before = plan.view();
        String writer = plan.writer();

        if (verb.allowed().contains(state)) {
            verb.does().accept(plan);
        } else {
            assertThatThrownBy(() -> verb.does().accept(plan))
                    .isInstanceOf(Refused.class)
                    .extracting("reason")
                    .isEqualTo(Refused.Reason.CONFLICT);
            assertThat(plan.view()).isEqualTo(before);
            assertThat(plan.writer()).isEqualTo(writer);
        }
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void whoever_comes_too_early_or_too_late_reads_where_the_plan_stands(PlanState state) {
        Plan plan = in(state);
        String step = "“" + state.label() + "”";

        VERBS.stream()
                .filter(verb -> !verb.allowed().contains(state))
                .filter(verb -> !verb.name().endsWith("without having called it ready"))
                .forEach(verb -> assertThatThrownBy(() -> verb.does().accept(plan))
                        .as(verb.name())
                        .hasMessageContaining(step));
    }

    @Test
    void ready_counts_for_the_version_that_was_called_ready_and_only_once() {
        Plan changed = aPlan();
        changed.ready(DRAFT);
        changed.rewrite(content("{'title': 'Sửa sau khi báo sẵn sàng'}"), "ĐTN");
        assertThatThrownBy(changed::startConsulting).hasMessageContaining("chưa được ghi nhận là sẵn sàng");
        assertThatThrownBy(changed::startSigning).hasMessageContaining("chưa được ghi nhận là sẵn sàng");
        changed.ready(DRAFT);
        changed.startConsulting();

        changed.startRevising();
        assertThatThrownBy(changed::startSigning).hasMessageContaining("chưa được ghi nhận là sẵn sàng");

        assertThat(changed.view().state()).isEqualTo(REVISING);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, false", "-1, false"})
    void what_was_written_on_another_version_is_refused(int expected, boolean taken) {
        Plan plan = aPlan();
        plan.rewrite(content("{'title': 'Bản hai'}"), "ĐTN");

        if (taken) {
            plan.requireVersion(expected);
        } else {
            assertThatThrownBy(() -> plan.requireVersion(expected))
                    .hasMessageContaining("phiên bản 2")
                    .hasMessageContaining("phiên bản " + expected);
        }

        assertThat(plan.contentVersion()).isEqualTo(2);
    }

    @Test
    void each_save_counts_one_and_a_refused_one_does_not() {
        Plan plan = aPlan();
        for (int save = 2; save <= 10; save++) {
            plan.rewrite(content("{'title': 'Lần lưu " + save + "'}"), "ĐTN");
            assertThat(plan.contentVersion()).isEqualTo(save);
        }
        plan.ready(DRAFT);
        plan.startSigning();

        assertThatThrownBy(() -> plan.rewrite(content("{'title': 'Lén sửa'}"), "ĐTN"))
                .isInstanceOf(Refused.class);

        assertThat(plan.contentVersion()).isEqualTo(10);
        assertThat(plan.view().title()).isEqualTo("Lần lưu 10");
    }

    @Test
    void the_writer_is_the_drafter_until_it_is_handed_over_and_the_drafter_stays_the_drafter() {
        Plan plan = aPlan();
        assertThat(plan.writer()).isEqualTo("vanphong");

        plan.handTo("ban-tochuc");
        plan.handTo("ban-tuyengiao");

        assertThat(plan.writer()).isEqualTo("ban-tuyengiao");
        assertThat(plan.draftedBy()).isEqualTo("vanphong");
        assertThat(plan.view().draftedBy()).isEqualTo("vanphong");
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void a_plan_has_its_number_from_the_issue_on_and_its_conclusion_at_the_end(PlanState state) {
        PlanView plan = in(state).view();
        boolean numbered = Set.of(ISSUED, EXECUTING, CLOSED, RECALLED).contains(state);

        assertThat(plan.number().isPresent()).isEqualTo(numbered);
        assertThat(plan.issuedAt().isPresent()).isEqualTo(numbered);
        assertThat(plan.label()).isEqualTo(numbered ? "82-KH/ĐTN" : "Góp ý dự thảo văn kiện");
        assertThat(plan.conclusion().isPresent()).isEqualTo(state.over());
        assertThat(plan.closedAt().isPresent()).isEqualTo(state.over());
    }

    @Test
    void a_plan_is_found_by_its_title_its_type_its_symbol_and_later_by_its_number() {
        Plan plan = aPlan();
        assertThat(searched(plan))
                .contains("gop y du thao van kien", "kh", "dtn")
                .doesNotContain("82");

        plan.ready(DRAFT);
        plan.startSigning();
        plan.issue(NUMBER, NOW);

        assertThat(searched(plan)).contains("gop y du thao van kien", "82 kh dtn");
    }

    private static String searched(Plan plan) {
        return (String) ReflectionTestUtils.getField(plan, "search");
    }

    @Test
    void a_plan_goes_out_before_it_is_worked_on() {
        Plan plan = in(ISSUED);
        assertThat(plan.dispatched()).isFalse();
        assertThatThrownBy(plan::startExecuting).hasMessageContaining("chưa phát hành đến nơi nhận");

        plan.dispatch(NOW);
        assertThat(plan.dispatched()).isTrue();
        plan.startExecuting();

        assertThat(plan.view().state()).isEqualTo(EXECUTING);
        assertThatThrownBy(() -> plan.dispatch(NOW)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, KH, ĐTN, 01-KH/ĐTN",
        "9, KH, ĐTN, 09-KH/ĐTN",
        "10, KH, ĐTN, 10-KH/ĐTN",
        "99, KHPH, TĐTN-LĐLĐ, 99-KHPH/TĐTN-LĐLĐ",
        "100, KH, TWĐTN-CTTN, 100-KH/TWĐTN-CTTN",
        "1234, BC, ĐTN, 1234-BC/ĐTN"
    })
    void a_number_has_two_digits_at_least(int ordinal, String type, String symbol, String text) {
        assertThat(PlanNumber.of(ordinal, 2024, type, symbol).text()).isEqualTo(text);
    }
}
