package vn.kehoach.security.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;
import vn.kehoach.security.routes.Routes;

/** Nobody is logged in: a person who opens one of our pages is led to the login page, everybody else gets 401. */
@Component
public class Unauthenticated implements AuthenticationEntryPoint {

    private static final int LONGEST = 1_500;

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        if (Routes.isSetup(request)) {
            RefusalLog.note(request, "not allowed");
            ProblemWriter.write(
                    request, response, 403, "Không được phép", "Quản trị viên đầu tiên được đặt khi cài đặt");
            return;
        }
        if (Routes.isPage(request) && HttpMethod.GET.matches(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + "/dang-nhap?tiep=" + asked(request));
            return;
        }
        if (!BasicLogin.isTriedBy(request)) {
            RefusalLog.note(request, "nobody is logged in");
        }
        if (!fromScript(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Kehoach\", charset=\"UTF-8\"");
        }
        ProblemWriter.write(
                request, response, 401, "Chưa đăng nhập", "Hãy đăng nhập; tên đăng nhập hoặc mật khẩu chưa đúng");
    }

    /** An address of ours is short; a longer one would not find room in the head of the answer. */
    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = request.getRequestURI() + query;
        return URLEncoder.encode(path.length() <= LONGEST ? path : "/", StandardCharsets.UTF_8);
    }

    /** A browser would show its own window for a password in the middle of a form. */
    private static boolean fromScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !"navigate".equals(mode)
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                || request.getHeader("Origin") != null
                || Routes.ofWebApps(request);
    }
}
