package vn.kehoach.assignment.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import vn.kehoach.plan.content.template.ReportTemplate;

/** How the rule of a deadline, or of work that comes back, is stored beside its obligation. */
public final class StoredRule {

    /** What a rule tells of itself besides its parts is not read back. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredRule() {}

    static String write(Object rule) {
        try {
            return JSON.writeValueAsString(rule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rule that is stored as this JSON; what was never written by {@link #write} is a fault of the program. */
    public static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored rule is no rule", e);
        }
    }

    /** The template that is stored with an obligation; null in the table where its reports are free. */
    public static ReportTemplate template(String text) {
        return Optional.ofNullable(text)
                .map(stored -> read(stored, ReportTemplate.class))
                .orElse(ReportTemplate.NONE);
    }
}
