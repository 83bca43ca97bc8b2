package vn.kehoach.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.assignment.behalf.OnBehalfService;
import vn.kehoach.assignment.behalf.WorkLinkState;
import vn.kehoach.assignment.behalf.WorkLinks;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.dossier.web.piece.Pager;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.dossier.web.work.WorkLine;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.VietnamTime;

/** “Gửi đường dẫn nộp báo cáo”: for a unit without an account, and what became of those that were sent. */
@Controller
@RequestMapping("/ke-hoach/{id}/duong-dan")
class WorkLinksPage {

    private static final int LINES = 50;

    private final WorkLinks links;
    private final OnBehalfService behalf;
    private final PlanService plans;

    WorkLinksPage(WorkLinks links, OnBehalfService behalf, PlanService plans) {
        this.links = links;
        this.behalf = behalf;
        this.plans = plans;
    }

    /** One link as the page shows it; empty where that has not been. */
    record Line(
            UUID id,
            String unit,
            String what,
            String address,
            Tag state,
            boolean live,
            String made,
            String until,
            String opened,
            String used) {

        static Line of(WorkLinks.Line line) {
            return new Line(
                    line.id(),
                    line.unit(),
                    line.what(),
                    line.address(),
                    new Tag(line.state().label(), tone(line.state())),
                    line.live(),
                    VietnamTime.moment(line.moments().made()),
                    VietnamTime.moment(line.moments().until()),
                    line.moments().opened().map(VietnamTime::moment).orElse(""),
                    line.moments().used().map(VietnamTime::moment).orElse(""));
        }

        private static String tone(WorkLinkState state) {
            return switch (state) {
                case USED -> "tot";
                case FAILED, BOUNCED -> "hong";
                default -> "cho";
            };
        }
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String viec,
            @RequestParam(defaultValue = "0") int page,
            Caller caller,
            Model model) {
        PlanId plan = PlanId.of(id);
        PageOf<WorkLinks.Line> found = new PageRequest(page, LINES).orLast(each -> links.of(plan, each, caller));
        model.addAttribute("plan", plans.view(plan));
        model.addAttribute("links", found.items().stream().map(Line::of).toList());
        model.addAttribute("pager", Pager.of(found));
        if (!viec.isEmpty()) {
            addForm(plan, AssignmentId.of(viec), caller, model);
        }
        return "ke-hoach/duong-dan";
    }

    private void addForm(PlanId plan, AssignmentId work, Caller caller, Model model) {
        DeadlineRow row = behalf.open(plan, work, caller);
        WorkLinks.Offer offer = links.offer(work, caller);
        model.addAttribute("work", WorkLine.of(row));
        model.addAttribute("address", offer.address());
        model.addAttribute("until", local(offer.until()));
        model.addAttribute("latest", VietnamTime.moment(offer.latest()));
        model.addAttribute("waits", !behalf.enterable(List.of(work), caller).isEmpty());
    }

    /** As a field for a moment holds it. */
    private static String local(Instant moment) {
        return VietnamTime.iso(moment).substring(0, "2020-02-20T17:00".length());
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String viec,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String until,
            Caller caller,
            RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        AssignmentId work = AssignmentId.of(viec);
        DeadlineRow row = behalf.open(plan, work, caller);
        links.send(work, address, VietnamTime.given("until", "Dùng được đến", until), caller);
        next.addFlashAttribute("done", "Đã gửi đường dẫn cho " + row.unitName() + " tới " + address.strip() + ".");
        return "redirect:/ke-hoach/" + plan + "/duong-dan";
    }

    @PostMapping("/{link}/thu-hoi")
    String revoke(@PathVariable String id, @PathVariable UUID link, Caller caller, RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        links.revoke(plan, link, caller);
        next.addFlashAttribute("done", "Đã thu hồi đường dẫn.");
        return "redirect:/ke-hoach/" + plan + "/duong-dan";
    }
}
