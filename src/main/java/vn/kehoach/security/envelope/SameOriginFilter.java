package vn.kehoach.security.envelope;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.security.login.BasicLogin;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;
import vn.kehoach.security.routes.Routes;

/**
 * Another site cannot write with the login of a person who happens to visit it. Browsers say where a call comes from; a
 * program says nothing and brings a password instead. The interface of the web apps has Camunda's own token besides. What a
 * key in the address opens uses no login, and its pages hide where they are.
 */
public class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final String baseScheme;
    private final String baseAuthority;

    public SameOriginFilter(String baseUrl) {
        this.baseScheme = String.valueOf(URI.create(baseUrl).getScheme());
        this.baseAuthority = String.valueOf(URI.create(baseUrl).getRawAuthority());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || Routes.isKeyed(request) || isOurs(request)) {
            chain.doFilter(request, response);
            return;
        }
        RefusalLog.note(request, "other site");
        ProblemWriter.write(
                request, response, 403, "Không được phép", "Yêu cầu đến từ một trang khác nên không được nhận");
    }

    private boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (site != null && !OURS.contains(site)) {
            return false;
        }
        return origin == null
                ? site != null || BasicLogin.isTriedBy(request) || Routes.ofWebApps(request) || hasNoSession(request)
                : isSameAuthority(origin, request.getHeader(HttpHeaders.HOST));
    }

    /** Without a session there is no login that another site could borrow. */
    private static boolean hasNoSession(HttpServletRequest request) {
        return request.getSession(false) == null;
    }

    private boolean isSameAuthority(String origin, String host) {
        try {
            URI site = URI.create(origin);
            String authority = site.getRawAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(baseAuthority)
                            ? baseScheme.equalsIgnoreCase(site.getScheme())
                            : authority.equalsIgnoreCase(host));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
