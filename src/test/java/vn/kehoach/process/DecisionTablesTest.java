package vn.kehoach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decision tables, evaluated with what travels with the program: no script engine is needed. */
class DecisionTablesTest {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    static List<String> tables() {
        return Models.endingWith(".dmn");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_file_holds_one_decision_of_its_name_that_is_cleaned_up_one_day(final String id) {
        final var model = Dmn.readModelFromStream(Models.open(id + ".dmn"));

        final var decisions = model.getModelElementsByType(Decision.class);

        assertThat(decisions).singleElement().satisfies(decision -> {
            assertThat(decision.getId()).isEqualTo(id);
            assertThat(decision.getName()).isNotBlank();
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNIT_REPORT", "DUTY", "EVENT", "GIVE_OPINION"})
    void what_is_due_is_reminded_seven_three_one_days_before_on_the_day_daily_for_a_week_and_then_weekly(
            final String kind) {
        final var policy = decision("reminder-policy");

        final var reminders = engine.evaluateDecisionTable(policy, Map.of("kind", kind));

        assertThat(reminders.getResultList())
                .extracting(row -> row.get("workingDays"), row -> row.get("rhythm"), row -> row.get("until"))
                .containsExactly(
                        tuple(-7, "ONCE", null),
                        tuple(-3, "ONCE", null),
                        tuple(-1, "ONCE", null),
                        tuple(0, "ONCE", null),
                        tuple(1, "DAILY", 5),
                        tuple(6, "WEEKLY", null));
    }

    @Test
    void a_signature_has_no_deadline_and_is_reminded_by_the_days_that_it_waits() {
        final var policy = decision("reminder-policy");

        final var reminders = engine.evaluateDecisionTable(policy, Map.of("kind", "SIGNATURE"));

        assertThat(reminders.getResultList())
                .extracting(row -> row.get("workingDays"), row -> row.get("rhythm"), row -> row.get("until"))
                .containsExactly(tuple(2, "DAILY", 5), tuple(6, "WEEKLY", null));
    }

    @Test
    void the_leader_hears_of_it_on_the_first_day_the_owner_on_the_third_and_the_body_each_week() {
        final var policy = decision("escalation-policy");

        final var levels = engine.evaluateDecisionTable(policy, Map.of("kind", "UNIT_REPORT"));

        assertThat(levels.getResultList())
                .extracting(
                        row -> row.get("level"),
                        row -> row.get("workingDays"),
                        row -> row.get("rhythm"),
                        row -> row.get("until"))
                .containsExactly(
                        tuple("UNIT_LEADER", 1, "DAILY", 5),
                        tuple("UNIT_LEADER", 6, "WEEKLY", null),
                        tuple("PLAN_OWNER", 3, "DAILY", 5),
                        tuple("PLAN_OWNER", 6, "WEEKLY", null),
                        tuple("BODY_LEADER", 1, "WEEKLY", null));
    }

    @ParameterizedTest
    @CsvSource({
        // bound to,  in force,  state,     outcome
        "          ,           , NEW      , OPEN",
        "          , online    , NEW      , OPEN",
        "          , online    , OPEN     , KEEP",
        "in-person ,           , NEW      , WAIT",
        "in-person ,           , WAITING  , KEEP",
        "in-person , in-person , NEW      , OPEN",
        "in-person , in-person , WAITING  , OPEN",
        "in-person , in-person , WITHDRAWN, OPEN",
        "in-person , in-person , OPEN     , KEEP",
        "in-person , in-person , MISSING  , KEEP",
        "in-person , in-person , DONE     , KEEP",
        "in-person , online    , NEW      , WITHDRAW",
        "in-person , online    , WAITING  , WITHDRAW",
        "in-person , online    , OPEN     , WITHDRAW",
        "in-person , online    , MISSING  , WITHDRAW",
        "in-person , online    , DONE     , KEEP",
        "in-person , online    , WITHDRAWN, KEEP",
        "in-person , online    , ENDED    , KEEP"
    })
    void work_of_the_alternative_in_force_is_owed_that_of_another_is_not_and_what_is_done_stays(
            final String boundTo, final String inForce, final String state, final String outcome) {
        final var policy = decision("event-alternative");
        final var input = Variables.createVariables()
                .putValue("boundTo", boundTo)
                .putValue("inForce", inForce)
                .putValue("state", state);

        final var decided = engine.evaluateDecisionTable(policy, input);

        assertThat(decided.<String>collectEntries("outcome")).containsExactly(outcome);
    }

    private DmnDecision decision(final String id) {
        return engine.parseDecision(id, Models.open(id + ".dmn"));
    }
}
