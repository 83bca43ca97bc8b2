package vn.kehoach.dispatch;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.outbox.WaitingMails;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.stop.StopsWithPlan;

/** Of a plan that is stopped nothing more goes out; whoever has it, inside and outside, is told. */
@Component
class StoppedDispatch implements StopsWithPlan {

    private final ReachedPeople reached;
    private final WaitingMails waiting;
    private final Organisation organisation;

    StoppedDispatch(ReachedPeople reached, WaitingMails waiting, Organisation organisation) {
        this.reached = reached;
        this.waiting = waiting;
        this.organisation = organisation;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Collection<Addressee> planStopped(Stopped stopped) {
        PlanId plan = stopped.plan().id();
        waiting.dropAll(plan.toString());
        return reached.of(plan).stream()
                .map(each -> each.person()
                        .flatMap(organisation::person)
                        .map(Addressee::of)
                        .orElseGet(() -> Addressee.outside(each.name(), each.address())))
                .toList();
    }
}
