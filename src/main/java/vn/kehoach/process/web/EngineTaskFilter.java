package vn.kehoach.process.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher.MatchResult;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.process.engine.task.TaskCompletion;
import vn.kehoach.process.taskcontract.TaskLink;
import vn.kehoach.shared.Outage;
import vn.kehoach.shared.Refused;

/**
 * Stands before the addresses of the engine at which a person works on a task: its REST interface, and the mirror of it
 * that Tasklist calls. Runs behind the gate, so somebody is logged in.
 */
class EngineTaskFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineTaskFilter.class);
    private static final String MIRROR = "/camunda/";

    private static final String ACTION =
            "/task/{id}/{action:complete|submit-form|claim|unclaim|assignee|identity-links}";

    private static final List<PathPatternRequestMatcher> ADDRESSES = Stream.of(
                    "/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default")
            .flatMap(engine -> Stream.of(engine + ACTION, engine + "/task/{id}/identity-links/{action:delete}"))
            .map(pattern -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern))
            .toList();

    private final TaskCompletion tasks;

    EngineTaskFilter(TaskCompletion tasks) {
        this.tasks = tasks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Map<String, String>> address = address(request);
        if (address.isEmpty() || request.getUserPrincipal() == null || lacksToken(request)) {
            chain.doFilter(request, response);
            return;
        }
        answer(address.get().get("id"), address.get().get("action"), request, response);
    }

    private static Optional<Map<String, String>> address(HttpServletRequest request) {
        return ADDRESSES.stream()
                .map(address -> address.matcher(request))
                .filter(MatchResult::isMatch)
                .map(MatchResult::getVariables)
                .findFirst();
    }

    /** Camunda's filter behind this one refuses a call of the web apps without the token of its session. */
    private static boolean lacksToken(HttpServletRequest request) {
        return request.getRequestURI().startsWith(MIRROR)
                && Optional.ofNullable(request.getSession(false))
                        .map(EngineTaskFilter::token)
                        .filter(token -> token.equals(request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME)))
                        .isEmpty();
    }

    private static Object token(HttpSession session) {
        return session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
    }

    private void answer(String taskId, String action, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Map<String, Object> body = TaskBody.read(request);
            work(taskId, action, body, request.getUserPrincipal().getName());
            EngineAnswer.done(response, Boolean.TRUE.equals(body.get("withVariablesInReturn")));
        } catch (Refused refused) {
            EngineAnswer.refused(response, refused);
        } catch (RuntimeException fault) {
            failed(taskId, action, fault, response);
        }
    }

    private static void failed(String taskId, String action, RuntimeException fault, HttpServletResponse response)
            throws IOException {
        Optional<Outage> outage = Outage.of(fault);
        if (outage.isPresent()) {
            LOG.error("{} {}: {}", action, taskId, outage.get());
            EngineAnswer.failed(response, outage.get());
        } else {
            LOG.error("{} {}", action, taskId, fault);
            EngineAnswer.failed(response);
        }
    }

    private void work(String taskId, String action, Map<String, Object> body, String user) {
        switch (action) {
            case "claim" -> tasks.claim(taskId, onlyFor(user, body));
            case "unclaim" -> tasks.unclaim(taskId, user);
            case "identity-links" -> tasks.link(taskId, TaskLink.read(body), user);
            case "delete" -> tasks.unlink(taskId, TaskLink.read(body), user);
            case "assignee" -> tasks.giveTo(taskId, owner(body), user);
            default -> tasks.complete(taskId, EngineVariables.plain(body), user);
        }
    }

    private static Optional<String> owner(Map<String, Object> body) {
        return Optional.ofNullable(body.get("userId")).map(Object::toString).filter(user -> !user.isBlank());
    }

    private static String onlyFor(String user, Map<String, Object> body) {
        if (!user.equals(body.get("userId"))) {
            throw Refused.forbidden("Chỉ nhận việc cho chính mình");
        }
        return user;
    }
}
