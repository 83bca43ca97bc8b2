package vn.kehoach.process.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.process.engine.OutageWatch;
import vn.kehoach.shared.Outage;

/**
 * Reads every refusal of the engine's own interface before it goes out: a mistake of whoever asked is told as such, in
 * Vietnamese, and nothing of the inside is told. What is left is a fault; it goes to the log with a line.
 */
class EngineAnswerFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswerFilter.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 300;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldErrors held = new HeldErrors(response);
        chain.doFilter(request, held);
        if (held.isHeld() && !response.isCommitted()) {
            answer(request, response, held.held());
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, byte[] body)
            throws IOException {
        if (response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && OutageWatch.of(request).isPresent()) {
            Outage outage = OutageWatch.of(request).get();
            LOG.error("{} {}: {}", request.getMethod(), request.getRequestURI(), outage);
            EngineAnswer.failed(response, outage);
            return;
        }
        if (OutageWatch.refusal(request).isPresent()) {
            EngineAnswer.refused(response, OutageWatch.refusal(request).get());
            return;
        }
        JsonNode error = read(body);
        String told = error.path("message").asText(new String(body, StandardCharsets.UTF_8));
        String type = error.path("type").asText();
        Optional<EngineMistake> mistake = error.has("detail") || error.has("fields")
                ? Optional.empty()
                : EngineMistake.of(response.getStatus(), type, told);
        if (mistake.isEmpty()) {
            response.getOutputStream().write(body);
            return;
        }
        note(request, response.getStatus(), mistake.get(), type + ": " + told);
        EngineAnswer.refused(response, mistake.get());
    }

    /** What is no object of JSON has no name and no message. */
    private static JsonNode read(byte[] body) throws IOException {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException plainText) {
            return MissingNode.getInstance();
        }
    }

    private static void note(HttpServletRequest request, int before, EngineMistake mistake, String told) {
        String line = told.replaceAll("\\p{Cntrl}", " ");
        String brief = line.substring(0, Math.min(line.length(), LONGEST));
        if (mistake.isFault()) {
            LOG.error("{} {}: {}", request.getMethod(), request.getRequestURI(), brief);
        } else if (mistake.isOutOfTurn()) {
            LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), brief);
        } else if (before > mistake.status()) {
            LOG.debug("{} {}: {}", request.getMethod(), request.getRequestURI(), brief);
        }
    }
}
