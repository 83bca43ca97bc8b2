package vn.kehoach.process.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/** The JSON object that a request brings, each key once. How large and how deep it may be, the gate has seen to. */
final class TaskBody {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private TaskBody() {}

    /** An empty body is an object without fields. */
    static Map<String, Object> read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        return body.length == 0 ? Map.of() : parse(body);
    }

    private static Map<String, Object> parse(byte[] body) throws IOException {
        try {
            Map<String, Object> object = JSON.readValue(body, OBJECT);
            return object == null ? Map.of() : object;
        } catch (JsonProcessingException e) {
            throw refusal(e);
        }
    }

    private static Refused refusal(JsonProcessingException thrown) throws IOException {
        return thrown.getOriginalMessage().startsWith("Duplicate field")
                        && thrown.getProcessor() instanceof JsonParser at
                ? Refused.malformed(List.of(twice(at.currentName())))
                : new Refused(Refused.Reason.INVALID, "Không đọc được nội dung JSON");
    }

    private static FieldError twice(String name) {
        return new FieldError(name, "Trường “" + name + "”", "được ghi hai lần");
    }
}
