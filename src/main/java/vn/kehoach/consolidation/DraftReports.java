package vn.kehoach.consolidation;

import java.time.Clock;
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
    private final Snapshots snapshots;
    private final Clock clock;

    DraftReports(
            CollectionReports collections, PlanService plans, ReportPapers papers, Snapshots snapshots, Clock clock) {
        this.collections = collections;
        this.plans = plans;
        this.papers = papers;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Whether the caller writes the consolidated report of that plan: the body that leads, and its office. */
    public boolean mayDraft(PlanView plan, Caller caller) {
        return plan.isLedBy(caller);
    }

    /** Refuses whoever does not write the consolidated report of that plan. */
    void requireMayDraft(PlanId plan, Caller caller) {
        if (!mayDraft(plans.view(plan), caller)) {
            throw Refused.forbidden("Chỉ cơ quan chủ trì lập báo cáo tổng hợp");
        }
    }

    /** The draft from the figures that are frozen, which it names; from those of this moment where none are. */
    public Paper paper(CollectionView now, Caller caller) {
        PlanId plan = PlanId.of(now.planId());
        requireMayDraft(plan, caller);
        return snapshots.of(RequestId.of(now.id())).stream()
                .filter(each -> each.reopened().isEmpty())
                .findFirst()
                .map(frozen ->
                        paper(plan, collections.asFrozen(frozen), new DraftReport.Standing(frozen.at(), frozen.name())))
                .orElseGet(() -> paper(plan, now, new DraftReport.Standing(clock.instant(), "")));
    }

    private Paper paper(PlanId plan, CollectionView view, DraftReport.Standing standing) {
        FigureTable table = collections.table(view);
        return papers.paper(
                plan,
                new ReportPapers.Said(
                        title(plan),
                        DraftReport.body(view, table, standing),
                        DraftReport.annex(view, table),
                        standing.at()));
    }

    /** The title of the report on that plan. */
    String title(PlanId plan) {
        return "Kết quả thực hiện " + named(plans.view(plan));
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
