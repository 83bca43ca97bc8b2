package vn.kehoach.process.engine.operation;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.audit.AuditTrail;

/** Lets the engine tell what somebody who is logged in does to it, whichever of its addresses they came by. */
@Component
class OperationWatch extends AbstractProcessEnginePlugin {

    private final AuditTrail trail;

    OperationWatch(@Lazy AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new ActivityAndOperations()));
        engine.setCorrelationHandler(new RecordedMessages(trail));
        engine.setHistoryEventHandler(new OperationsToTrail(trail));
    }
}
