package vn.kehoach.process.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Outage;
import vn.kehoach.shared.Refused;

/** Answers as the engine's interface does, so that Tasklist shows the message and its clients find it. */
final class EngineAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FAULT = "Hệ thống gặp lỗi khi xử lý; nội dung đã nhập chưa được ghi";

    private EngineAnswer() {}

    static void done(HttpServletResponse response, boolean withBody) throws IOException {
        if (withBody) {
            write(response, HttpServletResponse.SC_OK, Map.of());
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    static void refused(HttpServletResponse response, Refused refused) throws IOException {
        write(
                response,
                refused.reason().status(),
                error("InvalidRequestException", refused.getMessage(), refused.fields()));
    }

    static void refused(HttpServletResponse response, EngineMistake mistake) throws IOException {
        String type = mistake.isFault() ? "RestException" : "InvalidRequestException";
        write(response, mistake.status(), error(type, mistake.message(), mistake.fields()));
    }

    static void failed(HttpServletResponse response, Outage outage) throws IOException {
        if (outage.seconds() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(outage.seconds()));
        }
        write(response, outage.status(), error("RestException", outage.words(), List.of()));
    }

    static void failed(HttpServletResponse response) throws IOException {
        write(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, error("RestException", FAULT, List.of()));
    }

    private static Map<String, Object> error(String type, String message, List<FieldError> fields) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("type", type);
        error.put("message", message);
        error.put("code", null);
        error.put("fields", fields);
        return error;
    }

    private static void write(HttpServletResponse response, int status, Map<String, Object> body) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        byte[] bytes = JSON.writeValueAsBytes(body);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
