package vn.kehoach.assignment.closing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.assignment.work.ReportRequests;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.Addressees;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.stop.StopsWithPlan;

/** What is owed ends with a plan that is stopped; what was handed in stays. */
@Component
class StoppedWork implements StopsWithPlan {

    private final OpenPlan turns;
    private final LeftWork open;
    private final WorkEnd work;
    private final ReportRequests collections;
    private final Addressees addressees;
    private final Organisation organisation;
    private final Clock clock;

    StoppedWork(
            OpenPlan turns,
            LeftWork open,
            WorkEnd work,
            ReportRequests collections,
            Addressees addressees,
            Organisation organisation,
            Clock clock) {
        this.turns = turns;
        this.open = open;
        this.work = work;
        this.collections = collections;
        this.addressees = addressees;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Collection<Addressee> planStopped(Stopped stopped) {
        PlanId plan = stopped.plan().id();
        turns.end(plan);
        List<String> desks = open.all(plan).stream()
                .map(OpenWork::unit)
                .distinct()
                .map(organisation::deskOf)
                .toList();
        collections.findByPlanIdAndClosedAtIsNull(plan.value()).forEach(each -> each.close(true, clock.instant()));
        work.withdrawAll(plan, stopped.why());
        return addressees.of(desks);
    }
}
