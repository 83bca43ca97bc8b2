package vn.kehoach.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.board.LateCount;
import vn.kehoach.assignment.explanation.ExplanationReminders;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.dispatch.BounceDigest;
import vn.kehoach.dispatch.ReceiptReminders;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.shared.VietnamTime;

/**
 * The daily run: tells each person once what is due, overdue, or waits for them. Nobody is told anything on a rest day.
 */
@Service
public class DailyReminders {

    private final ReminderPolicy policy;
    private final DueToday dueToday;
    private final WaitingToday waitingToday;
    private final WorkingCalendar calendar;
    private final ReminderRuns runs;
    private final Organisation organisation;
    private final Outbox outbox;
    private final ObjectProvider<ReceiptReminders> receipts;
    private final ObjectProvider<ExplanationReminders> explanations;
    private final ObjectProvider<BounceDigest> bounces;
    private final LocalTime hour;

    DailyReminders(
            ReminderPolicy policy,
            DueToday dueToday,
            WaitingToday waitingToday,
            WorkingCalendar calendar,
            ReminderRuns runs,
            Organisation organisation,
            Outbox outbox,
            ObjectProvider<ReceiptReminders> receipts,
            ObjectProvider<ExplanationReminders> explanations,
            ObjectProvider<BounceDigest> bounces,
            @Value("${kehoach.reminders.at:08:00}") String hour) {
        this.policy = policy;
        this.dueToday = dueToday;
        this.waitingToday = waitingToday;
        this.calendar = calendar;
        this.runs = runs;
        this.organisation = organisation;
        this.outbox = outbox;
        this.receipts = receipts;
        this.explanations = explanations;
        this.bounces = bounces;
        this.hour = LocalTime.parse(hour);
    }

    /**
     * Plans the mails of that day, and with them what working days before it should have told while nobody ran. A
     * second run of a day changes nothing.
     */
    @Transactional
    public void run(LocalDate day) {
        if (calendar.isWorkingDay(day)) {
            List<LocalDate> days = runs.take(day);
            if (!days.isEmpty()) {
                Morning morning = new Morning(days, VietnamTime.at(day, hour));
                tell(morning);
                receipts.ifAvailable(each -> each.remind(morning.day(), morning.hour()));
                explanations.ifAvailable(each -> each.remind(morning.day()));
                bounces.ifAvailable(each -> each.tell(days, morning.hour()));
            }
        }
    }

    private void tell(Morning morning) {
        Ladder ladder = new Ladder(policy, dueToday.facts());
        List<Due> dues = dueToday.at(morning, ladder);
        Recipients recipients = new Recipients(
                organisation, dues.stream().map(due -> due.item().unitCode()).collect(Collectors.toSet()));
        dues.forEach(due -> tell(due, recipients));
        waitingToday
                .at(morning, ladder)
                .forEach(waiting -> recipients.person(waiting.user()).forEach(told -> told.remind(waiting)));
        dueToday.inBodies(morning, ladder)
                .forEach(late -> recipients.bodyLeaders(late.officeCode()).forEach(told -> told.escalate(late)));
        List<LateCount> late = late(morning, recipients);
        outbox.putAll(recipients.all().stream()
                .map(told -> told.notice(morning, late))
                .toList());
    }

    private List<LateCount> late(Morning morning, Recipients recipients) {
        Set<String> units = new HashSet<>();
        Set<String> owners = new HashSet<>();
        recipients.all().forEach(told -> told.sights().addTo(units, owners));
        return dueToday.late(morning, units, owners);
    }

    private static void tell(Due due, Recipients recipients) {
        String unit = due.item().unitCode();
        String unitName = recipients.nameOf(unit);
        if (due.reminded()) {
            recipients.workers(unit).forEach(told -> told.remind(due, unitName));
        }
        if (due.levels().contains(EscalationLevel.UNIT_LEADER)) {
            recipients.leaders(unit).forEach(told -> told.escalateToLeader(due, unitName));
        }
        if (due.levels().contains(EscalationLevel.PLAN_OWNER)) {
            recipients.person(due.item().ownerId()).forEach(told -> told.escalateToOwner(due, unitName));
        }
    }
}
