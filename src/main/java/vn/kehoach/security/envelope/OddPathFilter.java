package vn.kehoach.security.envelope;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;
import vn.kehoach.security.refusal.UnreadLog;

/** Paths that two readers could understand in two ways go no further; no link of ours has such a path. */
@Component
@Order(HostFilter.FIRST - 1)
class OddPathFilter extends OncePerRequestFilter {

    /** Two names for one place; what ends a path for some readers; and, with a sign of percent, letters and controls. */
    private static final Pattern ODD = Pattern.compile(
            ";|//|\\\\|/\\.{1,2}(/|$)|%2[def5]|%5[0-9acf]|%3[0-9b]|%[46][1-9a-f]|%7[0-9aef]|%[01][0-9a-f]"
                    + "|%c[01]|%e0%[89]|%f0%8|%f[5-9a-f]",
            Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UnreadLog.arrived(request);
        if (ODD.matcher(request.getRequestURI()).find()) {
            RefusalLog.note(request, "odd path");
            ProblemWriter.write(request, response, 400, "Yêu cầu không đúng dạng", "Địa chỉ này không đúng dạng");
            return;
        }
        chain.doFilter(request, response);
    }
}
