package vn.kehoach.signing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.signing.Scope;
import vn.kehoach.signing.SubstituteService;
import vn.kehoach.signing.SubstituteTable;

/** Ký thay: who signs for whom; the absent person names and revokes, who was named declines. */
@Controller
@RequestMapping("/ky-thay")
class SubstitutePage {

    private static final String BACK = "redirect:/ky-thay";

    private final SubstituteService substitutes;
    private final SubstituteTable table;
    private final Organisation organisation;
    private final SubstituteChoices choices;

    SubstitutePage(
            SubstituteService substitutes,
            SubstituteTable table,
            Organisation organisation,
            SubstituteChoices choices) {
        this.substitutes = substitutes;
        this.table = table;
        this.organisation = organisation;
        this.choices = choices;
    }

    @GetMapping
    String open(PageRequest page, Caller caller, Model model) {
        return show(page, caller, model, Map.of(), "");
    }

    @PostMapping
    String name(
            @RequestParam Map<String, String> typed,
            PageRequest page,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return kept(
                () -> substitutes.make(form(typed, caller).read(caller.userId()), caller),
                typed,
                page,
                caller,
                model,
                response);
    }

    /** Only what belongs to the scope that was chosen counts: the other choices stay in the form. */
    private SubstituteForm form(Map<String, String> typed, Caller caller) {
        String scope = typed.get("scope");
        return new SubstituteForm(
                typed.get("absent"),
                typed.get("substitute"),
                typed.get("from"),
                typed.get("until"),
                scope,
                Scope.BODY.name().equals(scope) ? typed.get("body") : null,
                Scope.PLAN.name().equals(scope)
                        ? choices.named(typed.getOrDefault("plan", ""), caller).id()
                        : null,
                typed.get("reason"));
    }

    @PostMapping("/{id}/thu-hoi")
    String revoke(@PathVariable UUID id, PageRequest page, Caller caller, Model model, HttpServletResponse response) {
        return kept(() -> substitutes.revoke(id, caller), Map.of(), page, caller, model, response);
    }

    @PostMapping("/{id}/tu-choi")
    String decline(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            PageRequest page,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        Optional<String> why = Optional.of(reason.strip()).filter(text -> !text.isEmpty());
        return kept(() -> substitutes.decline(id, why, caller), Map.of(), page, caller, model, response);
    }

    /** What is refused is told on the same page, with the words that were typed. */
    private String kept(
            Runnable change,
            Map<String, String> typed,
            PageRequest page,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        try {
            change.run();
            return BACK;
        } catch (Refused refused) {
            response.setStatus(refused.reason().status());
            return show(page, caller, model, typed, refused.getMessage());
        }
    }

    private String show(PageRequest page, Caller caller, Model model, Map<String, String> typed, String refusal) {
        List<SubstituteLine> lines = page.orLast(asked -> table.find(asked, caller)).items().stream()
                .map(row -> SubstituteLine.of(row, caller, this::nameOf, choices.scope(row, caller)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("typed", typed);
        model.addAttribute("refusal", refusal);
        model.addAttribute("admin", caller.admin());
        model.addAttribute("bodies", organisation.bodies());
        model.addAttribute("plans", choices.unsigned(caller));
        return "ky-thay";
    }

    private String nameOf(String user) {
        return organisation.nameOf(user);
    }
}
