package vn.kehoach.security.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One line of the list of routes.
 *
 * @param who may pass
 * @param methods of HTTP; none named means all
 * @param why for whoever reads the list
 * @param paths any of these
 */
public record Rule(Who who, Set<String> methods, String why, List<RequestMatcher> paths) implements RequestMatcher {

    /** Whom a rule lets pass. */
    public enum Who {
        NOBODY,
        ANYBODY,
        LOGGED_IN,
        ADMIN
    }

    static Rule of(Who who, Set<String> methods, String why, String... patterns) {
        return new Rule(who, methods, why, Stream.of(patterns).map(Rule::path).toList());
    }

    /** All requests to paths of that pattern, whatever their method. */
    public static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return (methods.isEmpty() || methods.contains(request.getMethod()))
                && paths.stream().anyMatch(path -> path.matches(request));
    }
}
