package vn.kehoach.assignment.web;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.assignment.deadline.AnchorView;
import vn.kehoach.assignment.event.AnchorService;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;

/** The days that deadlines of a plan are reckoned from, besides its event. */
@RestController
@RequestMapping("/api/plans/{id}/anchors")
class AnchorController {

    private final AnchorService anchors;

    AnchorController(AnchorService anchors) {
        this.anchors = anchors;
    }

    /**
     * On which day it happened or is to happen.
     *
     * @param anchor its words in the plan
     * @param on a day in Vietnam, {@code 2024-03-15}
     */
    record Fixed(String anchor, String on, String reason) {}

    /**
     * One anchor.
     *
     * @param work how many assignments hang on it
     * @param decidedAt ISO 8601 with +07:00, null while the day is unknown
     */
    record Item(String anchor, String on, long work, String reason, String decidedBy, String decidedAt) {

        static Item of(AnchorView view) {
            return new Item(
                    view.anchor(),
                    Optional.ofNullable(view.on()).map(Object::toString).orElse(null),
                    view.work(),
                    view.reason(),
                    view.decidedBy(),
                    Optional.ofNullable(view.decidedAt()).map(VietnamTime::iso).orElse(null));
        }
    }

    @GetMapping
    List<Item> list(@PathVariable String id, Caller caller) {
        return anchors.of(PlanId.of(id), caller).stream().map(Item::of).toList();
    }

    @PutMapping
    List<Item> fix(@PathVariable String id, @RequestBody Fixed fixed, Caller caller) {
        PlanId plan = PlanId.of(id);
        anchors.fix(plan, given(fixed.anchor()), given(fixed.on()), given(fixed.reason()), caller);
        return list(id, caller);
    }

    private static String given(String text) {
        return text == null ? "" : text.strip();
    }
}
