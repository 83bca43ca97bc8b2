package vn.kehoach.process.assignment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.work.AlternativeOutcome;
import vn.kehoach.assignment.work.AlternativePolicy;
import vn.kehoach.process.engine.EngineAuthority;

/** Reads the planners' policy from the decision table {@code event-alternative}. */
@Component
class AlternativeDecisions implements AlternativePolicy {

    private final DecisionService decisions;
    private final EngineAuthority authority;

    AlternativeDecisions(@Lazy DecisionService decisions, EngineAuthority authority) {
        this.decisions = decisions;
        this.authority = authority;
    }

    @Override
    public AlternativeOutcome decide(Optional<String> boundTo, Optional<String> inForce, String state) {
        Map<String, Object> input = new HashMap<>();
        input.put("boundTo", boundTo.orElse(null));
        input.put("inForce", inForce.orElse(null));
        input.put("state", state);
        String outcome = authority.asSystem(() -> decisions
                .evaluateDecisionTableByKey("event-alternative", input)
                .getSingleResult()
                .getEntry("outcome"));
        return AlternativeOutcome.valueOf(outcome);
    }
}
