package vn.kehoach.process.dailyreminders;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
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
    public List<Step> remindersFor(Map<String, Object> facts) {
        return evaluate("reminder-policy", facts).stream()
                .map(ReminderDecisions::step)
                .toList();
    }

    @Override
    public List<EscalationRule> escalationsFor(Map<String, Object> facts) {
        return evaluate("escalation-policy", facts).stream()
                .map(row -> new EscalationRule(EscalationLevel.valueOf(row.getEntry("level")), step(row)))
                .toList();
    }

    private DmnDecisionTableResult evaluate(String table, Map<String, Object> facts) {
        return authority.asSystem(() -> decisions.evaluateDecisionTableByKey(table, facts));
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
