package vn.kehoach.letter.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.dispatch.DeliveryState;
import vn.kehoach.letter.KeptLetters;
import vn.kehoach.letter.LetterDispatch;
import vn.kehoach.letter.LetterKind;
import vn.kehoach.letter.LetterWish;
import vn.kehoach.letter.Letters;
import vn.kehoach.letter.SentLetter;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.VietnamTime;

/** Thư, biên bản: what the office can write from the plan, and what it has written. */
@Controller
@RequestMapping("/ke-hoach/{id}/thu")
class LetterPage {

    private static final int ROWS = 100;
    private static final Set<DeliveryState> FAILED = Set.of(DeliveryState.FAILED, DeliveryState.BOUNCED);

    private final Letters letters;
    private final LetterDispatch dispatch;
    private final PlanService plans;
    private final Organisation organisation;

    LetterPage(Letters letters, LetterDispatch dispatch, PlanService plans, Organisation organisation) {
        this.letters = letters;
        this.dispatch = dispatch;
        this.plans = plans;
        this.organisation = organisation;
    }

    /**
     * A letter that was sent to somebody.
     *
     * @param at what happened to it when
     * @param error why its mail did not arrive; null where it did
     * @param resend whether it can be sent again: its mail waits no more
     */
    record Sent(
            String id,
            int number,
            String kind,
            String about,
            String name,
            String address,
            State state,
            String at,
            String error,
            String sha256,
            boolean resend) {}

    /** A state as pages show it. */
    record State(String word, String tone) {}

    /** One letter of the list. */
    record Line(int number, String kind, String unit, String madeBy, String at) {}

    @GetMapping
    String open(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Caller caller, Model model) {
        PlanId plan = PlanId.of(id);
        List<Line> lines = letters.of(plan, caller).stream().map(this::line).toList();
        model.addAttribute("letters", lines);
        PageOf<SentLetter> sent = dispatch.sent(plan, new PageRequest(page, ROWS), caller);
        model.addAttribute("sentLetters", sent.items().stream().map(this::sent).toList());
        model.addAttribute("page", sent.page());
        model.addAttribute("last", Math.max(0, (sent.total() - 1) / sent.size()));
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

    private Sent sent(SentLetter each) {
        SentLetter.Moments moments = each.moments();
        return new Sent(
                each.id().toString(),
                each.number(),
                each.kind().label(),
                each.about(),
                each.name(),
                each.address(),
                new State(each.state().label(), tone(each.state())),
                Stream.of(
                                Optional.of(
                                        organisation.nameOf(each.by()) + " gửi " + VietnamTime.moment(moments.made())),
                                moments.left().map(at -> "thư đi " + VietnamTime.moment(at)),
                                moments.opened().map(at -> "mở " + VietnamTime.moment(at)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")),
                each.error().filter(any -> FAILED.contains(each.state())).orElse(null),
                each.sha256(),
                each.state() != DeliveryState.QUEUED);
    }

    private static String tone(DeliveryState state) {
        return FAILED.contains(state)
                ? "hong"
                : state == DeliveryState.OPENED ? "tot" : state == DeliveryState.SENT ? "dang" : "cho";
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
