package vn.kehoach.plan.content.template;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.shared.VietnamNumber;

/**
 * An indicator (chỉ tiêu), as the content has it.
 *
 * @param index its place in the list, from 0
 * @param title its name
 * @param measure the unit of measure (đơn vị tính)
 * @param kind the name of an {@link IndicatorType}
 * @param least the lower bound, a number or its Vietnamese writing
 * @param most the upper bound likewise
 * @param must whether a report without it is refused
 * @param total whether it is added up over the units
 */
public record IndicatorLine(
        @JsonIgnore int index,
        @JsonProperty("name") Optional<String> title,
        @JsonProperty("unit") Optional<String> measure,
        @JsonProperty("type") Optional<String> kind,
        Optional<JsonNode> least,
        Optional<JsonNode> most,
        @JsonProperty("required") Optional<Boolean> must,
        @JsonProperty("summed") Optional<Boolean> total,
        Rest rest) {

    /** As a reader found it. */
    public static IndicatorLine read(int index, String name, Optional<String> unit, IndicatorType type) {
        return new IndicatorLine(
                index,
                Optional.of(name),
                unit,
                Optional.of(type.name()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                type.addsUp() ? Optional.of(true) : Optional.empty(),
                Rest.NONE);
    }

    /** The name without the spaces around it; empty where there is none. */
    public String name() {
        return Words.of(rest.words(title, "name"));
    }

    /** The unit of measure; empty where there is none. */
    public String unit() {
        return Words.of(rest.words(measure, "unit"));
    }

    /** What may be written; a whole number where nothing is said. */
    public Optional<IndicatorType> type() {
        String name = rest.words(kind, "type");
        return name.isBlank() ? Optional.of(IndicatorType.INTEGER) : IndicatorType.named(name);
    }

    /** Whether it is added up; what adds up is, where nothing is said. */
    public boolean summed() {
        return total.orElseGet(() -> type().filter(IndicatorType::addsUp).isPresent());
    }

    static Optional<BigDecimal> number(Optional<JsonNode> bound) {
        return bound.filter(json -> !isBlank(json))
                .flatMap(json -> json.isNumber()
                        ? Optional.of(json.decimalValue())
                        : VietnamNumber.read(json.isTextual() ? json.asText() : ""));
    }

    /** Something stands there that is no number. */
    static boolean isUnreadable(Optional<JsonNode> bound) {
        return bound.filter(json -> !isBlank(json)).isPresent() && number(bound).isEmpty();
    }

    private static boolean isBlank(JsonNode json) {
        return json.isTextual() && json.asText().isBlank();
    }

    ReportTemplate.Indicator resolved() {
        IndicatorType sort = type().orElse(IndicatorType.TEXT);
        return new ReportTemplate.Indicator(
                name(),
                unit(),
                sort,
                number(least).or(() -> lowest(sort)),
                number(most),
                must.orElse(false),
                sort.addsUp() && summed());
    }

    /** A share is not negative where nothing else is said; above a hundred it may be, where more was done than planned. */
    private static Optional<BigDecimal> lowest(IndicatorType sort) {
        return sort == IndicatorType.PERCENT ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }
}
