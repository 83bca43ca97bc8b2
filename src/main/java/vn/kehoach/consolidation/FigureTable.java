package vn.kehoach.consolidation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.shared.VietnamNumber;

/**
 * The figures of a collection, a column each: first those of its template, then what units wrote besides. What stands in a cell
 * is found by the assignment of its unit.
 */
public record FigureTable(List<Column> columns) {

    /**
     * One indicator.
     *
     * @param unit of measure; empty where the template says none, and for a free figure
     * @param total of its numbers; empty where it is not added up
     * @param cells a {@link BigDecimal} or a {@link String}
     */
    public record Column(String name, String unit, Optional<BigDecimal> total, Map<String, Object> cells) {

        static Column of(CollectionView.Figure figure) {
            Map<String, Object> cells = new HashMap<>();
            figure.parts()
                    .forEach(part -> cells.merge(part.assignmentId(), part.value(), (one, other) -> ((BigDecimal) one)
                            .add((BigDecimal) other)));
            return new Column(figure.name(), "", Optional.of(figure.total()), cells);
        }

        static Column of(ReportTemplate.Indicator indicator, Optional<CollectionView.Figure> figure) {
            return new Column(
                    indicator.name(),
                    indicator.unit(),
                    figure.map(CollectionView.Figure::total),
                    figure.map(each -> Column.of(each).cells()).orElseGet(HashMap::new));
        }

        static Column ofWords(String name) {
            return new Column(name, "", Optional.empty(), new HashMap<>());
        }

        /** A unit that writes one indicator twice, as a number and in words, is shown by its number, which counts. */
        void say(String assignment, Object value) {
            cells.putIfAbsent(assignment, value);
        }

        /** The name with the unit of measure: {@code Số đoàn viên (người)}. */
        public String heading() {
            return unit.isEmpty() ? name : name + " (" + unit + ")";
        }

        /** How many units wrote a number, and not just words. */
        long numbers() {
            return cells.values().stream().filter(BigDecimal.class::isInstance).count();
        }

        /** What that unit wrote; empty where it wrote nothing. */
        public Optional<Object> of(String assignment) {
            return Optional.ofNullable(cells.get(assignment));
        }

        /** The same as words; no letter where it wrote nothing. */
        public String words(String assignment) {
            return of(assignment)
                    .map(value -> value instanceof BigDecimal number ? VietnamNumber.words(number) : value.toString())
                    .orElse("");
        }
    }
}
