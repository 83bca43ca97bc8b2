package vn.kehoach.consolidation.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.consolidation.CollectionReports;
import vn.kehoach.consolidation.CollectionReports.Collected;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.consolidation.DraftReports;
import vn.kehoach.consolidation.ReportStage;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;

/** Tổng hợp: the reports of a collection side by side, for whoever writes the consolidated report. */
@Controller
@RequestMapping("/ke-hoach/{id}/tong-hop")
class CollectionPage {

    private final CollectionReports collections;
    private final PlanReaders readers;
    private final PlanService plans;
    private final DraftReports drafts;

    CollectionPage(CollectionReports collections, PlanReaders readers, PlanService plans, DraftReports drafts) {
        this.collections = collections;
        this.readers = readers;
        this.plans = plans;
        this.drafts = drafts;
    }

    /** What of a collection is looked at. */
    record Wish(String state, String q, int page, Integer chiTieu) {

        Optional<ReportStage> stage() {
            return Stream.of(ReportStage.values())
                    .filter(each -> each.name().equals(state))
                    .findFirst();
        }
    }

    @GetMapping
    String open(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String dot,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) Integer chiTieu,
            Caller caller,
            Model model) {
        PlanId plan = PlanId.of(id);
        readers.requireRead(plan, caller);
        List<Collected> all = collections.listOf(plan);
        PlanView view = plans.view(plan);
        model.addAttribute("plan", view);
        model.addAttribute("mayDraft", drafts.mayDraft(view, caller));
        model.addAttribute("all", all.stream().map(Choice::of).toList());
        model.addAttribute("stages", ReportStage.values());
        Wish wish = new Wish(state, q, new PageRequest(page, null).page(), chiTieu);
        model.addAttribute("wish", wish);
        chosen(all, dot).ifPresent(each -> show(each, wish, caller, model));
        return "ke-hoach/tong-hop";
    }

    /** A collection to choose. */
    record Choice(String id, String label) {

        static Choice of(Collected one) {
            return new Choice(one.id(), "Hạn " + CollectionSheet.moment(one.dueAt()) + " – " + one.what());
        }
    }

    private static Optional<Collected> chosen(List<Collected> all, String wanted) {
        if (wanted.isEmpty()) {
            return all.stream().findFirst();
        }
        return Optional.of(all.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Kế hoạch này không có đợt thu báo cáo ấy")));
    }

    private void show(Collected one, Wish wish, Caller caller, Model model) {
        CollectionView view = collections.of(Asked.id(one.id()), caller);
        model.addAttribute("sheet", CollectionSheet.of(view, collections.table(view), wish));
    }
}
