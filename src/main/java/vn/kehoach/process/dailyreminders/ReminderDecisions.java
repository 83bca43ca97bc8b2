package vn.kehoach.process.dailyreminders;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.ObligationKind;
import vn.kehoach.process.EngineAuthority;
import vn.kehoach.reminder.EscalationLevel;
import vn.kehoach.reminder.EscalationRule;
import vn.kehoach.reminder.ReminderPolicy;
import vn.kehoach.reminder.ReminderRule;

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
    public List<ReminderRule> remindersFor(String kind) {
        return evaluate("reminder-policy", Map.of("kind", kind)).stream()
                .map(ReminderDecisions::reminder)
                .toList();
    }

    @Override
    public Set<Integer> leads() {
        return Arrays.stream(ObligationKind.values())
                .flatMap(kind -> remindersFor(kind.name()).stream())
                .map(ReminderRule::workingDays)
                .filter(days -> days <= 0)
                .collect(Collectors.toSet());
    }

    @Override
    public List<EscalationRule> escalations(int workingDaysLate) {
        return evaluate("escalation-policy", Map.of("workingDaysLate", workingDaysLate)).stream()
                .map(row -> new EscalationRule(EscalationLevel.valueOf(row.getEntry("level"))))
                .toList();
    }

    private DmnDecisionTableResult evaluate(String table, Map<String, Object> input) {
        return authority.asSystem(() -> decisions.evaluateDecisionTableByKey(table, input));
    }

    private static ReminderRule reminder(DmnDecisionRuleResult row) {
        Number days = row.getEntry("workingDays");
        return new ReminderRule(days.intValue(), row.getEntry("daily"));
    }
}
