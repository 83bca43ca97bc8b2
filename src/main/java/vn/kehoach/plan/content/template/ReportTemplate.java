package vn.kehoach.plan.content.template;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.VietnamNumber;

/**
 * What a unit fills in, as it was when the plan was issued; it never changes after that.
 *
 * @param sections in their order
 * @param indicators in their order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReportTemplate(List<Section> sections, List<Indicator> indicators) {

    /** Words of a report for which the template has no section. */
    public static final String OTHER = "Nội dung khác";

    /** A report without a template: free words and free figures. */
    public static final ReportTemplate NONE = new ReportTemplate(List.of(), List.of());

    /**
     * A section in words.
     *
     * @param required whether a report without it is refused
     */
    public record Section(String title, boolean required) {}

    /**
     * An indicator.
     *
     * @param unit the unit of measure; empty where there is none
     * @param least itself included
     * @param most itself included
     * @param required whether a report without it is refused
     * @param summed whether it is added up over the units
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Indicator(
            String name,
            @JsonInclude(JsonInclude.Include.ALWAYS) String unit,
            IndicatorType type,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            boolean required,
            boolean summed) {

        /** The name with the unit of measure: {@code Số đoàn viên (người)}. */
        @JsonIgnore
        public String heading() {
            return unit.isEmpty() ? name : name + " (" + unit + ")";
        }

        /** What may be written, in words: {@code số nguyên, từ 0 đến 1.000}. */
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public String hint() {
            return Stream.of(Optional.of(type.label()), bounds())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
        }

        /** The bounds in words; empty where there is none. */
        public Optional<String> bounds() {
            Optional<String> from = least.map(VietnamNumber::words);
            Optional<String> to = most.map(VietnamNumber::words);
            return from.isPresent() && to.isPresent()
                    ? Optional.of("từ " + from.get() + " đến " + to.get())
                    : from.map(number -> "từ " + number + " trở lên").or(() -> to.map(number -> "không quá " + number));
        }
    }

    /** Whether it asks for nothing: the report is free. */
    @JsonIgnore
    public boolean isEmpty() {
        return sections.isEmpty() && indicators.isEmpty();
    }

    /** The indicator of that name, however it is spelled. */
    public Optional<Indicator> indicator(String name) {
        return found(indicators, Indicator::name, name);
    }

    /** The section of that title, however it is spelled. */
    public Optional<Section> section(String title) {
        return found(sections, Section::title, title);
    }

    private static <T> Optional<T> found(List<T> all, Function<T, String> name, String sought) {
        String folded = Folding.loosely(sought);
        return all.stream()
                .filter(each -> Folding.loosely(name.apply(each)).equals(folded))
                .findFirst();
    }
}
