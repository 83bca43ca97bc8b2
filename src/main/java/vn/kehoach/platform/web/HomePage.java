package vn.kehoach.platform.web;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kehoach.platform.Installation;

/** The page that everybody sees first; where it leads depends on what a person does here. */
@Controller
class HomePage {

    private final Installation installation;

    HomePage(Installation installation) {
        this.installation = installation;
    }

    @GetMapping("/")
    String home(Authentication login, Model model) {
        model.addAttribute("demo", installation.demo());
        model.addAttribute("known", login != null);
        model.addAttribute("user", login == null ? "" : login.getName());
        model.addAttribute("role", login == null ? "" : role(login));
        return "home";
    }

    private static String role(Authentication login) {
        if (has(login, "ROLE_ADMIN")) {
            return "admin";
        }
        if (has(login, "ROLE_STAFF")) {
            return "staff";
        }
        return has(login, "ROLE_LEADER") ? "leader" : "unit";
    }

    private static boolean has(Authentication login, String role) {
        return login.getAuthorities().stream()
                .anyMatch(granted -> granted.getAuthority().equals(role));
    }
}
