package vn.kehoach.letter.web;

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
import vn.kehoach.letter.LetterDispatch;
import vn.kehoach.letter.LetterWish;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Gửi thư: the office reads the letter, chooses whom it goes to, and sends it. */
@Controller
@RequestMapping("/ke-hoach/{id}/thu")
class LetterSendPage {

    private final LetterDispatch dispatch;
    private final PlanService plans;

    LetterSendPage(LetterDispatch dispatch, PlanService plans) {
        this.dispatch = dispatch;
        this.plans = plans;
    }

    @GetMapping("/gui")
    String read(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            Caller caller,
            Model model) {
        PlanId plan = PlanId.of(id);
        dispatch.requireSender(plan, caller);
        LetterWish wish = LetterWish.of(kind, unit);
        LetterDispatch.Preview preview = dispatch.preview(plan, wish, caller);
        model.addAttribute("plan", plans.view(plan));
        model.addAttribute("kind", wish.kind());
        model.addAttribute("unit", wish.unit().orElse(""));
        model.addAttribute("paper", preview.paper());
        model.addAttribute("mark", preview.mark());
        model.addAttribute("at", VietnamTime.iso(preview.at()));
        model.addAttribute("once", UUID.randomUUID());
        model.addAttribute("targets", preview.targets());
        return "ke-hoach/gui-thu";
    }

    @PostMapping("/gui")
    String send(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String once,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") List<String> to,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            Caller caller,
            RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        dispatch.requireSender(plan, caller);
        LetterDispatch.Order order =
                new LetterDispatch.Order(click(once), mark, LetterDispatch.moment(at), to, name, address);
        int sent = dispatch.send(plan, LetterWish.of(kind, unit), order, caller);
        next.addFlashAttribute("done", sent == 0 ? "Thư này đã được gửi." : "Đã đặt thư gửi đến " + sent + " nơi.");
        return "redirect:/ke-hoach/" + plan + "/thu#da-gui";
    }

    @PostMapping("/da-gui/{delivery}")
    String again(
            @PathVariable String id,
            @PathVariable UUID delivery,
            @RequestParam(defaultValue = "") String address,
            Caller caller,
            RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        dispatch.resend(plan, delivery, address, caller);
        next.addFlashAttribute("done", "Đã đặt thư gửi lại.");
        return "redirect:/ke-hoach/" + plan + "/thu#da-gui";
    }

    private static UUID click(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("once", "Bản xem trước", "hãy mở lại trang rồi gửi");
        }
    }
}
