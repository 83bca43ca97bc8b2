package vn.kehoach.process.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.consolidation.FinalReportService;
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

/** What the form for a signature shows: the plan with its opinions, or the report; and who has signed. */
@Component
class SigningTaskSheet implements TaskSheet {

    private final SigningService signing;
    private final FinalReportService reports;
    private final SignatureTable signatures;
    private final PlanDossier dossier;
    private final OpinionTable opinions;
    private final PlanService plans;
    private final PlanAnswers answers;

    SigningTaskSheet(
            SigningService signing,
            FinalReportService reports,
            SignatureTable signatures,
            PlanDossier dossier,
            OpinionTable opinions,
            PlanService plans,
            PlanAnswers answers) {
        this.signing = signing;
        this.reports = reports;
        this.signatures = signatures;
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
        SigningId id = SigningId.of(businessKey);
        PlanId plan = signing.planOf(id);
        Optional<UUID> report = signing.reportOf(id);
        if (report.isPresent()) {
            report(sheet, plan, report.orElseThrow(), businessKey);
        } else {
            plan(sheet, plan, businessKey, caller);
        }
    }

    private void report(Map<String, Object> sheet, PlanId plan, UUID report, String businessKey) {
        sheet.put("plan", AssignmentTaskSheet.brief(plans.view(plan)));
        reports.find(new RequestId(report)).ifPresent(view -> sheet.put("report", ReportLinks.of(view)));
        List<SignatureTable.Row> rows = signatures.ofReport(plan, report).stream()
                .filter(row -> row.signing().equals(businessKey))
                .toList();
        sheet.put(
                "signing",
                Map.of("id", businessKey, "order", rows.get(0).order(), "signatures", rows, "returns", List.of()));
    }

    private void plan(Map<String, Object> sheet, PlanId plan, String businessKey, Caller caller) {
        PlanSheet opened = dossier.open(plan, caller);
        List<SignatureTable.Row> rows = opened.signatures().stream()
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
                        rows.get(0).order(),
                        "signatures",
                        rows,
                        "returns",
                        PlanTaskSheet.returns(opened)));
    }
}
