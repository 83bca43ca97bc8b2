package vn.kehoach.process.web;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.consolidation.CollectionReports;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.consolidation.FinalReportService;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.reportcollection.ReportCollection;

/** What the forms of a collection show: all reports, who is missing, the totals. */
@Component
class CollectionTaskSheet implements TaskSheet {

    private final CollectionReports collections;
    private final PlanService plans;
    private final OpinionTable opinions;
    private final FinalReportService reports;

    CollectionTaskSheet(
            CollectionReports collections, PlanService plans, OpinionTable opinions, FinalReportService reports) {
        this.collections = collections;
        this.plans = plans;
        this.opinions = opinions;
        this.reports = reports;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(
                ReportCollection.CONSOLIDATE_REPORT,
                ReportCollection.FINALISE_REPORT,
                ReportCollection.SUBMIT_FINAL_REPORT);
    }

    @Override
    public void fill(Map<String, Object> sheet, String businessKey, Caller caller) {
        CollectionView collection = collections.of(RequestId.of(businessKey), caller);
        PlanId plan = PlanId.of(collection.planId());
        sheet.put("request", collection);
        sheet.put("plan", AssignmentTaskSheet.brief(plans.view(plan)));
        sheet.put("opinions", opinions.of(plan));
        reports.find(RequestId.of(businessKey)).ifPresent(view -> sheet.put("report", ReportLinks.of(view)));
    }
}
