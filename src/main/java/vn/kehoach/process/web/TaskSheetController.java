package vn.kehoach.process.web;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.account.Caller;

/** What a form shows beside its fields. */
@RestController
class TaskSheetController {

    private final TaskSheets sheets;

    TaskSheetController(TaskSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/api/tasks/{taskId}")
    Map<String, Object> show(@PathVariable String taskId, Caller caller) {
        return sheets.of(taskId, caller);
    }
}
