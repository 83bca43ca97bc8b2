package vn.kehoach.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.security.TooManyTries;
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
        } catch (TooManyTries tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            model.addAttribute("refusal", tooMany.getMessage());
        }
        return PAGE;
    }

    @PostMapping("/dang-xuat")
    String logOut(HttpServletRequest request) {
        session.close(request);
        return "redirect:/";
    }
}
