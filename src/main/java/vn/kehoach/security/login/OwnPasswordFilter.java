package vn.kehoach.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** A new password ends the sessions that were opened with the old one, except the one in which its owner changed it. */
public class OwnPasswordFilter extends OncePerRequestFilter {

    private static final Pattern CREDENTIALS = Pattern.compile(".*/user/([^/]+)/credentials/?");

    private final WebAppSession session;

    public OwnPasswordFilter(WebAppSession session) {
        this.session = session;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        Matcher credentials = CREDENTIALS.matcher(request.getRequestURI());
        if (response.getStatus() < 300
                && "PUT".equals(request.getMethod())
                && credentials.matches()
                && credentials.group(1).equals(request.getRemoteUser())) {
            session.goOnWithNewPassword(request);
        }
    }
}
