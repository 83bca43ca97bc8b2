package vn.kehoach.security.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kehoach.security.refusal.ProblemWriter;
import vn.kehoach.security.refusal.RefusalLog;
import vn.kehoach.security.refusal.Unfit;
import vn.kehoach.security.routes.Rule;
import vn.kehoach.shared.VisibleText;

/**
 * Looks at what a request brings, behind the question who may call and before anybody reads it. JSON has a size and a
 * depth; the engine is sent nothing but JSON, and no key with which it could be made to run something. Whatever is
 * refused costs one line of the log. What is let through says what is seen: see {@link VisibleText}.
 */
public class ContentFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ContentFilter.class);

    private static final List<RequestMatcher> ENGINE = Stream.of(
                    "/engine-rest/**", "/camunda/api/engine/**", "/camunda/api/cockpit/**")
            .map(Rule::path)
            .toList();

    private static final List<MediaType> JSON =
            List.of(MediaType.APPLICATION_JSON, MediaType.valueOf("application/*+json"));

    private final DataSize most;

    public ContentFilter(DataSize most) {
        this.most = most;
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
        boolean engine = ENGINE.stream().anyMatch(path -> path.matches(request));
        if (engine) {
            AddressKeys.read(request.getQueryString(), KnownExpressions::check);
        }
        requireType(request.getContentType());
        if (!hasBody(request) || !engine && !isJson(request.getContentType())) {
            return new SeenParameters(request);
        }
        byte[] body = body(request);
        if (engine) {
            checkForEngine(request, body);
        } else {
            checkDepth(body);
        }
        return new FixedBody(new SeenParameters(request), SeenJson.of(body));
    }

    /** Whoever reads a body asks what it is; “anything” is no answer. */
    private static void requireType(String type) throws Unfit {
        if (type != null && type.contains("*")) {
            throw new Unfit(415, "no type", "Nội dung gửi lên phải nói rõ thuộc dạng nào");
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private byte[] body(HttpServletRequest request) throws IOException, Unfit {
        int limit = Math.toIntExact(most.toBytes());
        if (request.getContentLengthLong() > limit) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge();
        }
        return body;
    }

    private Unfit tooLarge() {
        return new Unfit(413, "too large", "Nội dung gửi lên lớn hơn giới hạn " + most.toKilobytes() + " KB");
    }

    private static void checkForEngine(HttpServletRequest request, byte[] body) throws IOException, Unfit {
        if (body.length > 0 && !isJson(request.getContentType())) {
            throw new Unfit(415, "not JSON", "Địa chỉ này chỉ nhận nội dung JSON");
        }
        try {
            JsonKeys.read(body, ContentFilter::check);
        } catch (JsonProcessingException e) {
            throw new Unfit(422, "malformed JSON", "Không đọc được nội dung JSON");
        }
    }

    private static void check(String key, String value, boolean nested) throws Unfit {
        KnownExpressions.check(key, value, nested);
        JavaObjects.check(key, value, nested);
    }

    /** What is no JSON is explained by whoever wanted to read it. */
    private static void checkDepth(byte[] body) throws IOException, Unfit {
        try {
            JsonKeys.read(body, (key, value, nested) -> {});
        } catch (JsonProcessingException e) {
            LOG.debug("malformed JSON");
        }
    }

    private static boolean isJson(String type) {
        try {
            return type != null && JSON.stream().anyMatch(MediaType.parseMediaType(type)::isCompatibleWith);
        } catch (InvalidMediaTypeException broken) {
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Unfit unfit)
            throws IOException {
        RefusalLog.note(request, unfit.reason());
        ProblemWriter.write(request, response, unfit);
    }
}
