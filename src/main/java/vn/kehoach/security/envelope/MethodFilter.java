package vn.kehoach.security.envelope;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;

/** The methods that we speak; and no header that would make one method of another behind the gate. */
@Component
@Order(HostFilter.FIRST + 1)
class MethodFilter extends OncePerRequestFilter {

    private static final List<String> SPOKEN = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> OVERRIDES =
            Set.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "X-Original-URL", "X-Rewrite-URL");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!SPOKEN.contains(request.getMethod())) {
            RefusalLog.note(request, "unknown method");
            refuse(request, response);
        } else if (OVERRIDES.stream().anyMatch(name -> request.getHeader(name) != null)) {
            RefusalLog.note(request, "override header");
            ProblemWriter.write(
                    request,
                    response,
                    400,
                    "Yêu cầu không đúng dạng",
                    "Phương thức và địa chỉ không được đổi bằng tiêu đề");
        } else {
            chain.doFilter(request, response);
        }
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", SPOKEN));
        ProblemWriter.write(request, response, 405, "Không được phép", "Phương thức này không được nhận");
    }
}
