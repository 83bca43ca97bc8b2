package vn.kehoach.assignment.work;

import java.util.List;
import vn.kehoach.assignment.event.AttendanceWork;
import vn.kehoach.assignment.event.EventParts;
import vn.kehoach.assignment.obligation.InMemoryObligations;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.ObligationBuilder;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.testing.SettableClock;

/** The attendance that units owe under a plan, for tests of the roll. */
public final class OwedAttendance {

    private final InMemoryObligations obligations = new InMemoryObligations();
    private final InMemoryAssignments assignments = new InMemoryAssignments(obligations);
    private final ToldWorkflow told = new ToldWorkflow();
    private final PlanWorld planning;

    /** Under the plans of that world. */
    public OwedAttendance(PlanWorld planning) {
        this.planning = planning;
    }

    /** What the roll settles. */
    public AttendanceWork work() {
        return EventParts.attendanceWork(assignments, told, planning.clock);
    }

    /** These units are to come at that moment. */
    public void owed(PlanId plan, String moment, String... units) {
        Obligation obligation = ObligationBuilder.aDuty(planning.plans().view(plan))
                .kind(ObligationKind.ATTENDANCE)
                .of(units)
                .dueAt(SettableClock.moment(moment))
                .build();
        obligations.save(List.of(obligation));
        assignments.saveAll(obligation.units().stream()
                .map(unit -> Assignment.of(obligation, unit))
                .toList());
    }

    /** What became of it, unit by unit: DONE, ABSENT or OPEN. */
    public List<String> states(PlanId plan) {
        return assignments.findByPlanIdAndKind(plan.value(), ObligationKind.ATTENDANCE).stream()
                .map(work -> work.view().unit() + " " + work.status())
                .toList();
    }

    /** Of how many the tasks were ended. */
    public int settled() {
        return told.settled.size();
    }
}
