package vn.kehoach.plan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** Each account of the demo with each plan: who learns that it exists, who takes part, who writes, in every state of it. */
class WhoMayWhatTest {

    private final PlanWorld world = new PlanWorld();

    /** The same plan in every state, drafted by vanphong. */
    private List<PlanId> inEveryState() {
        return List.of(
                world.drafted(PlanText.aPlan()),
                world.submitted(PlanText.aPlan()),
                world.issued(PlanText.aPlan()),
                world.executing(PlanText.aPlan()),
                world.closed(PlanText.aPlan()));
    }

    @ParameterizedTest
    @CsvSource({
        // account, reads, takes part, writes the draft
        "vanphong, true, true, true",
        "ban-tochuc, true, true, false",
        "ban-tuyengiao, true, true, false",
        "ban-phongtrao, true, true, false",
        "bithu, true, true, false",
        "phobithu, true, true, false",
        "quantri, true, true, false",
        "dv-so-du-lich, false, false, false",
        "dv-so-noi-vu, false, false, false",
        "thanhdoan-vp, false, false, false",
        "thanhdoan-pbt, false, false, false",
        "ldld-vp, false, false, false",
        "ldld-pct, false, false, false",
        "tinhdoan-btckt, false, false, false",
        "btv-thanhdoan, false, false, false",
        "tt-danguykhoi, false, false, false"
    })
    void a_plan_is_that_of_its_house_in_every_state(String user, boolean reads, boolean inside, boolean writes) {
        Caller caller = world.caller(user);

        assertThat(inEveryState()).allSatisfy(plan -> {
            assertThat(world.readers().mayRead(plan, caller)).as("reads").isEqualTo(reads);
            assertThat(world.readers().isInside(plan, caller)).as("takes part").isEqualTo(inside);
            assertThat(world.writers().isWriter(plan, caller)).as("writes").isEqualTo(writes);
        });
    }

    @ParameterizedTest
    @CsvSource({"dv-so-du-lich", "thanhdoan-vp", "btv-thanhdoan"})
    void to_who_has_no_part_there_is_no_such_plan(String user) {
        Caller caller = world.caller(user);

        assertThat(inEveryState()).allSatisfy(plan -> {
            assertThatThrownBy(() -> world.readers().requireRead(plan, caller))
                    .isInstanceOf(Refused.class)
                    .extracting("reason")
                    .isEqualTo(Refused.Reason.NOT_FOUND);
            assertThatThrownBy(() -> world.readers().requireInside(plan, caller))
                    .extracting("reason")
                    .isEqualTo(Refused.Reason.NOT_FOUND);
        });
    }

    @Test
    void who_was_sent_the_plan_reads_what_was_issued_and_not_how_it_came_about() {
        PlanId plan = world.issued(PlanText.aPlan());
        Caller unit = world.caller("dv-so-du-lich");
        world.readers().letReadIssued(plan, List.of("unit-so-du-lich"));

        assertThat(world.readers().mayRead(plan, unit)).isTrue();
        assertThat(world.readers().isInside(plan, unit)).isFalse();
        assertThatThrownBy(() -> world.readers().requireInside(plan, unit))
                .extracting("reason")
                .isEqualTo(Refused.Reason.FORBIDDEN);
        assertThat(world.readers().mayRead(plan, world.caller("dv-so-noi-vu"))).isFalse();
    }

    @Test
    void who_takes_part_still_does_when_the_plan_is_sent_to_them_too() {
        PlanId plan = world.issued(PlanText.aPlan());

        world.readers().letReadIssued(plan, List.of("bithu", "unit-doan-khoi"));

        assertThat(world.readers().isInside(plan, world.caller("bithu"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ban-tochuc, true",
        "vanphong, true",
        "ban-tuyengiao, false",
        "ban-phongtrao, false",
        "bithu, false",
        "quantri, false",
        "thanhdoan-vp, false"
    })
    void a_draft_of_a_board_is_written_by_the_board_and_by_the_office(String user, boolean writes) {
        PlanId plan = world.drafted(PlanText.aPlan().json(), "ban-tochuc");

        assertThat(world.writers().isWriter(plan, world.caller(user))).isEqualTo(writes);
    }

    @ParameterizedTest
    @CsvSource({
        "ban-tuyengiao, true",
        "ban-phongtrao, true",
        "vanphong, true",
        "bithu, false",
        "dv-so-du-lich, false",
        "thanhdoan-vp, false",
        "nobody, false"
    })
    void a_draft_goes_on_to_staff_of_the_house_only(String to, boolean goes) {
        PlanId plan = world.drafted(PlanText.aPlan().json(), "ban-tochuc");

        if (goes) {
            world.writers().handTo(plan, to);
            assertThat(world.writers().isWriter(plan, world.caller(to))).isTrue();
        } else {
            assertThatThrownBy(() -> world.writers().handTo(plan, to))
                    .extracting("reason")
                    .isEqualTo(Refused.Reason.FORBIDDEN);
            assertThat(world.writers().isWriter(plan, world.caller("ban-tochuc")))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thanhdoan-vp | true",
                "thanhdoan-pbt | true",
                "ldld-vp | true",
                "ldld-pct | true",
                "vanphong | false",
                "bithu | false",
                "dv-so-du-lich | false",
                "tinhdoan-btckt | false"
            })
    void a_joint_plan_is_that_of_each_body_that_issues_it(String user, boolean inside) {
        PlanText joint = PlanText.aPlan()
                .with("issuers", "['BAN THƯỜNG VỤ THÀNH ĐOÀN', 'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ']")
                .with("number", "{'type': 'KHPH'}");
        PlanId plan = world.drafted(joint.json(), "thanhdoan-vp");

        assertThat(world.readers().isInside(plan, world.caller(user))).isEqualTo(inside);
        assertThat(world.offices().bodies(world.plans().view(plan))).containsExactly("thanh-doan", "ldld");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void letting_somebody_read_again_and_again_changes_nothing(int times) {
        PlanId plan = world.drafted(PlanText.aPlan());
        for (int n = 0; n < times; n++) {
            world.readers().let(plan, Arrays.asList("btv-thanhdoan", "btv-thanhdoan"));
        }

        assertThat(world.readers().isInside(plan, world.caller("btv-thanhdoan")))
                .isTrue();
        assertThat(world.readers().isInside(plan, world.caller("tt-danguykhoi")))
                .isFalse();
    }
}
