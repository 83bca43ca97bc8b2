package vn.kehoach.reading.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.reading.text.Span;

/**
 * A table with a header that could be understood.
 *
 * @param rows the cells by column; a cell left empty by a merge has the place of the one above
 */
public record Table(int start, List<Column> columns, List<Map<Column, Span>> rows) {

    /** What a column is about. */
    public enum Column {
        NUMBER,
        TASK,
        LEAD,
        PARTNER,
        TIME,
        PRODUCT,
        /** The unit in which an indicator is measured (đơn vị tính). */
        MEASURE,
        NOTE
    }

    public boolean has(Column column) {
        return columns.contains(column);
    }

    /** Whether it names indicators with their units of measure, and gives nobody work. */
    public boolean isOfIndicators() {
        return has(Column.MEASURE) && !has(Column.LEAD) && !has(Column.PARTNER) && !has(Column.TIME);
    }

    public static Optional<Span> cell(Map<Column, Span> row, Column column) {
        return Optional.ofNullable(row.get(column)).filter(span -> span.start() < span.end());
    }
}
