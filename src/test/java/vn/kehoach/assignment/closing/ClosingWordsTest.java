package vn.kehoach.assignment.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.testing.Refusals.invalid;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.event.EventDate;
import vn.kehoach.plan.state.PlanView;

/** What has to be said before a plan ends. */
class ClosingWordsTest {

    private final WorkWorld world = new WorkWorld();
    private final EndingRules rules = new EndingRules(world.planning.events(), world.clock);

    private static Ending because(String reason) {
        return new Ending(reason, false);
    }

    @Test
    void a_plan_whose_work_is_done_ends_without_a_word() {
        PlanView plan = world.executing();

        rules.require(plan.id(), List.of(), because(""));

        assertThat(rules.eventAhead(plan.id())).isEmpty();
    }

    @Test
    void before_its_own_event_it_ends_only_when_that_is_confirmed() {
        PlanView plan = world.executing(PlanText.aConference("2020-03-20T08:00"));

        String message = invalid(() -> rules.require(plan.id(), List.of(), because("")), "beforeEvent");
        rules.require(plan.id(), List.of(), new Ending("", true));

        assertThat(message).contains("chưa diễn ra (08g00 ngày 20/03/2020)");
    }

    @Test
    void an_event_of_a_month_is_ahead_until_the_month_is_over() {
        PlanView plan = world.executing(PlanText.aPlan().with("event", "{'month': '2020-03'}"));

        assertThat(rules.eventAhead(plan.id())).contains("tháng 03/2020");
        world.clock.set("2020-04-01T00:00");
        assertThat(rules.eventAhead(plan.id())).isEmpty();
    }

    @Test
    void the_date_that_counts_is_the_one_in_force() {
        PlanView plan = world.executing(PlanText.aConference("2020-03-20T08:00"));
        world.planning
                .events()
                .fix(
                        plan.id(),
                        new EventDate("2020-05-20T08:00", Optional.empty(), Optional.empty(), "Dời"),
                        OptionalInt.empty(),
                        world.caller(OFFICE));
        world.clock.set("2020-03-21T08:00");

        assertThat(rules.eventAhead(plan.id())).contains("08g00 ngày 20/05/2020");
    }

    @Test
    void what_cannot_be_kept_as_a_reason_counts_as_none() {
        assertThat(new Ending(null, false).reason()).isEmpty();
        assertThat(new Ending("a\0b", false).reason()).isEmpty();
        assertThat(new Ending("  Dịch  ", false).reason()).isEqualTo("Dịch");
    }
}
