package vn.kehoach.walk;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The tests of a walk are its steps: where one fails, those after it have nothing to start from. */
public final class InOneGo implements ExecutionCondition, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(InOneGo.class);

    @Override
    public void afterTestExecution(ExtensionContext step) {
        step.getExecutionException()
                .ifPresent(failure ->
                        step.getParent().orElseThrow().getStore(NAMESPACE).put("failed", step.getDisplayName()));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext step) {
        Object failed = step.getStore(NAMESPACE).get("failed");
        return failed == null
                ? ConditionEvaluationResult.enabled("the walk goes on")
                : ConditionEvaluationResult.disabled("the walk ended at " + failed);
    }
}
