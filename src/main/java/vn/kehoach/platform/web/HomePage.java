package vn.kehoach.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kehoach.platform.Installation;

/** The page that a newcomer sees first; it leads to Tasklist. */
@Controller
class HomePage {

    private final Installation installation;

    HomePage(Installation installation) {
        this.installation = installation;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("demo", installation.demo());
        return "home";
    }
}
