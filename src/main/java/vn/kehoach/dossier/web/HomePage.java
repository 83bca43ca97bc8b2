package vn.kehoach.dossier.web;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.platform.Installation;

/** The page that everybody sees first; where it leads depends on what a person does here. */
@Controller
class HomePage {

    private final Installation installation;

    HomePage(Installation installation) {
        this.installation = installation;
    }

    @GetMapping("/")
    String home(Authentication login, Caller caller, Model model) {
        model.addAttribute("demo", installation.demo());
        model.addAttribute("known", login != null);
        model.addAttribute("user", login == null ? "" : caller.userId());
        model.addAttribute("role", login == null ? "" : role(caller));
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
