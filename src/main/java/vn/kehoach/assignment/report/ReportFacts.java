package vn.kehoach.assignment.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers that were handed in, each under the name of its field; a field without a number is left out.
 *
 * @param values by the names of their fields
 */
public record ReportFacts(Map<String, Long> values) {

    /** No number was said. */
    public static final ReportFacts NONE = new ReportFacts(Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What it keeps does not change. */
    public ReportFacts {
        values = Map.copyOf(values);
    }

    /** This number alone. */
    public static ReportFacts of(ReportField field, long value) {
        return NONE.with(field, Optional.of(value));
    }

    /** As they were kept. */
    public static ReportFacts read(String kept) {
        try {
            return new ReportFacts(JSON.readValue(kept, new TypeReference<Map<String, Long>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept facts are no numbers", e);
        }
    }

    /** With this number too, where there is one. */
    public ReportFacts with(ReportField field, Optional<Long> value) {
        Map<String, Long> more = new TreeMap<>(values);
        value.ifPresent(number -> more.put(field.name(), number));
        return new ReportFacts(more);
    }

    /** The number of that field. */
    public Optional<Long> of(ReportField field) {
        return Optional.ofNullable(values.get(field.name()));
    }

    /** What people read: a line for each of these fields that has a number. */
    public List<ReportLine> lines(List<ReportField> fields) {
        return fields.stream()
                .flatMap(field -> of(field).stream().map(number -> new ReportLine(field.label(), field.words(number))))
                .toList();
    }

    String kept() {
        try {
            return JSON.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
