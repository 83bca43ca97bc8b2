package vn.kehoach.assignment.closing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** Tells those whose work was open when a plan was closed what has become of it: one mail a person and unit. */
@Component
class ClosingNotices {

    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    ClosingNotices(Organisation organisation, Outbox outbox, Clock clock) {
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    void closed(PlanView plan, String reason, List<OpenWork> work) {
        Map<String, List<OpenWork>> byUnit = work.stream().collect(Collectors.groupingBy(OpenWork::unit));
        Map<String, String> desks =
                byUnit.keySet().stream().collect(Collectors.toMap(Function.identity(), organisation::deskOf));
        Map<String, List<PersonView>> people = organisation.peopleByUnit(desks.values());
        List<Notice> notices = new ArrayList<>();
        byUnit.forEach((unit, items) -> people.getOrDefault(desks.get(unit), List.of()).stream()
                .filter(PersonView::account)
                .forEach(person -> notices.add(notice(plan, unit, person, text(plan, reason, items)))));
        outbox.putAll(notices);
    }

    private Notice notice(PlanView plan, String unit, PersonView person, MailText text) {
        return Notice.to(
                        Addressee.of(person),
                        MailKind.PROGRESS,
                        "PLAN_CLOSED|" + plan.id() + "|" + unit + "|" + person.id(),
                        clock.instant(),
                        text)
                .ofPlan(plan.id().toString())
                .at("/ke-hoach/" + plan.id());
    }

    private static MailText text(PlanView plan, String reason, List<OpenWork> items) {
        return MailText.of(
                "plan-closed",
                Map.of(
                        "plan", plan.label(),
                        "title", plan.title(),
                        "work", items.stream().map(ClosingNotices::line).collect(Collectors.joining("\n")),
                        "reason", reason.isBlank() ? "" : reason));
    }

    private static String line(OpenWork item) {
        String due = item.dueAt() == null
                ? ""
                : ", hạn "
                        + VietnamTime.words(VietnamTime.deadline(item.dueAt()).orElseThrow());
        return "- " + item.what() + due + ": " + item.standingLabel();
    }
}
