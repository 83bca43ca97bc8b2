package vn.kehoach.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.assignment.event.AlternativeService;
import vn.kehoach.assignment.event.AnchorService;
import vn.kehoach.assignment.event.EventService;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.event.EventDate;
import vn.kehoach.plan.state.PlanId;

/** Decisions on the event, and on what else deadlines hang on, from the page of the plan. What is refused is said there, with what was typed. */
@Controller
@RequestMapping("/ke-hoach/{id}")
class EventPage {

    private final AlternativeService alternatives;
    private final EventService events;
    private final AnchorService anchors;
    private final DecisionForms forms;

    EventPage(AlternativeService alternatives, EventService events, AnchorService anchors, DecisionForms forms) {
        this.alternatives = alternatives;
        this.events = events;
        this.anchors = anchors;
        this.forms = forms;
    }

    @PostMapping("/phuong-an")
    String choose(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String alternative,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) Integer version,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        Map<String, String> typed = Map.of("alternative", alternative, "reason", reason);
        return forms.answer(
                () -> alternatives.choose(plan, alternative.strip(), reason.strip(), version(version), caller),
                new DecisionForms.Sent(plan, "phuong-an", typed),
                caller,
                model,
                response);
    }

    @PostMapping("/su-kien")
    String fix(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String starts,
            @RequestParam(defaultValue = "") String ends,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) Integer version,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        EventDate date = new EventDate(starts.strip(), filled(ends), filled(place), reason.strip());
        Map<String, String> typed = Map.of("starts", starts, "ends", ends, "place", place, "reason", reason);
        return forms.answer(
                () -> events.fix(plan, date, version(version), caller),
                new DecisionForms.Sent(plan, "su-kien", typed),
                caller,
                model,
                response);
    }

    @PostMapping("/moc")
    String fixAnchor(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String anchor,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        PlanId plan = PlanId.of(id);
        Map<String, String> typed = Map.of("anchor", anchor, "on", on, "reason", reason);
        return forms.answer(
                () -> anchors.fix(plan, anchor.strip(), on.strip(), reason.strip(), caller),
                new DecisionForms.Sent(plan, "moc", typed),
                caller,
                model,
                response);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    private static OptionalInt version(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
