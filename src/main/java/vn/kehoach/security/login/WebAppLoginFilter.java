package vn.kehoach.security.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationDto;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.audit.Refusals;
import vn.kehoach.security.refusal.LoginRefused;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.routes.Rule;

/**
 * The login of Tasklist and the other web apps, in place of Camunda's: the name and the password that are counted are
 * those that are checked. The answers are the ones that the web apps expect.
 */
public class WebAppLoginFilter extends OncePerRequestFilter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RequestMatcher LOGIN = Rule.path("/camunda/api/admin/auth/user/*/login/*");

    private final WebAppSession session;
    private final Refusals refusals;

    public WebAppLoginFilter(WebAppSession session, Refusals refusals) {
        this.session = session;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !LOGIN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            Optional<WebAppSession.Entrance> entrance =
                    session.check(request, parameter(request, "username"), parameter(request, "password"));
            if (entrance.isEmpty()) {
                refuse(response, 401, "Tên đăng nhập hoặc mật khẩu chưa đúng");
            } else if (!entrance.get().login().isAuthorizedForApp(app(request))) {
                refuse(response, 403, "Tài khoản này chưa được quyền vào trang này");
                refusals.accessRefused(
                        Optional.of(entrance.get().login().getIdentityId()),
                        Source.of(request).address(),
                        request.getMethod(),
                        request.getRequestURI(),
                        403);
            } else {
                let(entrance.get(), request, response);
            }
        } catch (LoginRefused refused) {
            ProblemWriter.waitFirst(response, refused);
            refuse(response, refused.status(), refused.getMessage());
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String app(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
    }

    private void let(WebAppSession.Entrance entrance, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        session.open(request, entrance);
        write(response, AuthenticationDto.fromAuthentication(entrance.login()));
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        write(response, Map.of("type", "LoginRefused", "message", message));
    }

    private static void write(HttpServletResponse response, Object answer) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(answer));
    }
}
