package vn.kehoach.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** What listeners set on a task before people see it. */
public final class TaskStage {

    /** What the engine's columns hold, with room for the name of the task itself. */
    private static final int LONGEST_LABEL = 150;

    private static final int LONGEST_DESCRIPTION = 2000;

    private TaskStage() {}

    /** The unit's people may take the task. */
    public static void forUnit(DelegateTask task, String unitCode) {
        task.addCandidateGroup("unit-" + unitCode);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, endOfWord(text, longest - 1)) + "…";
    }

    private static int endOfWord(String text, int latest) {
        int space = text.lastIndexOf(' ', latest);
        return space > 0 ? space : latest;
    }

    /** Two drafts of one title are told apart by when they were proposed; a number tells plans apart by itself. */
    public static void aboutDraft(DelegateTask task, PlanView plan) {
        String label = shortened(plan.label(), LONGEST_LABEL);
        String since = plan.number().isPresent() ? "" : " (đề xuất " + VietnamTime.words(plan.createdAt()) + ")";
        task.setName(task.getName() + " – " + label + since);
        task.setDescription(shortened(plan.title(), LONGEST_DESCRIPTION));
    }

    /** The task says what it belongs to, by a label in its name, what is to be done, and by when. */
    public static void about(DelegateTask task, String label, String what, Optional<Instant> due) {
        task.setName(task.getName() + " – " + shortened(label, LONGEST_LABEL));
        task.setDescription(shortened(what, LONGEST_DESCRIPTION));
        due.map(Date::from).ifPresent(task::setDueDate);
    }
}
