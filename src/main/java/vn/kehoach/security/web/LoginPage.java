package vn.kehoach.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.security.WebAppSession;

/** Logs in for our own pages; the session is the one of Tasklist. */
@Controller
class LoginPage {

    private static final String PAGE = "dang-nhap";

    private final WebAppSession session;

    LoginPage(WebAppSession session) {
        this.session = session;
    }

    @GetMapping("/dang-nhap")
    String show(@RequestParam(name = "tiep", defaultValue = "/") String next, Model model) {
        model.addAttribute("next", LocalPath.of(next));
        model.addAttribute("wrong", false);
        return PAGE;
    }

    @PostMapping("/dang-nhap")
    String logIn(
            @RequestParam(name = "ten", defaultValue = "") String user,
            @RequestParam(name = "matKhau", defaultValue = "") String password,
            @RequestParam(name = "tiep", defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (session.open(request, user.strip(), password)) {
            response.sendRedirect(LocalPath.of(next));
            return null;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        model.addAttribute("next", LocalPath.of(next));
        model.addAttribute("wrong", true);
        model.addAttribute("user", user);
        return PAGE;
    }

    @PostMapping("/dang-xuat")
    String logOut(HttpServletRequest request) {
        session.close(request);
        return "redirect:/";
    }
}
