package vn.kehoach.consolidation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.ReportPapers;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;

/** The draft of the consolidated report, made from what the units reported; the office goes on with it in Word. */
@Service
public class DraftReports {

    private final CollectionReports collections;
    private final PlanService plans;
    private final ReportPapers papers;
    private final Clock clock;

    DraftReports(CollectionReports collections, PlanService plans, ReportPapers papers, Clock clock) {
        this.collections = collections;
        this.plans = plans;
        this.papers = papers;
        this.clock = clock;
    }

    /** Whether the caller writes the consolidated report of that plan: the body that leads, and its office. */
    public boolean mayDraft(PlanView plan, Caller caller) {
        return plan.isLedBy(caller);
    }

    /** The draft as it would be now. */
    public Paper paper(CollectionView view, Caller caller) {
        PlanId id = PlanId.of(view.planId());
        PlanView plan = plans.view(id);
        if (!mayDraft(plan, caller)) {
            throw Refused.forbidden("Chỉ cơ quan chủ trì lập báo cáo tổng hợp");
        }
        FigureTable table = collections.table(view);
        Instant at = clock.instant();
        return papers.paper(
                id,
                new ReportPapers.Said(
                        "Kết quả thực hiện " + named(plan),
                        DraftReport.body(view, table, at),
                        DraftReport.annex(view, table),
                        at));
    }

    private static String named(PlanView plan) {
        return plan.number()
                .map(number -> "Kế hoạch số " + number + ": " + plan.title())
                .orElse(plan.title());
    }

    /** The collection that a draft is made from. */
    public CollectionView collection(RequestId id, Caller caller) {
        return collections.open(id, caller);
    }

    /** The draft as a file; no connection of the database is held while it is written. */
    public byte[] file(Paper paper, DocumentType type) {
        return papers.file(paper, type);
    }
}
