package vn.kehoach.assignment.web;

import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.assignment.reminding.HandReminderService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.Refused;

/** What the office does to several pieces of work at once; each has a result of its own. */
@RestController
class DeadlineActionController {

    private static final String REMIND = DeadlineAction.REMIND.name();
    private static final int MOST = 500;

    private final HandReminderService reminders;

    DeadlineActionController(HandReminderService reminders) {
        this.reminders = reminders;
    }

    /**
     * What is wanted.
     *
     * @param action REMIND
     * @param dryRun whether only to answer what would be done
     */
    record Action(String action, List<String> ids, boolean dryRun) {}

    /** In the order of the ids. */
    record Results(List<HandReminderService.Result> items) {}

    @PostMapping("/api/deadlines/actions")
    Results act(@RequestBody Action wanted, Caller caller) {
        if (!REMIND.equals(wanted.action())) {
            throw Refused.invalid("action", "Việc cần làm", "phải là " + REMIND + " (nhắc)");
        }
        List<String> ids = wanted.ids();
        if (ids == null || ids.isEmpty() || ids.size() > MOST || ids.contains(null)) {
            throw Refused.invalid("ids", "Các việc", "phải có từ 1 đến " + MOST + " mã");
        }
        return new Results(reminders.remind(ids.stream().map(AssignmentId::of).toList(), wanted.dryRun(), caller));
    }
}
