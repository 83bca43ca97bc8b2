package vn.kehoach.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.test.util.ReflectionTestUtils;

/** The rows of one table in memory, in the order in which they were written. A column is a field, as it is for JPA. */
public final class Rows<T> {

    private final List<T> all = new ArrayList<>();

    /** Keeps the row; one that is there already stays where it is. */
    public <S extends T> S save(S row) {
        if (all.stream().noneMatch(kept -> kept == row)) {
            all.add(row);
        }
        return row;
    }

    /** Every row. */
    public Stream<T> all() {
        return all.stream();
    }

    /** The rows with that value in that column. */
    public Stream<T> where(String column, Object value) {
        return all.stream().filter(row -> Objects.equals(column(row, column), value));
    }

    /** What stands in a column of a row. */
    public static Object column(Object row, String name) {
        return ReflectionTestUtils.getField(row, name);
    }
}
