package vn.kehoach.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table with a header that could be understood.
 *
 * @param rows the cells by column; a cell left empty by a merge has the place of the one above
 */
record Table(int start, List<Column> columns, List<Map<Column, Span>> rows) {

    /** What a column is about. */
    enum Column {
        NUMBER,
        TASK,
        LEAD,
        PARTNER,
        TIME,
        PRODUCT,
        NOTE
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    static Optional<Span> cell(Map<Column, Span> row, Column column) {
        return Optional.ofNullable(row.get(column)).filter(span -> span.start() < span.end());
    }
}
