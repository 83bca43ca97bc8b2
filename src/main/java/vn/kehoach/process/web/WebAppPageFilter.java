package vn.kehoach.process.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** There are four web apps and one engine; a page of any other is not found, where Camunda would fail. */
class WebAppPageFilter extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile(".*/camunda/app/([^/]*)/([^/]*)/?.*");
    private static final Pattern APPS = Pattern.compile("admin|cockpit|tasklist|welcome");
    private static final Pattern FIRST_PAGE = Pattern.compile(".*/camunda/app/[^/]*/([^/]*)/(index\\.html)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isThere(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (FIRST_PAGE.matcher(request.getRequestURI()).matches()) {
            chain.doFilter(new PermissionOfOnePage(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isThere(String path) {
        Matcher page = PAGE.matcher(path);
        Matcher first = FIRST_PAGE.matcher(path);
        return !page.matches()
                || APPS.matcher(page.group(1)).matches()
                        && (!first.matches() || first.group(1).equals("default"));
    }
}
