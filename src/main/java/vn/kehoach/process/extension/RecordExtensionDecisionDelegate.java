package vn.kehoach.process.extension;

import static vn.kehoach.process.extension.Extension.assignmentOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.deadline.ExtensionService;
import vn.kehoach.process.engine.Actor;

/** Records what was decided on the extension. */
@Component
class RecordExtensionDecisionDelegate implements JavaDelegate {

    private final ExtensionService extensions;
    private final Actor actor;

    RecordExtensionDecisionDelegate(ExtensionService extensions, Actor actor) {
        this.extensions = extensions;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.decide(
                assignmentOf(execution),
                Extension.DECISION.require(execution),
                Extension.NEW_DUE_AT.get(execution),
                Extension.REASON.get(execution).orElse(""),
                actor.id());
    }
}
