package vn.kehoach.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.security.login.LocalPath;
import vn.kehoach.security.login.SignOn;
import vn.kehoach.security.login.WebAppSession;
import vn.kehoach.security.refusal.LoginRefused;

/** Logs in for our own pages; the session is the one of Tasklist. */
@Controller
class LoginPage {

    private static final String PAGE = "dang-nhap";

    private final WebAppSession session;
    private final Optional<SignOn> signOn;

    LoginPage(WebAppSession session, Optional<SignOn> signOn) {
        this.session = session;
        this.signOn = signOn;
    }

    @ModelAttribute
    void wayOfTheOrganisation(Model model) {
        signOn.ifPresent(it -> model.addAttribute("signOn", it.path()));
    }

    /** Whoever came back from the other site without success reads why. */
    @GetMapping("/dang-nhap")
    String show(
            @RequestParam(name = "tiep", defaultValue = "/") String next,
            @RequestAttribute(name = SignOn.REFUSAL, required = false) String refusal,
            Model model) {
        model.addAttribute("next", LocalPath.of(next));
        model.addAttribute("refusal", refusal);
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
        model.addAttribute("next", LocalPath.of(next));
        model.addAttribute("user", user);
        try {
            if (session.open(request, user.strip(), password)) {
                response.sendRedirect(LocalPath.of(next));
                return null;
            }
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            model.addAttribute("refusal", "Tên đăng nhập hoặc mật khẩu chưa đúng");
        } catch (LoginRefused refused) {
            refuse(refused, response, model);
        }
        return PAGE;
    }

    private static void refuse(LoginRefused refused, HttpServletResponse response, Model model) {
        response.setStatus(refused.status());
        if (refused.seconds() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        }
        model.addAttribute("refusal", refused.getMessage());
    }

    /** A browser follows no form to another site: the way out over there is a page that leads on. */
    @PostMapping("/dang-xuat")
    String logOut(HttpServletRequest request, Model model) {
        Optional<String> exit = signOn.flatMap(it -> it.exit(request));
        session.close(request);
        exit.ifPresent(address -> model.addAttribute("exit", address));
        return exit.isPresent() ? "dang-xuat" : "redirect:/";
    }
}
