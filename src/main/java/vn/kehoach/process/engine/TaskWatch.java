package vn.kehoach.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Listens to every task of every version of our models, those that run since before included. */
public abstract class TaskWatch extends AbstractProcessEnginePlugin {

    private final String event;
    private final TaskListener listener;

    /**
     * Has that listener told.
     *
     * @param event one of the names that {@link TaskListener} knows
     */
    protected TaskWatch(String event, TaskListener listener) {
        this.event = event;
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> all = new ArrayList<>(
                Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElse(List.of()));
        all.add(new Attached());
        engine.setCustomPostBPMNParseListeners(all);
    }

    private final class Attached extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addBuiltInTaskListener(event, listener);
        }
    }
}
