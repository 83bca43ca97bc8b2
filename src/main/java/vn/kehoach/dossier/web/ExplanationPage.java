package vn.kehoach.dossier.web;

import java.time.Clock;
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
import vn.kehoach.assignment.behalf.AskedUnits;
import vn.kehoach.assignment.explanation.Explanation;
import vn.kehoach.assignment.explanation.ExplanationService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.dossier.web.work.WorkLine;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;

/** Giải trình: an office asks why something is late, the unit answers; each sees what concerns it. */
@Controller
@RequestMapping("/ke-hoach/{id}/giai-trinh")
class ExplanationPage {

    private final ExplanationService explanations;
    private final AskedUnits asking;
    private final PlanService plans;
    private final Clock clock;

    ExplanationPage(ExplanationService explanations, AskedUnits asking, PlanService plans, Clock clock) {
        this.explanations = explanations;
        this.asking = asking;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * One request.
     *
     * @param answerer who answered when; empty while nobody has
     * @param mine whether the reader may answer it
     */
    record Line(
            UUID id,
            String unitCode,
            String unit,
            String what,
            Tag state,
            String reason,
            String asked,
            String by,
            boolean answered,
            String answer,
            String answerer,
            boolean mine) {

        static Line of(Explanation each, Caller caller, Instant now) {
            boolean answered = each.answer().isPresent();
            return new Line(
                    each.id(),
                    each.unit(),
                    each.unitName(),
                    each.what(),
                    answered
                            ? new Tag("Đã giải trình", "tot")
                            : each.by().isBefore(now)
                                    ? new Tag("Quá hạn trả lời", "hong")
                                    : new Tag("Chờ giải trình", "cho"),
                    each.reason(),
                    VietnamTime.moment(each.askedAt()),
                    VietnamTime.moment(each.by()),
                    answered,
                    each.answer().map(Explanation.Answer::words).orElse(""),
                    each.answer()
                            .map(answer -> answer.by() + ", " + VietnamTime.moment(answer.at()))
                            .orElse(""),
                    !answered && caller.units().contains(each.unit()));
        }
    }

    @GetMapping
    String show(@PathVariable String id, Caller caller, Model model) {
        PlanId plan = PlanId.of(id);
        Instant now = clock.instant();
        model.addAttribute(
                "requests",
                explanations.of(plan, caller).stream()
                        .map(each -> Line.of(each, caller, now))
                        .toList());
        model.addAttribute("mayAsk", explanations.mayAsk(plan, caller));
        model.addAttribute(
                "late",
                explanations.askable(plan, caller).stream().map(WorkLine::of).toList());
        model.addAttribute("plan", plans.view(plan));
        return "ke-hoach/giai-trinh";
    }

    @PostMapping
    String ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> muc,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String by,
            Caller caller,
            RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        int asked = asking.ask(
                plan,
                muc.stream().map(AssignmentId::of).toList(),
                new ExplanationService.Question(reason, VietnamTime.given("by", "Hạn trả lời", by)),
                caller);
        next.addFlashAttribute("done", "Đã gửi " + asked + " yêu cầu giải trình.");
        return "redirect:/ke-hoach/" + plan + "/giai-trinh";
    }

    @PostMapping("/{request}")
    String answer(
            @PathVariable String id,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String answer,
            Caller caller,
            RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        explanations.answer(plan, request, answer, caller);
        next.addFlashAttribute("done", "Đã gửi lời giải trình.");
        return "redirect:/ke-hoach/" + plan + "/giai-trinh";
    }
}
