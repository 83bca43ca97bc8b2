package vn.kehoach.dossier.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.assignment.reminding.HandReminderService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** The button “Nhắc” of the plan's page: one piece of work, or all that is due soon or late. */
@Controller
class RemindPage {

    private final HandReminderService reminders;
    private final PlanReaders readers;

    RemindPage(HandReminderService reminders, PlanReaders readers) {
        this.reminders = reminders;
        this.readers = readers;
    }

    @PostMapping("/ke-hoach/{id}/nhac")
    String remind(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String muc,
            Caller caller,
            RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        readers.requireInside(plan, caller);
        List<HandReminderService.Result> results = reminders.remind(
                muc.isBlank() ? reminders.due(plan, caller) : List.of(AssignmentId.of(muc)), false, caller);
        List<String> reasons = results.stream()
                .filter(result -> !result.done())
                .map(HandReminderService.Result::reason)
                .distinct()
                .toList();
        if (!reasons.isEmpty() && results.stream().noneMatch(HandReminderService.Result::done)) {
            throw Refused.conflict("Chưa nhắc: " + String.join("; ", reasons));
        }
        long done = results.stream().filter(HandReminderService.Result::done).count();
        next.addFlashAttribute("reminded", "Đã nhắc " + done + " việc.");
        return "redirect:/ke-hoach/" + plan + "#viec";
    }
}
