package vn.kehoach.assignment.opening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.event.EventView;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;

/** Gives the work of an issued plan out to the units that owe it; from then on the plan is worked on. */
@Service
@Transactional
public class GivingOutService {

    private static final Set<PlanState> WORKED_ON = EnumSet.of(PlanState.EXECUTING, PlanState.CLOSED);

    private final PlanService plans;
    private final PlanReaders readers;
    private final PlanEvents events;
    private final WorkPlan workPlan;
    private final NewWork newWork;

    GivingOutService(PlanService plans, PlanReaders readers, PlanEvents events, WorkPlan workPlan, NewWork newWork) {
        this.plans = plans;
        this.readers = readers;
        this.events = events;
        this.workPlan = workPlan;
        this.newWork = newWork;
    }

    /** Writes the obligations and assignments of an issued plan; a second call changes nothing, a plan not issued is refused. */
    public void assign(PlanId id) {
        PlanView plan = plans.view(id);
        if (WORKED_ON.contains(plan.state())) {
            return;
        }
        LaunchService.requireState(plan, PlanState.ISSUED);
        PlanContent content = plans.content(id);
        EventView event = events.viewLocked(id);
        List<Obligation> work = workPlan.of(plan, content, event.line());
        if (newWork.isNew(work)) {
            newWork.write(work, plan, content, event);
            readers.letReadIssued(id, groups(work));
            plans.startExecuting(id);
        }
    }

    private static List<String> groups(List<Obligation> work) {
        return work.stream()
                .flatMap(each -> each.units().stream())
                .distinct()
                .map(UnitView::groupId)
                .toList();
    }
}
