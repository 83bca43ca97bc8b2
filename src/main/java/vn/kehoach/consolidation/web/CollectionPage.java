package vn.kehoach.consolidation.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.consolidation.CollectionReports;
import vn.kehoach.consolidation.CollectionReports.Collected;
import vn.kehoach.consolidation.CollectionView;
import vn.kehoach.consolidation.DraftReports;
import vn.kehoach.consolidation.FreezeService;
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
    private final FreezeService freezing;
    private final PlanReaders readers;
    private final PlanService plans;
    private final DraftReports drafts;

    CollectionPage(
            CollectionReports collections,
            FreezeService freezing,
            PlanReaders readers,
            PlanService plans,
            DraftReports drafts) {
        this.collections = collections;
        this.freezing = freezing;
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
        boolean mayDraft = drafts.mayDraft(view, caller);
        model.addAttribute("mayDraft", mayDraft);
        model.addAttribute("all", all.stream().map(Choice::of).toList());
        model.addAttribute("stages", ReportStage.values());
        Wish wish = new Wish(state, q, new PageRequest(page, null).page(), chiTieu);
        model.addAttribute("wish", wish);
        chosen(all, dot).ifPresent(each -> show(each, wish, caller, model));
        chosen(all, dot)
                .filter(each -> mayDraft)
                .map(each -> freezing.standing(Asked.id(each.id()), caller))
                .ifPresent(standing -> model.addAttribute("frozen", FrozenSheet.of(standing)));
        return "ke-hoach/tong-hop";
    }

    @PostMapping("/chot")
    String freeze(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String dot,
            @RequestParam(defaultValue = "") String name,
            Caller caller) {
        String collection = ofPlan(id, dot, caller);
        freezing.freeze(Asked.id(collection), name, caller);
        return backTo(id, collection, "chot");
    }

    @PostMapping("/mo-lai")
    String reopen(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String dot,
            @RequestParam(defaultValue = "") String reason,
            Caller caller) {
        String collection = ofPlan(id, dot, caller);
        freezing.reopen(Asked.id(collection), reason, caller);
        return backTo(id, collection, "chot");
    }

    /** The collection that a form was sent for; one of another plan is none of this page. */
    private String ofPlan(String id, String wanted, Caller caller) {
        PlanId plan = PlanId.of(id);
        readers.requireRead(plan, caller);
        return chosen(collections.listOf(plan), wanted)
                .map(Collected::id)
                .orElseThrow(() -> Refused.notFound("Kế hoạch này không có đợt thu báo cáo ấy"));
    }

    private static String backTo(String plan, String collection, String place) {
        return "redirect:/ke-hoach/" + PlanId.of(plan) + "/tong-hop?dot=" + collection + "#" + place;
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
