package vn.kehoach.process.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.dossier.sheet.PlanDossier;
import vn.kehoach.dossier.sheet.PlanSheet;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanAnswers;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.signing.Signing;
import vn.kehoach.signing.SignatureTable;
import vn.kehoach.signing.SigningId;
import vn.kehoach.signing.SigningService;

/** What the form for a signature shows: the plan, the opinions, and who has signed. */
@Component
class SigningTaskSheet implements TaskSheet {

    private final SigningService signing;
    private final PlanDossier dossier;
    private final OpinionTable opinions;
    private final PlanService plans;
    private final PlanAnswers answers;

    SigningTaskSheet(
            SigningService signing,
            PlanDossier dossier,
            OpinionTable opinions,
            PlanService plans,
            PlanAnswers answers) {
        this.signing = signing;
        this.dossier = dossier;
        this.opinions = opinions;
        this.plans = plans;
        this.answers = answers;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Signing.SIGN_DOCUMENT);
    }

    @Override
    public void fill(Map<String, Object> sheet, String businessKey, Caller caller) {
        PlanId plan = signing.planOf(SigningId.of(businessKey));
        PlanSheet opened = dossier.open(plan, caller);
        List<SignatureTable.Row> signatures = opened.signatures().stream()
                .filter(row -> row.signing().equals(businessKey))
                .toList();
        List<Finding> held = answers.open(plan);
        sheet.put("plan", opened.toSign());
        sheet.put("number", PlanTaskSheet.numberToCome(plans.numberToCome(plan)));
        sheet.put("holds", held.stream().map(Finding::message).toList());
        sheet.put("holdsWaitFor", held.isEmpty() ? List.of() : answers.awaited(plan));
        sheet.put("opinions", opinions.of(plan));
        sheet.put(
                "signing",
                Map.of(
                        "id",
                        businessKey,
                        "order",
                        signatures.get(0).order(),
                        "signatures",
                        signatures,
                        "returns",
                        PlanTaskSheet.returns(opened)));
    }
}
