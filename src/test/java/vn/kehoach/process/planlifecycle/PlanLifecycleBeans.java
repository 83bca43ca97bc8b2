package vn.kehoach.process.planlifecycle;

import vn.kehoach.assignment.closing.ClosingService;
import vn.kehoach.assignment.opening.GivingOutService;
import vn.kehoach.assignment.opening.LaunchService;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.dispatch.DispatchService;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.signing.SigningService;

/** What plan-lifecycle.bpmn asks for. */
final class PlanLifecycleBeans {

    private PlanLifecycleBeans() {}

    static Object[] on(
            PlanService plans,
            PlanWriters writers,
            ConsultationService consultation,
            SigningService signing,
            DispatchService dispatch,
            GivingOutService givingOut,
            LaunchService launch,
            ClosingService closing) {
        return new Object[] {
            new PrepareDraftPlanListener(plans),
            new PrepareRevisePlanListener(plans, writers),
            new PrepareClosePlanListener(plans),
            new RecordDraftDelegate(plans),
            new OpenRoundDelegate(consultation),
            new RecordRevisionDelegate(consultation),
            new OpenSigningDelegate(signing),
            new DispatchPlanDelegate(dispatch),
            new AssignWorkDelegate(givingOut),
            new StartDutiesDelegate(launch),
            new ListCollectionsDelegate(launch),
            new RecordClosingDelegate(closing)
        };
    }
}
