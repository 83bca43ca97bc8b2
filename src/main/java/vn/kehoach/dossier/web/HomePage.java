package vn.kehoach.dossier.web;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kehoach.assignment.explanation.Explanation;
import vn.kehoach.assignment.explanation.ExplanationService;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.platform.Installation;
import vn.kehoach.shared.VietnamTime;

/** The page that everybody sees first; where it leads depends on what a person does here. */
@Controller
class HomePage {

    private final Installation installation;
    private final ExplanationService explanations;

    HomePage(Installation installation, ExplanationService explanations) {
        this.installation = installation;
        this.explanations = explanations;
    }

    /** What a unit of the reader is asked to explain. */
    record Asked(String plan, String unit, String what, String by) {

        static Asked of(Explanation asked) {
            return new Asked(asked.plan().toString(), asked.unitName(), asked.what(), VietnamTime.moment(asked.by()));
        }
    }

    @GetMapping("/")
    String home(Authentication login, Caller caller, Model model) {
        model.addAttribute("demo", installation.demo());
        model.addAttribute("known", login != null);
        model.addAttribute("user", login == null ? "" : caller.userId());
        model.addAttribute("role", login == null ? "" : role(caller));
        model.addAttribute(
                "asked",
                login == null
                        ? List.of()
                        : explanations.waitingFor(caller).stream()
                                .map(Asked::of)
                                .toList());
        return "home";
    }

    private static String role(Caller caller) {
        if (caller.admin()) {
            return "admin";
        }
        if (caller.staff()) {
            return "staff";
        }
        return caller.leader() ? "leader" : "unit";
    }
}
