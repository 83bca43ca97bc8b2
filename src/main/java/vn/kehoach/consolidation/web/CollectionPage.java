package vn.kehoach.consolidation.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.consolidation.CollectionReports;
import vn.kehoach.consolidation.CollectionReports.Collected;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.consolidation.DraftReports;
import vn.kehoach.consolidation.FinalReportService;
import vn.kehoach.consolidation.FreezeService;
import vn.kehoach.consolidation.ReportStage;
import vn.kehoach.consultation.Response;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Known;
import vn.kehoach.shared.PageRequest;

/** Tổng hợp: the reports of a collection side by side, for whoever writes the consolidated report. */
@Controller
@RequestMapping("/ke-hoach/{id}/tong-hop")
class CollectionPage {

    private static final String STATE = "state";

    private final CollectionReports collections;
    private final FreezeService freezing;
    private final FinalReportService reports;
    private final CollectionsOfPlan ofPlan;
    private final PlanReaders readers;
    private final PlanService plans;
    private final DraftReports drafts;

    CollectionPage(
            CollectionReports collections,
            FreezeService freezing,
            FinalReportService reports,
            CollectionsOfPlan ofPlan,
            PlanReaders readers,
            PlanService plans,
            DraftReports drafts) {
        this.collections = collections;
        this.freezing = freezing;
        this.reports = reports;
        this.ofPlan = ofPlan;
        this.readers = readers;
        this.plans = plans;
        this.drafts = drafts;
    }

    /** What of a collection is looked at. */
    record Wish(String state, String q, int page, Integer chiTieu) {

        /** Refuses stages that there are none of. */
        Wish {
            Known.of(STATE, "Tình trạng", state, ReportStage.class);
        }

        Optional<ReportStage> stage() {
            return Known.of(STATE, "Tình trạng", state, ReportStage.class);
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
        boolean mayDraft = drafts.mayDraft(view, caller);
        model.addAttribute("mayDraft", mayDraft);
        model.addAttribute("all", all.stream().map(Choice::of).toList());
        model.addAttribute("stages", ReportStage.values());
        Wish wish = new Wish(state, q, new PageRequest(page, null).page(), chiTieu);
        model.addAttribute("wish", wish);
        Optional<Collected> chosen = CollectionsOfPlan.chosen(all, dot);
        chosen.ifPresent(each -> show(each, wish, caller, model));
        chosen.filter(each -> mayDraft).ifPresent(each -> {
            RequestId collection = Asked.id(each.id());
            model.addAttribute("frozen", FrozenSheet.of(freezing.standing(collection, caller)));
            model.addAttribute("report", FinalReportSheet.of(reports.sheet(collection, caller)));
            model.addAttribute("responses", Response.values());
        });
        return "ke-hoach/tong-hop";
    }

    @PostMapping("/chot")
    String freeze(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String dot,
            @RequestParam(defaultValue = "") String name,
            Caller caller) {
        RequestId collection = ofPlan.of(id, dot, caller);
        freezing.freeze(collection, name, caller);
        return CollectionsOfPlan.backTo(id, collection, "chot");
    }

    @PostMapping("/mo-lai")
    String reopen(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String dot,
            @RequestParam(defaultValue = "") String reason,
            Caller caller) {
        RequestId collection = ofPlan.of(id, dot, caller);
        freezing.reopen(collection, reason, caller);
        return CollectionsOfPlan.backTo(id, collection, "chot");
    }

    /** A collection to choose. */
    record Choice(String id, String label) {

        static Choice of(Collected one) {
            return new Choice(one.id(), "Hạn " + CollectionSheet.moment(one.dueAt()) + " – " + one.what());
        }
    }

    private void show(Collected one, Wish wish, Caller caller, Model model) {
        CollectionView view = collections.of(Asked.id(one.id()), caller);
        model.addAttribute("sheet", CollectionSheet.of(view, collections.table(view), wish));
    }
}
