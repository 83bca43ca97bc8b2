package vn.kehoach.process.reportcollection;

import static vn.kehoach.process.reportcollection.ReportCollection.requestOf;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.report.CollectionService;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.process.TaskStage;

/**
 * What the tasks of a collection have in common: they are the office's, and the timeline dates them. A plan collects several
 * reports, so the name of the task says which.
 */
@Component
class CollectionStage {

    private final CollectionService collections;
    private final WorkService work;
    private final PlanService plans;

    CollectionStage(CollectionService collections, WorkService work, PlanService plans) {
        this.collections = collections;
        this.work = work;
        this.plans = plans;
    }

    void prepare(DelegateTask task, ObligationKind step) {
        RequestId collection = requestOf(task.getExecution());
        PlanView plan = plans.view(collections.planOf(collection));
        TaskStage.forUnit(task, plan.leadOffice());
        String label = plan.label() + " – " + collections.whatOf(collection);
        TaskStage.about(task, label, plan.title(), work.milestoneDue(plan.id(), step));
    }
}
