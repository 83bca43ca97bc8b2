package vn.kehoach.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.audit.Logins;
import vn.kehoach.security.account.Account;
import vn.kehoach.security.routes.Rule;

/** Tasklist and the other web apps log out by themselves; that somebody did is recorded here. */
public class WebAppLogoutFilter extends OncePerRequestFilter {

    private static final RequestMatcher LOGOUT = Rule.path("/camunda/api/admin/auth/user/*/logout");

    private final WebAppSession session;
    private final Logins logins;

    public WebAppLogoutFilter(WebAppSession session, Logins logins) {
        this.session = session;
        this.logins = logins;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !LOGOUT.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> leaving = session.of(request);
        chain.doFilter(request, response);
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            leaving.ifPresent(
                    account -> logins.loggedOut(account.id(), Source.of(request).address()));
        }
    }
}
