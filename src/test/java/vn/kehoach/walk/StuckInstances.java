package vn.kehoach.walk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Process instances that wait for nothing: no task, no event, no job, no process that they called. */
public record StuckInstances(Walk walk) {

    private static final List<String> WAITS = List.of("task", "event-subscription", "job");

    /** An instance may move on between two questions, so those that look stuck are asked about again. */
    public List<String> find() {
        List<String> instances = walk.engine("process-instance").stream()
                .map(instance -> instance.path("id").asText())
                .toList();
        Set<String> waiting = waiting();
        return instances.stream()
                .filter(id -> !waiting.contains(id))
                .filter(id -> !calls(id))
                .filter(id -> isStill(id) && !waiting().contains(id))
                .toList();
    }

    private Set<String> waiting() {
        Set<String> ids = new HashSet<>();
        WAITS.forEach(what -> walk.engine(what)
                .forEach(each -> ids.add(each.path("processInstanceId").asText())));
        return ids;
    }

    private boolean calls(String id) {
        return !walk.engine("process-instance?superProcessInstance=" + id).isEmpty();
    }

    private boolean isStill(String id) {
        return !walk.engine("process-instance?processInstanceIds=" + id).isEmpty();
    }
}
