package vn.kehoach.security.envelope;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;
import vn.kehoach.security.routes.Rule;

/**
 * Only who calls us by our name is heard. A page of another site whose name suddenly leads to this machine would
 * otherwise be of the same origin as ours. Probes ask for the health by whatever address they find.
 */
@Component
@Order(HostFilter.FIRST)
public class HostFilter extends OncePerRequestFilter {

    /** Behind the filter that believes a balancer, where the installation has one: its name is looked at too. */
    public static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final RequestMatcher HEALTH = Rule.path("/actuator/health/**");

    private final OwnHosts hosts;

    HostFilter(@Value("${kehoach.base-url}") String baseUrl, @Value("${kehoach.http.hosts}") List<String> hosts) {
        this.hosts = new OwnHosts(baseUrl, hosts);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HEALTH.matches(request) || isForUs(request)) {
            chain.doFilter(request, response);
            return;
        }
        RefusalLog.note(request, "foreign host");
        ProblemWriter.write(
                request,
                response,
                421,
                "Không phải nơi này",
                "Tên máy chủ này không thuộc hệ thống; quản trị viên thêm được tên bằng kehoach.http.hosts");
    }

    private boolean isForUs(HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.HOST);
        return hosts.include(asked, request.getLocalAddr())
                && hosts.include(request.getServerName(), request.getLocalAddr());
    }
}
