package vn.kehoach.security.envelope;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.audit.Refusals;
import vn.kehoach.security.login.Source;
import vn.kehoach.security.routes.Rule;
import vn.kehoach.shared.SecretKey;

/**
 * Sees the answer to every request, whoever gave it: the gate, our services or the engine. What a person may not do, and
 * what is not there for a person who is logged in, is recorded.
 */
public class RefusalFilter extends OncePerRequestFilter {

    /** Elsewhere a missing thing is a picture or a script, not something of somebody else. */
    private static final List<RequestMatcher> THINGS = Stream.of(
                    "/api/**", "/engine-rest/**", "/camunda/api/**", "/ke-hoach/**", "/viec/**", "/thu/**")
            .map(Rule::path)
            .toList();

    private final Refusals refusals;

    public RefusalFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        Optional<String> user = user();
        if (isRefused(request, response.getStatus(), user.isPresent())) {
            refusals.accessRefused(
                    user,
                    Source.of(request).address(),
                    request.getMethod(),
                    SecretKey.leftOut(request.getRequestURI()),
                    response.getStatus());
        }
    }

    private static boolean isRefused(HttpServletRequest request, int status, boolean loggedIn) {
        return status == HttpServletResponse.SC_FORBIDDEN
                || status == HttpServletResponse.SC_NOT_FOUND
                        && loggedIn
                        && THINGS.stream().anyMatch(path -> path.matches(request));
    }

    private static Optional<String> user() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(login -> !(login instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }
}
