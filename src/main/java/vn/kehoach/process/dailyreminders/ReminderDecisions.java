package vn.kehoach.process.dailyreminders;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.ObligationKind;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.reminder.EscalationLevel;
import vn.kehoach.reminder.EscalationRule;
import vn.kehoach.reminder.ReminderPolicy;
import vn.kehoach.reminder.Rhythm;
import vn.kehoach.reminder.Step;

/** Reads the planners' policy from the decision tables {@code reminder-policy} and {@code escalation-policy}. */
@Component
class ReminderDecisions implements ReminderPolicy {

    private final DecisionService decisions;
    private final EngineAuthority authority;

    ReminderDecisions(@Lazy DecisionService decisions, EngineAuthority authority) {
        this.decisions = decisions;
        this.authority = authority;
    }

    @Override
    public Set<String> kinds() {
        return Stream.concat(
                        Stream.of(OPINION, SIGNATURE),
                        Arrays.stream(ObligationKind.values()).map(Enum::name))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Step> remindersFor(String kind) {
        return evaluate("reminder-policy", kind).stream()
                .map(ReminderDecisions::step)
                .toList();
    }

    @Override
    public List<EscalationRule> escalationsFor(String kind) {
        return evaluate("escalation-policy", kind).stream()
                .map(row -> new EscalationRule(EscalationLevel.valueOf(row.getEntry("level")), step(row)))
                .toList();
    }

    private DmnDecisionTableResult evaluate(String table, String kind) {
        return authority.asSystem(() -> decisions.evaluateDecisionTableByKey(table, Map.of("kind", kind)));
    }

    private static Step step(DmnDecisionRuleResult row) {
        Number days = row.getEntry("workingDays");
        Number until = (Number) row.get("until");
        return new Step(
                days.intValue(),
                Rhythm.valueOf(row.getEntry("rhythm")),
                until == null ? OptionalInt.empty() : OptionalInt.of(until.intValue()));
    }
}
