package vn.kehoach.security.refusal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import vn.kehoach.shared.FieldError;

/** Refuses at the gate in the shape in which the REST interface refuses everywhere. */
public final class ProblemWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemWriter() {}

    /** Answers with that status and these words: a person at a browser reads a page. */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        write(request, response, status, title, detail, List.of());
    }

    /** Answers what the request brings, with the fields that are wrong. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Unfit unfit) throws IOException {
        String title = unfit.status() == 413 ? "Quá lớn" : "Yêu cầu không đúng dạng";
        write(request, response, unfit.status(), title, unfit.getMessage(), unfit.fields());
    }

    /** Says when to try again where waiting helps. */
    public static void write(HttpServletRequest request, HttpServletResponse response, LoginRefused refused)
            throws IOException {
        waitFirst(response, refused);
        write(
                request,
                response,
                refused.status(),
                refused.seconds() > 0 ? "Thử lại sau" : "Không được phép",
                refused.getMessage());
    }

    /** Says when to try again, where waiting helps. */
    public static void waitFirst(HttpServletResponse response, LoginRefused refused) {
        if (refused.seconds() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        }
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String title,
            String detail,
            List<FieldError> fields)
            throws IOException {
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (PlainPage.isWanted(request)) {
            PlainPage.write(request, response, title, detail);
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        Map<String, Object> problem = new TreeMap<>(
                Map.of("type", "about:blank", "title", title, "status", status, "detail", detail, "fields", fields));
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }
}
