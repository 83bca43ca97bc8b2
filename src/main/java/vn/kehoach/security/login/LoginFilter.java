package vn.kehoach.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.security.account.Account;
import vn.kehoach.security.refusal.LoginRefused;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;
import vn.kehoach.security.routes.Routes;

/**
 * Finds out who asks, by password or by the session of the web apps, and tells Spring and the engine. The web apps tell
 * the engine themselves.
 */
public class LoginFilter extends OncePerRequestFilter {

    private static final String KNOWN = LoginFilter.class.getName();

    private final BasicLogin basic;
    private final WebAppSession session;
    private final IdentityService identity;
    private final Unauthenticated unauthenticated;

    public LoginFilter(
            BasicLogin basic, WebAppSession session, IdentityService identity, Unauthenticated unauthenticated) {
        this.basic = basic;
        this.session = session;
        this.identity = identity;
        this.unauthenticated = unauthenticated;
    }

    /** Whether somebody has logged in by this request or before it. */
    public static boolean isKnown(HttpServletRequest request) {
        return request.getAttribute(KNOWN) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            enter(request, response, chain);
        } catch (LoginRefused refused) {
            RefusalLog.note(request, "login refused, " + refused.status());
            ProblemWriter.write(request, response, refused);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean byPassword = BasicLogin.isTriedBy(request) && !Routes.ofWebApps(request);
        Optional<Account> account = byPassword ? basic.of(request) : session.of(request);
        if (byPassword && account.isEmpty()) {
            unauthenticated.commence(request, response, new BadCredentialsException("wrong password"));
            return;
        }
        account.ifPresent(LoginFilter::tellSpring);
        account.ifPresent(known -> request.setAttribute(KNOWN, true));
        try {
            account.filter(known -> !Routes.ofWebApps(request)).ifPresent(this::tellEngine);
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static void tellSpring(Account account) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(account.login());
        SecurityContextHolder.setContext(context);
    }

    private void tellEngine(Account account) {
        identity.setAuthentication(account.id(), account.groups(), account.tenants());
    }
}
