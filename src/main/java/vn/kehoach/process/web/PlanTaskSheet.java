package vn.kehoach.process.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.DeadlineRow;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.dossier.PlanDossier;
import vn.kehoach.dossier.PlanSheet;
import vn.kehoach.organisation.Caller;
import vn.kehoach.plan.PlanId;
import vn.kehoach.process.planlifecycle.PlanLifecycle;
import vn.kehoach.signing.SignatureState;

/** What the forms of the plan's own process show. */
@Component
class PlanTaskSheet implements TaskSheet {

    private final PlanDossier dossier;
    private final OpinionTable opinions;

    PlanTaskSheet(PlanDossier dossier, OpinionTable opinions) {
        this.dossier = dossier;
        this.opinions = opinions;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(PlanLifecycle.DRAFT_PLAN, PlanLifecycle.REVISE_PLAN, PlanLifecycle.CLOSE_PLAN);
    }

    @Override
    public void fill(Map<String, Object> sheet, String businessKey, Caller caller) {
        PlanSheet plan = dossier.open(PlanId.of(businessKey), caller);
        sheet.put("plan", plan);
        sheet.put("opinions", opinions.of(PlanId.of(businessKey)));
        sheet.put("returns", returns(plan));
        sheet.put("counts", counts(plan.obligations()));
        sheet.put(
                "unfinished",
                plan.obligations().stream().filter(row -> row.doneAt() == null).toList());
    }

    static List<?> returns(PlanSheet plan) {
        return plan.signatures().stream()
                .filter(row -> row.state() == SignatureState.RETURNED)
                .map(row -> Map.of("by", row.name(), "reason", row.reason(), "at", row.signedAt()))
                .toList();
    }

    private static Map<String, Object> counts(List<DeadlineRow> work) {
        long done = work.stream().filter(row -> row.doneAt() != null).count();
        long late = work.stream().filter(row -> row.lateDays() > 0).count();
        return Map.of("total", work.size(), "done", done, "late", late, "unfinished", work.size() - done);
    }
}
