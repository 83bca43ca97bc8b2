package vn.kehoach.consolidation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.shared.VietnamNumber;

/** The figures of a collection, a column each; what stands in a cell is found by the assignment of its unit. */
public record FigureTable(List<Column> columns) {

    /**
     * One indicator.
     *
     * @param total of its numbers; empty where units wrote only words
     * @param cells a {@link BigDecimal} or a {@link String}
     */
    public record Column(String name, Optional<BigDecimal> total, Map<String, Object> cells) {

        static Column of(CollectionView.Figure figure) {
            Map<String, Object> cells = new HashMap<>();
            figure.parts()
                    .forEach(part -> cells.merge(part.assignmentId(), part.value(), (one, other) -> ((BigDecimal) one)
                            .add((BigDecimal) other)));
            return new Column(figure.name(), Optional.of(figure.total()), cells);
        }

        static Column ofWords(String name) {
            return new Column(name, Optional.empty(), new HashMap<>());
        }

        /** A unit that writes one indicator twice, as a number and in words, is shown by its number, which counts. */
        void say(String assignment, String words) {
            cells.putIfAbsent(assignment, words);
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
