package vn.kehoach.security.envelope;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;
import vn.kehoach.security.refusal.UnreadLog;
import vn.kehoach.security.routes.Routes;
import vn.kehoach.shared.Outage;
import vn.kehoach.shared.Refused;

/**
 * Stands before all other filters: what goes wrong in one of them becomes an answer like any other and one line of the
 * log. The server itself would write down the whole stack, each time that somebody asks for it.
 */
@Component
@Order(HostFilter.FIRST - 2)
class FirstFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FirstFilter.class);
    private static final String FAULT = "Hệ thống gặp lỗi khi xử lý yêu cầu này";
    private static final int LONGEST = 300;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UnreadLog.arrived(request);
        try {
            chain.doFilter(request, response);
        } catch (CloseNowException gone) {
            throw gone;
        } catch (IOException | ServletException | RuntimeException thrown) {
            answer(request, response, thrown);
        }
    }

    /** Of an answer that is under way only the connection can be cut. */
    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        if (isGone(thrown)) {
            throw new CloseNowException();
        }
        LOG.error("{} {}: {}", request.getMethod(), RefusalLog.path(request), brief(thrown));
        if (response.isCommitted()) {
            throw new CloseNowException();
        }
        response.resetBuffer();
        response.setContentLengthLong(-1);
        Optional<Outage> outage = Outage.of(thrown);
        outage.filter(out -> out.seconds() > 0)
                .ifPresent(out -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(out.seconds())));
        answer(request, response, outage.map(Outage::status).orElseGet(() -> status(thrown)), outage);
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, int status, Optional<Outage> outage)
            throws IOException {
        if (Routes.isPage(request)) {
            outage.ifPresent(out -> request.setAttribute(Outage.NOTED, out));
            response.sendError(status);
        } else {
            ProblemWriter.write(
                    request,
                    response,
                    status,
                    outage.isPresent() ? "Chưa phục vụ được" : "Lỗi của hệ thống",
                    outage.map(Outage::words).orElse(FAULT));
        }
    }

    private static int status(Exception thrown) {
        return causes(thrown)
                .filter(Refused.class::isInstance)
                .map(cause -> ((Refused) cause).reason().status())
                .findFirst()
                .orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Whoever asked does not wait for the answer any more. */
    private static boolean isGone(Exception thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof CloseNowException
                        || cause.getClass().getSimpleName().equals("ClientAbortException"));
    }

    /** What it was and where in our code; nothing that somebody sent begins a line of its own. */
    private static String brief(Exception thrown) {
        Throwable deepest = causes(thrown).reduce((outer, inner) -> inner).orElse(thrown);
        String where = Stream.of(deepest.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(line -> line.contains("vn.kehoach."))
                .findFirst()
                .orElse("");
        String line = (deepest + " " + where).replaceAll("\\p{Cntrl}", " ");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
