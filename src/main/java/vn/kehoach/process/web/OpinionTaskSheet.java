package vn.kehoach.process.web;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.consolidation.CollectionReports;
import vn.kehoach.consolidation.FinalReportService;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.consultation.RoundId;
import vn.kehoach.consultation.RoundView;
import vn.kehoach.dossier.sheet.PlanDossier;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.process.consultation.Consultation;
import vn.kehoach.shared.VietnamTime;

/** What the form for an opinion shows: the draft, and until when. */
@Component
class OpinionTaskSheet implements TaskSheet {

    private final ConsultationService consultation;
    private final PlanDossier dossier;
    private final CollectionReports collections;
    private final FinalReportService reports;

    OpinionTaskSheet(
            ConsultationService consultation,
            PlanDossier dossier,
            CollectionReports collections,
            FinalReportService reports) {
        this.consultation = consultation;
        this.dossier = dossier;
        this.collections = collections;
        this.reports = reports;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Consultation.GIVE_OPINION);
    }

    @Override
    public void fill(Map<String, Object> sheet, String businessKey, Caller caller) {
        RoundView round = consultation.round(RoundId.of(businessKey));
        sheet.put("plan", dossier.open(round.plan(), caller));
        sheet.put(
                "round",
                Map.of(
                        "id", businessKey,
                        "ordinal", round.ordinal(),
                        "subject", round.subject(),
                        "closesAt", VietnamTime.iso(round.closesAt()),
                        "silence", round.silence()));
        round.requestId().map(RequestId::new).ifPresent(id -> {
            sheet.put("request", collections.forConsultees(id));
            reports.find(id)
                    .ifPresent(report -> sheet.put(
                            "report",
                            ReportLinks.of(report, report.text().consulted().orElse(0))));
        });
    }
}
