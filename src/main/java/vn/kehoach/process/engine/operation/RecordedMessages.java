package vn.kehoach.process.engine.operation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.runtime.CorrelationHandlerResult;
import org.camunda.bpm.engine.impl.runtime.CorrelationSet;
import org.camunda.bpm.engine.impl.runtime.DefaultCorrelationHandler;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;

/** A message that moves an instance on is no operation for the engine; here it leaves its row all the same. */
class RecordedMessages extends DefaultCorrelationHandler {

    private final AuditTrail trail;

    RecordedMessages(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public CorrelationHandlerResult correlateMessage(CommandContext context, String message, CorrelationSet meant) {
        CorrelationHandlerResult result = super.correlateMessage(context, message, meant);
        record(
                context,
                message,
                meant,
                Stream.of(result).filter(Objects::nonNull).toList());
        return result;
    }

    @Override
    public List<CorrelationHandlerResult> correlateMessages(
            CommandContext context, String message, CorrelationSet meant) {
        List<CorrelationHandlerResult> results = super.correlateMessages(context, message, meant);
        record(context, message, meant, results);
        return results;
    }

    private void record(
            CommandContext context, String message, CorrelationSet meant, List<CorrelationHandlerResult> results) {
        if (!results.isEmpty() && context.getAuthenticatedUserId() != null) {
            trail.record(AuditEntry.of("engine-message-correlate", "message", Objects.toString(message, "*"))
                    .with("businessKey", Objects.toString(meant.getBusinessKey(), ""))
                    .with("processInstance", Objects.toString(meant.getProcessInstanceId(), ""))
                    .with("count", results.size()));
        }
    }
}
