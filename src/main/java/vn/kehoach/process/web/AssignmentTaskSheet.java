package vn.kehoach.process.web;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.board.AssignmentDesk;
import vn.kehoach.assignment.explanation.Explanation;
import vn.kehoach.assignment.explanation.ExplanationService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.process.duty.Duty;
import vn.kehoach.process.extension.Extension;
import vn.kehoach.process.unitreport.UnitReport;
import vn.kehoach.shared.VietnamTime;

/** What the forms about an assignment show: what is asked, what was handed in, what was given back. */
@Component
class AssignmentTaskSheet implements TaskSheet {

    private static final Set<String> OF_THE_UNIT = Set.of(UnitReport.SUBMIT_REPORT, Duty.PERFORM_DUTY);

    private final AssignmentDesk desk;
    private final ExplanationService explanations;
    private final PlanService plans;

    AssignmentTaskSheet(AssignmentDesk desk, ExplanationService explanations, PlanService plans) {
        this.desk = desk;
        this.explanations = explanations;
        this.plans = plans;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(
                UnitReport.SUBMIT_REPORT,
                UnitReport.REVIEW_REPORT,
                Extension.DECIDE_EXTENSION,
                Duty.PERFORM_DUTY,
                Duty.ACCEPT_DUTY);
    }

    @Override
    public void fill(Map<String, Object> sheet, String businessKey, Caller caller) {
        AssignmentDesk.Sheet assignment = desk.sheet(AssignmentId.of(businessKey), caller);
        sheet.put("assignment", assignment);
        if (assignment.row().ifAny() && OF_THE_UNIT.contains(sheet.get("key"))) {
            // The task has no date, because nobody is late with it; whoever has something reads by when it is wanted.
            sheet.put("dueAt", assignment.row().dueAt());
        }
        if (OF_THE_UNIT.contains(sheet.get("key"))) {
            explanations.open(AssignmentId.of(businessKey)).ifPresent(asked -> sheet.put("question", question(asked)));
        }
        sheet.put("plan", brief(plans.view(PlanId.of(assignment.row().planId()))));
    }

    private static Map<String, String> question(Explanation asked) {
        return Map.of("reason", asked.reason(), "by", VietnamTime.iso(asked.by()));
    }

    static Map<String, Object> brief(PlanView plan) {
        return Map.of(
                "id", plan.id().toString(),
                "title", plan.title(),
                "number", plan.number().orElse(""),
                "state", plan.state(),
                "version", plan.contentVersion());
    }
}
