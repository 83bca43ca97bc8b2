package vn.kehoach.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says whether the tests in the browser can run on this machine. */
final class ChromiumCondition implements ExecutionCondition {

    private static final String MISSING =
            "Chromium was not found: install Debian's package chromium," + " or name the program in KEHOACH_CHROMIUM";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.program()
                .map(program -> ConditionEvaluationResult.enabled("with " + program))
                .orElseGet(ChromiumCondition::without);
    }

    private static ConditionEvaluationResult without() {
        if (Boolean.parseBoolean(System.getenv("KEHOACH_BROWSER_REQUIRED"))) {
            throw new IllegalStateException(MISSING);
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }
}
