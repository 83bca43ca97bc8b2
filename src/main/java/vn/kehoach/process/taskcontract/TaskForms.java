package vn.kehoach.process.taskcontract;

import java.util.List;
import java.util.Map;

/** The fields of the form of every user task, as they are declared. */
public final class TaskForms {

    private static final Map<String, List<FormField>> BY_KEY = TaskContracts.forms();

    private TaskForms() {}

    /** By the task's id in its model. */
    public static Map<String, List<FormField>> all() {
        return BY_KEY;
    }

    /** The fields of that task, in the order of the form; none where the task has no form of ours. */
    public static List<FormField> of(String taskKey) {
        return BY_KEY.getOrDefault(taskKey, List.of());
    }
}
