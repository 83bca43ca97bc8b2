package vn.kehoach.security;

import static vn.kehoach.security.Rule.Who.ADMIN;
import static vn.kehoach.security.Rule.Who.ANYBODY;
import static vn.kehoach.security.Rule.Who.LOGGED_IN;
import static vn.kehoach.security.Rule.Who.NOBODY;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every path of the application and who may call it. The first line that fits decides; what no line names is refused. */
final class Routes {

    private static final Set<String> ALL = Set.of();
    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> OPTIONS = Set.of("OPTIONS");
    private static final Set<String> POST = Set.of("POST");
    private static final Set<String> WRITE = Set.of("POST", "PUT", "DELETE", "PATCH");

    /** The interface of the engine, by its three addresses. */
    private static final List<String> ENGINE =
            List.of("/engine-rest", "/engine-rest/engine/*", "/camunda/api/engine/engine/*");

    private static final RequestMatcher WEB_APPS = Rule.path("/camunda/**");
    private static final List<RequestMatcher> SETUP = Stream.of(
                    "/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**")
            .map(Rule::path)
            .toList();
    private static final List<RequestMatcher> FOR_PROGRAMS = Stream.of("/api/**", "/engine-rest/**", "/actuator/**")
            .map(Rule::path)
            .toList();

    static final List<Rule> RULES = List.of(
            // What must not happen over HTTP, whoever asks.
            rule(NOBODY, ALL, "/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**"),
            rule(NOBODY, WRITE, engine("/deployment/**")),

            // What a person needs before logging in.
            rule(ANYBODY, READ, "/", "/css/**", "/js/**", "/favicon.ico", "/webjars/angular-i18n/**"),
            rule(ANYBODY, ALL, "/error", "/dang-nhap", "/dang-xuat"),
            rule(ANYBODY, READ, "/camunda", "/camunda/favicon.ico"),
            rule(ANYBODY, READ, "/camunda/app/**", "/camunda/lib/**", "/camunda/assets/**"),
            rule(ANYBODY, READ, "/camunda/api/*/plugin/*/static/**"),
            rule(ANYBODY, READ, "/camunda/api/engine/engine", "/camunda/api/engine/engine/"),
            rule(ANYBODY, READ, "/camunda/api/admin/auth/user/*"),
            rule(ANYBODY, POST, "/camunda/api/admin/auth/user/*/login/*", "/camunda/api/admin/auth/user/*/logout"),

            // Monitoring.
            rule(ANYBODY, READ, "/actuator/health", "/actuator/health/**"),
            rule(ADMIN, ALL, "/actuator", "/actuator/**"),

            // The whole record shows who was refused what.
            rule(ADMIN, ALL, "/api/audit", "/api/audit/verify"),

            // The application itself; each service says what a role may do.
            rule(LOGGED_IN, ALL, "/api/**"),
            rule(LOGGED_IN, ALL, "/thu/**", "/viec/**", "/ke-hoach/**", "/thoi-han"),

            // Figures about everybody's work: the engine shows them to whoever may see which processes there are.
            rule(ADMIN, READ, engine("/process-definition/statistics", "/process-definition/*/statistics")),
            rule(ADMIN, READ, engine("/process-definition/key/*/statistics", "/history/*/report")),
            rule(ADMIN, READ, engine("/history/process-definition/**", "/history/cleanup/**", "/metrics/**")),
            rule(ADMIN, READ, engine("/schema/**", "/telemetry/**")),

            // What Tasklist does for everybody. The engine shows each person only their own.
            rule(LOGGED_IN, READ, engine("/**")),
            rule(LOGGED_IN, OPTIONS, engine("/filter", "/filter/*", "/task", "/task/*")),
            rule(LOGGED_IN, READ, "/camunda/api/tasklist/**", "/camunda/api/welcome/**"),
            rule(LOGGED_IN, POST, engine("/task", "/task/count")),
            rule(LOGGED_IN, POST, engine("/filter/*/list", "/filter/*/count", "/filter/*/singleResult")),
            rule(LOGGED_IN, POST, engine("/process-instance", "/process-instance/count")),
            rule(LOGGED_IN, POST, engine("/variable-instance", "/variable-instance/count")),
            rule(LOGGED_IN, POST, engine("/history/task", "/history/task/count")),
            rule(LOGGED_IN, POST, engine("/task/*/complete", "/task/*/submit-form")),
            rule(LOGGED_IN, POST, engine("/task/*/claim", "/task/*/unclaim")),

            // Cockpit and Admin, and every other writing of the engine: start, message, variables, assignment, errors.
            rule(ADMIN, ALL, "/camunda/api/cockpit/**", "/camunda/api/admin/**"),
            rule(ADMIN, ALL, engine("/**")));

    private Routes() {}

    private static Rule rule(Rule.Who who, Set<String> methods, String... patterns) {
        return Rule.of(who, methods, List.of(patterns));
    }

    private static String[] engine(String... paths) {
        return ENGINE.stream()
                .flatMap(base -> Stream.of(paths).map(path -> base + path))
                .toArray(String[]::new);
    }

    /** Below the web apps, which have a login, a session and a token of their own. */
    static boolean ofWebApps(HttpServletRequest request) {
        return WEB_APPS.matches(request);
    }

    /** What would make a first administrator: logging in does not open it. */
    static boolean isSetup(HttpServletRequest request) {
        return SETUP.stream().anyMatch(path -> path.matches(request));
    }

    /** One of our own pages, which a person opens in a browser. */
    static boolean isPage(HttpServletRequest request) {
        return !ofWebApps(request) && FOR_PROGRAMS.stream().noneMatch(path -> path.matches(request));
    }
}
