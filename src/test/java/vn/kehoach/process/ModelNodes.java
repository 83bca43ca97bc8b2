package vn.kehoach.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** The nodes of a model, and which of them the tests have visited. */
final class ModelNodes {

    private final String model;
    private final Set<String> visited = new TreeSet<>();

    ModelNodes(String model) {
        this.model = model;
    }

    void noteVisited(HistoryService history) {
        history.createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(model))
                .map(HistoricActivityInstance::getActivityId)
                .forEach(visited::add);
    }

    void requireAllVisited() {
        assertThat(visited)
                .as("the tests of %s, all of them run, visit every node of its model", model)
                .containsAll(all());
    }

    private Set<String> all() {
        return Bpmn.readModelFromStream(Models.open(model + ".bpmn")).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
