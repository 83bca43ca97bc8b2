package vn.kehoach.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Paths that two readers could understand in two ways go no further; no link of ours has such a path. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OddPathFilter extends OncePerRequestFilter {

    private static final Pattern ODD =
            Pattern.compile(";|//|\\\\|/\\.{1,2}(/|$)|%2e|%2f|%5c|%3b", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ODD.matcher(request.getRequestURI()).find()) {
            ProblemWriter.write(response, 400, "Yêu cầu không đúng dạng", "Địa chỉ này không đúng dạng");
            return;
        }
        chain.doFilter(request, response);
    }
}
