package vn.kehoach.process.web;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.view.RedirectView;
import vn.kehoach.shared.SecretKey;

/** The way from a mail to the task: whoever may work on it lands on its form, everybody else on their list. */
@Controller
@RequestMapping("/viec")
class TaskLinks {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final TaskService tasks;

    TaskLinks(TaskService tasks) {
        this.tasks = tasks;
    }

    @GetMapping({
        "/{businessKey:.{1,19}|" + SecretKey.ID_OF_WORK + "}",
        "/y-kien/{businessKey}",
        "/ky/{businessKey}",
        "/ke-hoach/{businessKey}"
    })
    RedirectView open(@PathVariable String businessKey) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByTaskCreateTime()
                .desc()
                .list()
                .stream()
                .findFirst()
                .map(task -> redirect("/?task=" + task.getId()))
                .orElseGet(() -> redirect(""));
    }

    private static RedirectView redirect(String fragment) {
        String target = TASKLIST + (fragment.isEmpty() ? "" : "#" + fragment);
        RedirectView view = new RedirectView(target);
        view.setExposeModelAttributes(false);
        return view;
    }
}
