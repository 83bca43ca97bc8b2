package vn.kehoach.process.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.process.engine.task.TaskCompletion;

/** Completes a task with the fields of its form. */
@RestController
class TaskCompletionController {

    private final TaskCompletion tasks;

    TaskCompletionController(TaskCompletion tasks) {
        this.tasks = tasks;
    }

    @PostMapping(path = "/api/tasks/{taskId}/complete", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String taskId, HttpServletRequest request, Principal caller) throws IOException {
        tasks.complete(taskId, TaskBody.read(request), caller.getName());
    }
}
