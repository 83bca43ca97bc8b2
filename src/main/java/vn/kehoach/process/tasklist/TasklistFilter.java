package vn.kehoach.process.tasklist;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import vn.kehoach.assignment.board.AssignmentState;

/**
 * A list of tasks in Tasklist: what each person finds there of their own, and what administrators find of everybody's. The expressions are read for each request: who asks, and the time of
 * the engine, which follows the demo clock.
 *
 * @param name how people know it; one filter a name
 * @param description shown when the mouse rests on it
 * @param colour of its edge
 * @param query what it lists
 * @param readers who finds it
 */
record TasklistFilter(String name, String description, String colour, TaskQuery query, Readers readers) {

    /** Who finds a list: a name that promises everybody's work would lie to those who see only their own. */
    enum Readers {
        EVERYBODY,
        ADMINISTRATORS
    }

    private static final String ME = "${currentUser()}";
    private static final String NOW = "${now()}";
    private static final String IN_SEVEN_DAYS = "${dateTime().plusDays(7)}";

    /** All of them, in the order in which Tasklist shows them; the first is open after the login. */
    static List<TasklistFilter> all(TaskService tasks) {
        return List.of(
                new TasklistFilter(
                        "Việc của tôi",
                        "Những việc giao cho tôi, tôi đã nhận, hoặc của đơn vị tôi mà chưa ai nhận",
                        "#1f5fa8",
                        tasks.createTaskQuery()
                                .or()
                                .taskAssigneeExpression(ME)
                                .taskCandidateUserExpression(ME)
                                .endOr(),
                        Readers.EVERYBODY),
                new TasklistFilter(
                        "Việc của đơn vị tôi",
                        "Những việc của các đơn vị mà tôi tham gia, kể cả việc đã có người nhận",
                        "#2e7d32",
                        tasks.createTaskQuery().taskCandidateUserExpression(ME).includeAssignedTasks(),
                        Readers.EVERYBODY),
                new TasklistFilter(
                        AssignmentState.OVERDUE.label(),
                        "Những việc của tôi hoặc của đơn vị tôi đã quá hạn",
                        "#b3261e",
                        mineOrOfMyUnits(tasks).dueBeforeExpression(NOW),
                        Readers.EVERYBODY),
                new TasklistFilter(
                        AssignmentState.DUE_SOON.label(),
                        "Những việc của tôi hoặc của đơn vị tôi phải xong trong 7 ngày tới",
                        "#b26a00",
                        mineOrOfMyUnits(tasks).dueAfterExpression(NOW).dueBeforeExpression(IN_SEVEN_DAYS),
                        Readers.EVERYBODY),
                new TasklistFilter(
                        "Việc của mọi người",
                        "Mọi việc đang mở của mọi cơ quan, đơn vị; quản trị viên xem và giao lại",
                        "#5f6368",
                        tasks.createTaskQuery().active(),
                        Readers.ADMINISTRATORS),
                new TasklistFilter(
                        "Việc quá hạn của mọi người",
                        "Mọi việc đang mở đã quá hạn, của mọi cơ quan, đơn vị",
                        "#5f6368",
                        tasks.createTaskQuery().active().dueBeforeExpression(NOW),
                        Readers.ADMINISTRATORS));
    }

    private static TaskQuery mineOrOfMyUnits(TaskService tasks) {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateUserExpression(ME)
                .includeAssignedTasks()
                .endOr();
    }

    /** Stores it as number {@code order} of the list. */
    Filter storeIn(FilterService filters, int order) {
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description",
                description,
                "color",
                colour,
                "priority",
                order,
                "refresh",
                true,
                "variables",
                List.of()));
        return filters.saveFilter(filter);
    }
}
