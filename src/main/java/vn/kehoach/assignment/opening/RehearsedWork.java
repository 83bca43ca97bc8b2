package vn.kehoach.assignment.opening;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.drafting.IssueRehearsal;
import vn.kehoach.plan.event.EventLine;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** The work of a plan before it is issued: each deadline, the rounds after it and the days around it that remind. */
@Component
class RehearsedWork implements IssueRehearsal {

    /** As far from a deadline as reminders and escalations look, and some days more. */
    private static final int LADDER = 30;

    private final WorkPlan workPlan;
    private final WorkingCalendar calendar;

    RehearsedWork(WorkPlan workPlan, WorkingCalendar calendar) {
        this.workPlan = workPlan;
        this.calendar = calendar;
    }

    @Override
    public List<Planned> deadlines(PlanContent content, Instant issuedAt) {
        EventLine event = content.event();
        boolean reports = content.obligations().stream().anyMatch(line -> line.kind() == ObligationKind.UNIT_REPORT);
        return Stream.concat(
                        content.obligations().stream().map(line -> planned(line, event, issuedAt)),
                        content.timeline().stream()
                                .filter(line -> line.kind() != ObligationKind.PERIOD)
                                .filter(line -> !(reports && line.kind() == ObligationKind.UNIT_REPORT))
                                .map(line -> planned(line, event)))
                .toList();
    }

    private Planned planned(ObligationLine line, EventLine event, Instant issuedAt) {
        return planned(
                "obligations[" + line.index() + "]",
                line.what(),
                line.recurrence(),
                () -> workPlan.due(line, event, Optional.of(issuedAt)));
    }

    private Planned planned(TimelineLine line, EventLine event) {
        return planned(
                "timeline[" + line.index() + "]", line.what(), Optional.empty(), () -> workPlan.due(line, event));
    }

    private Planned planned(
            String field, String what, Optional<Recurrence> rule, Supplier<Optional<Instant>> reckoning) {
        try {
            Optional<Instant> due = reckoning.get();
            due.map(VietnamTime::dayOf).ifPresent(day -> walkAround(day, rule));
            return new Planned(field, what, due, Optional.empty());
        } catch (DateTimeException | ArithmeticException beyond) {
            return new Planned(field, what, Optional.empty(), Optional.of("ngày ở ngoài lịch, " + VietnamTime.YEARS));
        }
    }

    private void walkAround(LocalDate day, Optional<Recurrence> rule) {
        Stream.concat(
                        Stream.of(calendar.plusWorkingDays(day, -LADDER), day, calendar.plusWorkingDays(day, LADDER)),
                        rule.flatMap(each -> each.following(day, 1, day)).stream())
                .map(VietnamTime::endOf)
                .filter(moment -> !VietnamTime.isInReach(moment))
                .findFirst()
                .ifPresent(moment -> {
                    throw new DateTimeException("out of reach");
                });
    }

    @Override
    public void rehearse(PlanView asIssued, PlanContent content) {
        workPlan.of(asIssued, content, content.event()).forEach(work -> {
            work.due().ifPresent(due -> WorkPlan.closesAt(due, content));
            work.units().forEach(unit -> Assignment.of(work, unit));
        });
    }
}
