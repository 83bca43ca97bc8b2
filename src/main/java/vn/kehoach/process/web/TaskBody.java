package vn.kehoach.process.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import vn.kehoach.shared.Refused;

/** The JSON object that a request brings, within a limit; it is small, for files go another way. */
final class TaskBody {

    private static final int LIMIT = 2 * 1024 * 1024;
    private static final int DEEPEST = 50;
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    private TaskBody() {}

    /** An empty body is an object without fields. */
    static Map<String, Object> read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LIMIT) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw tooLarge();
        }
        return body.length == 0 ? Map.of() : parse(body);
    }

    private static Map<String, Object> parse(byte[] body) throws IOException {
        try {
            Map<String, Object> object = JSON.readValue(body, OBJECT);
            return object == null ? Map.of() : object;
        } catch (JsonProcessingException e) {
            throw new Refused(Refused.Reason.INVALID, "Không đọc được nội dung JSON");
        }
    }

    private static Refused tooLarge() {
        return new Refused(Refused.Reason.TOO_LARGE, "Nội dung gửi lên lớn hơn giới hạn 2 MB");
    }
}
