package vn.kehoach.attendance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.event.AttendanceWork;
import vn.kehoach.assignment.event.AttendanceWork.Came;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Takes and shows the roll: those who owe attendance, and everybody else to whom the plan was sent. */
@Service
@Transactional
public class AttendanceService {

    private final PlanService plans;
    private final PlanEvents events;
    private final PlanReaders readers;
    private final AttendanceWork work;
    private final AuditTrail trail;
    private final Rolls rolls;
    private final Clock clock;

    AttendanceService(
            PlanService plans,
            PlanEvents events,
            PlanReaders readers,
            AttendanceWork work,
            AuditTrail trail,
            Rolls rolls,
            Clock clock) {
        this.plans = plans;
        this.events = events;
        this.readers = readers;
        this.work = work;
        this.trail = trail;
        this.rolls = rolls;
        this.clock = clock;
    }

    /** The roll, for those who make the plan. */
    @Transactional(readOnly = true)
    public Roll roll(PlanId id, Caller caller) {
        readers.requireInside(id, caller);
        return Roll.of(events.view(id).line().expected().orElse(null), rolls.lines(id));
    }

    /** Whether the caller takes the roll of this plan: the staff of the office of the body that leads. */
    @Transactional(readOnly = true)
    public boolean mayTake(PlanId id, Caller caller) {
        return takes(plans.view(id), caller);
    }

    private static boolean takes(PlanView plan, Caller caller) {
        return caller.staff() && caller.units().contains(plan.leadOffice());
    }

    /**
     * Notes who came; units that are not named stay as they are, a unit that was noted before is noted anew.
     *
     * @param roll {@code {"units": [{unit, present, substitute, absentReason}]}}
     */
    public Roll take(PlanId id, JsonNode roll, Caller caller) {
        PlanView plan = plans.view(id, caller);
        if (!takes(plan, caller)) {
            throw Refused.forbidden("Chỉ cán bộ văn phòng của cơ quan chủ trì được điểm danh");
        }
        notNow(id).ifPresent(why -> {
            throw Refused.conflict(why);
        });
        List<Presence> noted = new RollReader(invited(id)).read(roll);
        noted.forEach(each -> rolls.save(id, each, caller.userId(), clock.instant()));
        work.settle(
                id,
                noted.stream().collect(Collectors.toMap(Presence::unit, each -> new Came(each.came(), each.words()))),
                caller.userId());
        trail.record(AuditEntry.of("attendance-taken", "plan", id.toString())
                .ofPlan(id.value())
                .with("units", noted.size())
                .with("present", noted.stream().mapToInt(Presence::present).sum()));
        return roll(id, caller);
    }

    /** Why nobody takes the roll now, in words; empty when it is time. */
    @Transactional(readOnly = true)
    public Optional<String> notNow(PlanId id) {
        PlanView plan = plans.view(id);
        return plan.state() == PlanState.EXECUTING
                ? dayOfEvent(id)
                        .filter(VietnamTime.today(clock)::isBefore)
                        .map(day -> "Chưa đến ngày tổ chức (" + VietnamTime.day(day) + ") nên chưa điểm danh được")
                : Optional.of("Kế hoạch đang ở bước “" + plan.state().label() + "”, không điểm danh được");
    }

    /** The event as it is in force; where the plan has none, the first day for which attendance is owed. */
    private Optional<LocalDate> dayOfEvent(PlanId plan) {
        return events.view(plan).line().firstDay().or(() -> work.owedAt(plan).map(VietnamTime::dayOf));
    }

    private Set<String> invited(PlanId id) {
        return rolls.lines(id).stream().map(Roll.Line::unit).collect(Collectors.toSet());
    }
}
