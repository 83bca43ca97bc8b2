package vn.kehoach.letter.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.letter.KeptLetters;
import vn.kehoach.letter.LetterKind;
import vn.kehoach.letter.LetterWish;
import vn.kehoach.letter.Letters;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;

/** Thư, biên bản: what the office can write from the plan, and what it has written. */
@Controller
@RequestMapping("/ke-hoach/{id}/thu")
class LetterPage {

    private final Letters letters;
    private final PlanService plans;
    private final Organisation organisation;

    LetterPage(Letters letters, PlanService plans, Organisation organisation) {
        this.letters = letters;
        this.plans = plans;
        this.organisation = organisation;
    }

    /** One letter of the list. */
    record Line(int number, String kind, String unit, String madeBy, String at) {}

    @GetMapping
    String open(@PathVariable String id, Caller caller, Model model) {
        PlanId plan = PlanId.of(id);
        List<Line> lines = letters.of(plan, caller).stream().map(this::line).toList();
        model.addAttribute("letters", lines);
        model.addAttribute("kinds", LetterKind.values());
        model.addAttribute("plan", plans.view(plan));
        return "ke-hoach/thu";
    }

    @PostMapping
    String write(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            Caller caller) {
        PlanId plan = PlanId.of(id);
        letters.of(plan, caller);
        letters.write(plan, LetterWish.of(kind, unit), caller);
        return "redirect:/ke-hoach/" + plan + "/thu#da-lap";
    }

    private Line line(KeptLetters.Line line) {
        return new Line(
                line.number(),
                line.kind().label(),
                line.unit(),
                organisation.nameOf(line.madeBy()),
                VietnamTime.moment(line.at()));
    }
}
