package vn.kehoach.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.security.routes.Routes;

/**
 * The filters of the web apps open a session for whoever asks for anything, and it would live for hours. Whoever has not
 * logged in gets one that ends with the request; the login, which stands before this, opens the real one.
 */
public class NoSessionYet extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Routes.ofWebApps(request) || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Passing(request), response);
    }

    private static final class Passing extends HttpServletRequestWrapper {

        private final PassingSession session;

        Passing(HttpServletRequest request) {
            super(request);
            session = new PassingSession(request.getServletContext());
        }

        @Override
        public HttpSession getSession() {
            return session;
        }

        @Override
        public HttpSession getSession(boolean create) {
            return create ? session : null;
        }
    }
}
