package vn.kehoach.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at what a request to the engine brings, behind the question who may call and before the engine reads it. */
class ContentFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ContentFilter.class);

    private static final List<RequestMatcher> ENGINE = Stream.of(
                    "/engine-rest/**", "/camunda/api/engine/**", "/camunda/api/cockpit/**")
            .map(Rule::path)
            .toList();

    private final long most;

    ContentFilter(DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ENGINE.stream().noneMatch(path -> path.matches(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            HttpServletRequest read = read(request);
            chain.doFilter(read, response);
        } catch (Unfit unfit) {
            refuse(request, response, unfit);
        }
    }

    private HttpServletRequest read(HttpServletRequest request) throws IOException, Unfit {
        AddressKeys.read(request.getQueryString(), KnownExpressions::check);
        if (!hasBody(request)) {
            return request;
        }
        byte[] body = body(request);
        if (body.length > 0) {
            check(request, body);
        }
        return new FixedBody(request, body);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private byte[] body(HttpServletRequest request) throws IOException, Unfit {
        byte[] body = request.getContentLengthLong() > most
                ? null
                : request.getInputStream().readNBytes((int) most + 1);
        if (body == null || body.length > most) {
            throw new Unfit(413, "too large", "Nội dung gửi lên lớn hơn giới hạn");
        }
        return body;
    }

    private static void check(HttpServletRequest request, byte[] body) throws IOException, Unfit {
        if (!isJson(request.getContentType())) {
            throw new Unfit(415, "not JSON", "Địa chỉ này chỉ nhận nội dung JSON");
        }
        JsonKeys.read(body, KnownExpressions::check);
    }

    private static boolean isJson(String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException broken) {
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Unfit unfit)
            throws IOException {
        LOG.warn("{} {} {}: {}", request.getMethod(), request.getRequestURI(), request.getRemoteUser(), unfit.reason());
        ProblemWriter.write(response, unfit);
    }
}
